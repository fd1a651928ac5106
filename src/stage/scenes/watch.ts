import * as Phaser from 'phaser';
import { Camera } from '../camera.ts';
import { finestSide, FINEST } from '../fleet/dots.ts';
import { type FleetLayout, layOutFleet } from '../fleet/layout.ts';
import { Dusk } from '../layers/dusk.ts';
import { Emblem } from '../layers/emblem.ts';
import { Ground } from '../layers/ground.ts';
import { Routes } from '../layers/routes.ts';
import { type Atlas, atlasOf } from '../map/atlas.ts';
import type { DotState, StagePicture } from '../picture.ts';
import { matrixOf, type Placement, placement, type StageSize, toCell } from '../projection.ts';

/** Dots keep at least so many CSS pixels from middle to middle. */
const DOT_GAP = 7;

/** The night map: takes pictures, draws layers, and says whether something still moves. */
export class WatchScene extends Phaser.Scene {
  atlas: Atlas = atlasOf('world');
  readonly eye = new Camera(this.atlas);
  picture: StagePicture | undefined;
  size: StageSize = { width: 1, height: 1, ratio: 1 };
  layout: FleetLayout | undefined;
  private layoutKey = '';
  private lightKey = '';
  private dotsDue = true;
  private side = 1;
  private ground!: Ground;
  private routes!: Routes;
  private dusk!: Dusk;
  private emblem!: Emblem;

  constructor(private readonly onReady: () => void) {
    super('watch');
  }

  create(): void {
    this.ground = new Ground(this);
    this.dusk = new Dusk(this);
    this.routes = new Routes(this);
    this.emblem = new Emblem(this);
    this.onReady();
  }

  /** Takes the next picture. */
  take(picture: StagePicture): void {
    const paletteBefore = this.picture ? (this.picture.palette ?? 'standard') : undefined;
    this.picture = picture;
    this.atlas = atlasOf(picture.map);
    this.eye.setFrame(this.atlas);
    if ((picture.palette ?? 'standard') !== paletteBefore) this.ground.setColours(picture.palette);
    this.dotsDue = true;
  }

  /** Draws the present picture. True while the eye or a pulse is still on its way. */
  draw(elapsed: number): boolean {
    const { picture, size } = this;
    if (!picture) return false;
    const turning = this.eye.step(elapsed);
    const { step } = matrixOf(this.atlas, size, picture.insets);
    const place = placement(this.atlas, size, picture.insets, this.eye.view);
    this.relayout(picture, step);
    this.relight(picture);
    this.redot(picture, place);
    this.ground.setView(size, place, grainAt(place.pitch, step));
    const locate = (lon: number, lat: number) => {
      const cell = toCell(this.atlas, lon, lat);
      return {
        x: (place.x + cell.x * place.pitch) * size.ratio,
        y: (place.y + cell.y * place.pitch) * size.ratio,
      };
    };
    this.dusk.draw(picture.map === 'world', picture.utcMinute, locate, size);
    const travelling = this.routes.draw(picture, locate, size.ratio, elapsed);
    this.emblem.draw(picture, locate, size.ratio);
    return turning || travelling;
  }

  /** The state of the dot at a point of the map (in cells), or null where none stands. */
  stateAt(x: number, y: number): DotState | null {
    return this.ground.stateAt(x, y);
  }

  /** The place whose machines or ground lie under a point of the map (in cells), or null far from all. */
  placeAt(x: number, y: number): string | null {
    const { picture, layout, atlas } = this;
    if (!picture || !layout) return null;
    const i = Math.floor((x - layout.offset) / layout.step);
    const j = Math.floor((y - layout.offset) / layout.step);
    const number = layout.index[j * layout.columns + i] ?? 0;
    if (i >= 0 && i < layout.columns && number > 0) {
      for (const [id, { from, to }] of layout.ranges) if (number > from && number <= to) return id;
    }
    const district = atlas.land[Math.floor(y) * atlas.width + Math.floor(x)] ?? 0;
    const named = atlas.districts[district - 1]?.id;
    if (named && picture.places.some((p) => p.id === named)) return named;
    let best: string | null = null;
    let least = 1.6;
    for (const place of picture.places) {
      const cell = toCell(atlas, place.lon, place.lat);
      const far =
        (Math.hypot(cell.x - x, cell.y - y) * atlas.pitch) / Math.max(0.001, place.radius);
      if (far < least) {
        least = far;
        best = place.id;
      }
    }
    return best;
  }

  private relayout(picture: StagePicture, grain: number): void {
    const places = picture.places.map((p) => [p.id, p.lon, p.lat, p.radius, p.weight].join());
    const key = [picture.map, grain, ...places].join('|');
    if (key === this.layoutKey) return;
    this.layoutKey = key;
    this.layout = layOutFleet(this.atlas, picture.places, grain);
    this.ground.setMap(this.atlas, this.layout);
    this.lightKey = '';
    this.dotsDue = true;
  }

  private relight(picture: StagePicture): void {
    const offset = picture.places[0]?.utcOffset ?? 0;
    const key = `${picture.map} ${picture.utcMinute} ${offset}`;
    if (key === this.lightKey) return;
    this.lightKey = key;
    this.ground.setLight(picture.utcMinute, offset);
  }

  private redot(picture: StagePicture, place: Placement): void {
    if (!this.layout) return;
    const finest = finestSide(this.layout, picture);
    let side = 1;
    for (const k of [2, 4, FINEST, finest]) {
      const fits = (this.layout.step * place.pitch) / k >= DOT_GAP;
      if (k <= finest && k > side && fits) side = k;
    }
    if (!this.dotsDue && side === this.side) return;
    this.side = side;
    this.dotsDue = false;
    this.ground.setDots(picture, side);
  }
}

/** Cells a land dot, so that dots stay 2.5 to 6 CSS pixels apart however near one looks. */
function grainAt(pitch: number, widest: number): number {
  let grain = widest;
  while (grain * pitch >= 6.4 && grain > 1 / 16) grain /= 2;
  return grain;
}
