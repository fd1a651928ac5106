import type * as Phaser from 'phaser';
import { scatter } from '../map/luck.ts';
import { NIGHT } from '../palette.ts';
import type { StagePicture, StageRing } from '../picture.ts';
import type { Locate } from './routes.ts';
import { blankSheet } from './sheet.ts';

/** CSS pixels across of an emblem's picture. */
const ACROSS = 240;

const css = (colour: number, alpha = 1): string =>
  `rgba(${colour >> 16},${(colour >> 8) & 255},${colour & 255},${alpha})`;

/** What an emblem tells: where, how much suspicion (0 to 1), and its rollout rings. */
interface Told {
  lon: number;
  lat: number;
  suspicion: number;
  confirmed: boolean;
  rings: readonly StageRing[];
}

interface Drawn {
  image: Phaser.GameObjects.Image | undefined;
  of: string;
}

/**
 * Vendors on the map: a hexagon, its rollout rings with a gate across where they are held, and cracks as wide as the
 * suspicion. One for tonight's likeliest suspect, or one for each near miss of the night.
 */
export class Emblem {
  private readonly drawn: Drawn[] = [];

  constructor(private readonly scene: Phaser.Scene) {}

  /** Draws anew only where something changed. */
  draw(picture: StagePicture, locate: Locate, ratio: number): void {
    const { origin, nearMisses = [], rings = [] } = picture;
    const told: Told[] = nearMisses.map((miss) => ({ ...miss, suspicion: 0, confirmed: false }));
    if (origin) told.push({ ...origin, rings });
    const { left, top, bottom } = picture.insets;
    const scale = left < 100 && top + bottom > 560 ? 0.64 : 1;
    for (let k = 0; k < Math.max(told.length, this.drawn.length); k++) {
      const now = told[k];
      this.drawn[k] ??= { image: undefined, of: '' };
      const drawn = this.drawn[k];
      if (!now || !drawn) {
        drawn?.image?.setVisible(false);
        continue;
      }
      const { suspicion, confirmed } = now;
      const heat = Math.round(suspicion * 100);
      const of = JSON.stringify([
        heat,
        confirmed,
        now.rings.map((r) => [r.state, r.burst]),
        ratio,
        scale,
      ]);
      if (!drawn.image || of !== drawn.of) {
        drawn.of = of;
        drawn.image?.destroy();
        drawn.image = this.paint(`emblem-${k}`, now, ratio, scale);
      }
      const at = locate(now.lon, now.lat);
      drawn.image?.setPosition(at.x, at.y).setVisible(true);
    }
  }

  private paint(
    key: string,
    told: Told,
    ratio: number,
    scale: number,
  ): Phaser.GameObjects.Image | undefined {
    const across = Math.ceil(ACROSS * ratio);
    const { textures } = this.scene;
    if (textures.exists(key)) textures.remove(key);
    const sheet = blankSheet(across, across);
    const { pen } = sheet;
    pen.setTransform(ratio * scale, 0, 0, ratio * scale, across / 2, across / 2);
    const heat = Math.max(0, Math.min(1, told.suspicion));
    if (heat > 0.02) {
      const reach = told.confirmed ? 96 : 24 + heat * 50;
      const glow = pen.createRadialGradient(0, 0, 2, 0, 0, reach);
      glow.addColorStop(0, css(NIGHT.fault, told.confirmed ? 0.4 : 0.08 + heat * 0.2));
      glow.addColorStop(1, css(NIGHT.fault, 0));
      pen.fillStyle = glow;
      pen.fillRect(-120, -120, 240, 240);
    }
    ringsInto(pen, told.rings);
    pen.fillStyle = css(NIGHT.sky);
    pen.beginPath();
    pen.arc(0, 0, 10, 0, 7);
    pen.fill();
    if (heat > 0.02) cracks(pen, told.confirmed, heat);
    pen.fillStyle = heat > 0.02 ? css(NIGHT.fault) : css(NIGHT.update);
    pen.beginPath();
    for (let k = 0; k < 6; k++) {
      const turn = (k / 6) * Math.PI * 2 - Math.PI / 2;
      pen.lineTo(7.2 * Math.cos(turn), 7.2 * Math.sin(turn));
    }
    pen.fill();
    textures.addCanvas(key, sheet.canvas);
    return this.scene.add.image(0, 0, key).setDepth(3);
  }
}

/** Radius of a rollout ring in CSS pixels, the first one inside. */
function ringRadius(k: number, of: number): number {
  return of === 1 ? 26 : 15 + k * Math.min(11, 40 / (of - 1));
}

