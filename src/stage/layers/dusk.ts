import type * as Phaser from 'phaser';
import { duskLat } from '../map/light.ts';
import { NIGHT } from '../palette.ts';
import type { StageSize } from '../projection.ts';
import { Brush } from './brush.ts';
import type { Locate } from './routes.ts';

/** The edge of the night as a line of fine dots. */
export class Dusk {
  private readonly brush: Brush;

  constructor(scene: Phaser.Scene) {
    this.brush = new Brush(scene, 1);
  }

  /** Draws the edge within the stage; nothing on a city map, which lies under one sky. */
  draw(world: boolean, utcMinute: number, locate: Locate, size: StageSize): void {
    const { brush } = this;
    const { ratio } = size;
    brush.begin();
    if (world) {
      const gap = 6 * ratio;
      let last: { x: number; y: number } | undefined;
      let owed = 0;
      for (let lon = -420; lon <= 420; lon += 0.5) {
        const lat = duskLat(lon, utcMinute);
        if (Math.abs(lat) > 82) {
          last = undefined;
          continue;
        }
        const next = locate(lon, lat);
        if (last) {
          owed += Math.hypot(next.x - last.x, next.y - last.y);
          const inside =
            next.x > 0 && next.y > 0 && next.x < size.width * ratio && next.y < size.height * ratio;
          if (owed >= gap) {
            owed %= gap;
            if (inside) brush.dot(next.x, next.y, 0.62 * ratio, NIGHT.twilight, 0.5);
          }
        }
        last = next;
      }
    }
    brush.done();
  }
}
