import type * as Phaser from 'phaser';
import { NIGHT } from '../palette.ts';
import { Brush } from './brush.ts';

/** A mark in device pixels, and how strongly it is framed. */
export interface Framed {
  x: number;
  y: number;
  strong: boolean;
}

/** Four corners around the mark that somebody looks at. */
export class Reticle {
  private readonly brush: Brush;

  constructor(scene: Phaser.Scene) {
    this.brush = new Brush(scene, 4);
  }

  /** @param half device pixels from the mark's middle to a corner */
  draw(marks: readonly Framed[], half: number, ratio: number): void {
    const { brush } = this;
    brush.begin();
    for (const { x, y, strong } of marks) {
      const long = half * 0.55;
      const wide = (strong ? 1.5 : 1) * ratio;
      for (const [sx, sy] of [
        [-1, -1],
        [1, -1],
        [-1, 1],
        [1, 1],
      ] as const) {
        const cx = x + sx * half;
        const cy = y + sy * half;
        brush.line(cx, cy, cx - sx * long, cy, wide, NIGHT.sure, strong ? 1 : 0.6);
        brush.line(cx, cy, cx, cy - sy * long, wide, NIGHT.sure, strong ? 1 : 0.6);
      }
    }
    brush.done();
  }
}
