import type * as Phaser from 'phaser';
import { NIGHT } from '../palette.ts';
import type { StagePicture } from '../picture.ts';
import { Brush } from './brush.ts';

/** Turns lon and lat into device pixels. */
export type Locate = (lon: number, lat: number) => { x: number; y: number };

interface Bow {
  x0: number;
  y0: number;
  cx: number;
  cy: number;
  x1: number;
  y1: number;
}

/** The ways of updates from the vendor to the places, and the pulses on them. */
export class Routes {
  private readonly brush: Brush;
  /** Progress as it is shown: it follows the picture's, so that coarse steps still read as travel. */
  private readonly shown = new Map<string, number>();

  constructor(scene: Phaser.Scene) {
    this.brush = new Brush(scene, 2);
  }

  /**
   * Draws everything and returns whether a pulse is still catching up.
   * @param elapsed milliseconds since the last frame
   */
  draw(picture: StagePicture, locate: Locate, ratio: number, elapsed: number): boolean {
    const { brush } = this;
    brush.begin();
    let moving = false;
    const from = picture.origin;
    if (from) {
      const start = locate(from.lon, from.lat);
      const drawn = new Set<string>();
      const seen = new Set<string>();
      picture.pulses.forEach((pulse) => {
        const place = picture.places.find((p) => p.id === pulse.toPlace);
        if (!place) return;
        const bow = bowTo(start, locate(place.lon, place.lat));
        if (!drawn.has(place.id)) {
          drawn.add(place.id);
          this.way(bow, ratio);
        }
        if (picture.reducedMotion) return;
        const key = `${place.id} ${pulse.ring}`;
        seen.add(key);
        const before = this.shown.get(key) ?? pulse.progress;
        const jump = pulse.progress < before - 0.02 || pulse.progress > before + 0.5;
        const now = jump
          ? pulse.progress
          : before + (pulse.progress - before) * (1 - Math.exp(-elapsed / 160));
        this.shown.set(key, now);
        if (Math.abs(pulse.progress - now) > 0.002) moving = true;
        if (now < 1) this.pulse(bow, now, ratio);
      });
      for (const key of this.shown.keys()) if (!seen.has(key)) this.shown.delete(key);
    }
    brush.done();
    return moving;
  }

  private way(bow: Bow, ratio: number): void {
    const steps = 20;
    let last = along(bow, 0);
    for (let k = 1; k <= steps; k++) {
      const next = along(bow, k / steps);
      this.brush.line(last.x, last.y, next.x, next.y, ratio, NIGHT.update, 0.2);
      last = next;
    }
  }

  /** A bright head and a tail that thins out behind it. */
  private pulse(bow: Bow, at: number, ratio: number): void {
    for (let k = 10; k >= 0; k--) {
      const t = at - k * 0.0095;
      if (t < 0) continue;
      const p = along(bow, t);
      this.brush.dot(p.x, p.y, (2.3 - k * 0.17) * ratio, NIGHT.update, 1 - k * 0.088);
    }
    const head = along(bow, at);
    this.brush.glow(head.x, head.y, 9 * ratio, NIGHT.update, 0.35);
  }
}

function bowTo(a: { x: number; y: number }, b: { x: number; y: number }): Bow {
  const across = Math.abs(b.x - a.x);
  const lift = Math.min(across * 0.27, 40 + across * 0.12);
  return {
    x0: a.x,
    y0: a.y,
    cx: (a.x + b.x) / 2,
    cy: Math.min(a.y, b.y) + Math.min(Math.abs(a.y - b.y) * 0.25, across * 0.1) - lift,
    x1: b.x,
    y1: b.y,
  };
}

function along(b: Bow, t: number): { x: number; y: number } {
  const u = 1 - t;
  return {
    x: u * u * b.x0 + 2 * u * t * b.cx + t * t * b.x1,
    y: u * u * b.y0 + 2 * u * t * b.cy + t * t * b.y1,
  };
}