/** How each ring is drawn: out thin and whole, leaving bright and open, still to come dotted, held faint. */
const STROKE = {
  out: { width: 1.1, alpha: 0.62, dash: [] },
  leaving: { width: 2, alpha: 1, dash: [] },
  ahead: { width: 1.1, alpha: 0.6, dash: [1.5, 4] },
  held: { width: 1, alpha: 0.28, dash: [1.5, 6] },
} as const;

/** Where pulses leave: to the upper right. */
const DOOR = -0.5;

function ringsInto(pen: CanvasRenderingContext2D, rings: readonly StageRing[]): void {
  rings.forEach(({ state, burst = 0 }, k) => {
    const { width, alpha, dash } = STROKE[state];
    const radius = ringRadius(k, rings.length);
    pen.beginPath();
    pen.setLineDash([...dash]);
    pen.lineWidth = width;
    pen.strokeStyle = css(NIGHT.update, alpha);
    // The ring that is leaving stays open where the update passes through.
    const gap = state === 'leaving' ? 0.16 : 0;
    pen.arc(0, 0, radius, gap + DOOR, Math.PI * 2 - gap + DOOR);
    pen.stroke();
    if (burst > 0) burstInto(pen, radius, burst);
  });
  pen.setLineDash([]);
  const shut = rings.findIndex(({ state }) => state === 'held');
  if (shut >= 0) gateInto(pen, ringRadius(shut, rings.length) - 5);
}

/** A small burst that stays within its ring: short sparks just inside it. */
function burstInto(pen: CanvasRenderingContext2D, radius: number, burst: number): void {
  const sparks = 5 + Math.round(burst * 6);
  pen.strokeStyle = css(NIGHT.fault);
  pen.lineWidth = 1.4;
  pen.setLineDash([]);
  for (let k = 0; k < sparks; k++) {
    const turn = (k * Math.PI * 2) / sparks + 0.7 * scatter(k, sparks, 54);
    const from = radius - 3.5 - 2 * scatter(k, 1, 55);
    pen.beginPath();
    pen.moveTo(from * Math.cos(turn), from * Math.sin(turn));
    pen.lineTo((radius - 0.8) * Math.cos(turn + 0.12), (radius - 0.8) * Math.sin(turn + 0.12));
    pen.stroke();
  }
}

/** A gate across the way out: a bar between two posts. */
function gateInto(pen: CanvasRenderingContext2D, radius: number): void {
  pen.save();
  pen.rotate(DOOR);
  pen.translate(radius, 0);
  pen.fillStyle = css(NIGHT.sky);
  pen.fillRect(-4, -13, 8, 26);
  pen.fillStyle = css(NIGHT.twilight);
  pen.fillRect(-1.7, -12, 3.4, 24);
  for (const y of [-12, 9.5]) pen.fillRect(-3.6, y, 7.2, 2.5);
  pen.restore();
}

/** Tapered jags from the middle: few and thin while one only suspects, all round once it is sure. */
function cracks(pen: CanvasRenderingContext2D, sure: boolean, heat: number): void {
  const rays = sure ? 11 : 1 + Math.round(heat * 4);
  for (let k = 0; k < rays; k++) {
    const turn = 2.7 + (k * Math.PI * 2) / rays + (scatter(k, rays, 50) - 0.5) * 0.5;
    const long = (sure ? 70 : 8 + heat * 30) * (0.6 + 0.5 * scatter(k, 2, 51));
    const wide = sure ? 3 : 0.4 + heat * 1.5;
    const jags = 5;
    const left: [number, number][] = [];
    const right: [number, number][] = [];
    for (let j = 0; j <= jags; j++) {
      const r = 9 + (long * j) / jags;
      // To the left, to the right: lightning, not legs.
      const side = (j + k) % 2 === 0 ? 1 : -1;
      const a = turn + (j === 0 ? 0 : (side * (0.16 + 0.3 * scatter(k, j, 52))) / (0.5 + j * 0.4));
      const w = wide * (1 - j / jags);
      left.push([r * Math.cos(a) - w * Math.sin(a), r * Math.sin(a) + w * Math.cos(a)]);
      right.unshift([r * Math.cos(a) + w * Math.sin(a), r * Math.sin(a) - w * Math.cos(a)]);
    }
    pen.beginPath();
    for (const [x, y] of [...left, ...right]) pen.lineTo(x, y);
    pen.closePath();
    pen.fillStyle = css(NIGHT.fault);
    pen.fill();
    if (sure && k % 2 === 0) {
      pen.strokeStyle = css(NIGHT.hot, 0.8);
      pen.lineWidth = 0.8;
      pen.stroke();
    }
  }
}
