import type * as Phaser from 'phaser';
import { scatter } from '../map/luck.ts';
import { NIGHT } from '../palette.ts';
import type { StageOrigin, StagePicture } from '../picture.ts';
import type { Locate } from './routes.ts';

/** CSS pixels across of the emblem's picture. */
const ACROSS = 240;
const KEY = 'emblem';

const css = (colour: number, alpha = 1): string =>
  `rgba(${colour >> 16},${(colour >> 8) & 255},${colour & 255},${alpha})`;

/** The vendor under suspicion: a hexagon, its rollout rings, and cracks as wide as the suspicion. */
export class Emblem {
  private image: Phaser.GameObjects.Image | undefined;
  private drawn = '';

  constructor(private readonly scene: Phaser.Scene) {}

  /** Draws anew only where something changed. */
  draw(picture: StagePicture, locate: Locate, ratio: number): void {
    const { origin } = picture;
    if (!origin) {
      this.image?.setVisible(false);
      return;
    }
    const small = picture.insets.left < 100 && picture.insets.top + picture.insets.bottom > 560;
    const scale = small ? 0.64 : 1;
    const steps = Math.round(origin.suspicion * 100);
    const rings = (picture.rings ?? []).map((r) => r.state).join();
    const key = [steps, origin.confirmed, rings, ratio, scale].join();
    if (!this.image || key !== this.drawn) {
      this.drawn = key;
      this.paint(origin, picture.rings ?? [], ratio, scale);
    }
    const at = locate(origin.lon, origin.lat);
    this.image?.setPosition(at.x, at.y).setVisible(true);
  }

  private paint(
    origin: StageOrigin,
    rings: NonNullable<StagePicture['rings']>,
    ratio: number,
    scale: number,
  ): void {
    const across = Math.ceil(ACROSS * ratio);
    const { textures } = this.scene;
    this.image?.destroy();
    if (textures.exists(KEY)) textures.remove(KEY);
    const sheet = textures.createCanvas(KEY, across, across);
    if (!sheet) return;
    const pen = sheet.context;
    pen.setTransform(ratio * scale, 0, 0, ratio * scale, across / 2, across / 2);
    const heat = Math.max(0, Math.min(1, origin.suspicion));

    if (heat > 0.02) {
      const reach = origin.confirmed ? 96 : 24 + heat * 50;
      const glow = pen.createRadialGradient(0, 0, 2, 0, 0, reach);
      glow.addColorStop(0, css(NIGHT.fault, origin.confirmed ? 0.4 : 0.08 + heat * 0.2));
      glow.addColorStop(1, css(NIGHT.fault, 0));
      pen.fillStyle = glow;
      pen.fillRect(-120, -120, 240, 240);
    }

    rings.forEach((ring, k) => {
      pen.beginPath();
      pen.setLineDash(ring.state === 'ahead' ? [2, 4] : []);
      pen.lineWidth = ring.state === 'leaving' ? 1.8 : 1;
      pen.strokeStyle = css(NIGHT.update, ring.state === 'leaving' ? 1 : 0.5);
      // The ring that is leaving stays open where the update passes through.
      const gap = ring.state === 'leaving' ? 0.16 : 0;
      pen.arc(0, 0, ringRadius(k, rings.length), gap - 0.5, Math.PI * 2 - gap - 0.5);
      pen.stroke();
    });
    pen.setLineDash([]);

    pen.fillStyle = css(NIGHT.sky);
    pen.beginPath();
    pen.arc(0, 0, 10, 0, 7);
    pen.fill();
    if (heat > 0.02) cracks(pen, origin.confirmed, heat);
    pen.fillStyle = heat > 0.02 ? css(NIGHT.fault) : css(NIGHT.update);
    pen.beginPath();
    for (let k = 0; k < 6; k++) {
      const turn = (k / 6) * Math.PI * 2 - Math.PI / 2;
      pen.lineTo(7.2 * Math.cos(turn), 7.2 * Math.sin(turn));
    }
    pen.fill();
    sheet.refresh();
    this.image = this.scene.add.image(0, 0, KEY).setDepth(3);
  }
}

/** Radius of a rollout ring in CSS pixels, the first one inside. */
function ringRadius(k: number, of: number): number {
  return 15 + k * Math.min(11, 40 / Math.max(1, of - 1));
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
