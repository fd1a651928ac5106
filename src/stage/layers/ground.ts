import type * as Phaser from 'phaser';
import type { FleetLayout } from '../fleet/layout.ts';
import { type Mark, Marks } from '../fleet/marks.ts';
import type { Atlas } from '../map/atlas.ts';
import type { StagePicture } from '../picture.ts';
import type { Placement, StageSize } from '../projection.ts';
import { Far } from './far.ts';
import { Near, ROOM } from './near.ts';

/**
 * Land, light and machines. A whole map as it lies there without zooming is left to {@link Far}; whatever is nearer, to
 * {@link Near}. Each is made when it is first shown: a program for the graphics card is expensive.
 */
export class Ground {
  /** By kind of map. */
  private readonly fars: Partial<Record<Atlas['kind'], Far>> = {};
  private near: Near | undefined;
  private readonly dots = new Uint8Array(ROOM.width * ROOM.height);
  private dealt = 0;
  private atlas: Atlas | undefined;
  private layout: FleetLayout | undefined;
  private marks: Marks | undefined;
  private palette: StagePicture['palette'];
  private utcMinute = 0;
  private offset = 0;

  constructor(private readonly scene: Phaser.Scene) {}

  /** Lays the land of a map and the machine blocks on it. */
  setMap(atlas: Atlas, layout: FleetLayout): void {
    this.atlas = atlas;
    this.layout = layout;
    this.marks = undefined;
    this.fars[atlas.kind]?.reset();
  }

  /** Writes the machines' states, `side` marks along one side of a block; `anew` where the fleet's size changed. */
  setDots(picture: StagePicture, side: number, anew: boolean): void {
    if (!this.layout) return;
    if (anew || this.marks?.side !== side) this.marks = new Marks(this.layout, picture, side);
    else this.marks.update(picture);
    if (!this.marks.isDeep) this.marks.fill(this.dots);
    this.dealt++;
    for (const far of Object.values(this.fars)) far.stir();
  }

  /** The mark at a point of the map given in cells, or null where none stands. */
  markAt(x: number, y: number): Mark | null {
    return this.marks?.at(x, y) ?? null;
  }

  /** Where a machine's mark stands, in cells. */
  spotOf(place: string, machine: number): { x: number; y: number } | null {
    return this.marks?.spotOf(place, machine) ?? null;
  }

  /** Sets the colours of the states. */
  setColours(palette: StagePicture['palette']): void {
    this.palette = palette;
  }

  /** Moves day and night; `offset` is the local clock of a city map, in hours ahead of UTC. */
  setLight(utcMinute: number, offset: number): void {
    this.utcMinute = utcMinute;
    this.offset = offset;
  }

  /** Where the matrix lies, and how many cells share one land dot; brings what is shown up to date. */
  setView(size: StageSize, place: Placement, grain: number): void {
    const { atlas, layout, marks, palette, utcMinute, offset } = this;
    if (!atlas || !layout || !marks) return;
    const lengths = lengthsOf(layout, marks.side, size, place, grain);
    const whole = marks.side === 1 && grain * 2 === layout.step;
    for (const [kind, far] of Object.entries(this.fars))
      if (!whole || kind !== atlas.kind) far.hide();
    if (whole) {
      this.near?.hide();
      this.fars[atlas.kind] ??= new Far(this.scene, atlas.kind);
      const view = { size, place, grain, ...lengths };
      const far = this.fars[atlas.kind];
      far?.show(atlas, layout, this.dots, utcMinute, offset, palette, view);
      return;
    }
    this.near ??= new Near(this.scene);
    const { dots, dealt } = this;
    const what = { atlas, layout, marks, dots, dealt, palette, utcMinute, offset };
    this.near.show({ ...what, size, place, grain, ...lengths });
  }
}

/** Device pixels: from dot to dot, a glyph unit, the radius of a land dot. */
function lengthsOf(
  layout: FleetLayout,
  side: number,
  size: StageSize,
  place: Placement,
  grain: number,
): { dot: number; glyph: number; landRadius: number } {
  const { ratio } = size;
  const dot = (layout.step * place.pitch) / side;
  return {
    dot: dot * ratio,
    glyph: Math.max(0.78, Math.min(2.3, dot / (side > 1 ? 6.6 : 5.9))) * ratio,
    landRadius: Math.max(0.8, Math.min(1.4, grain * place.pitch * 0.27)) * ratio,
  };
}
