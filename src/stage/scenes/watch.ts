import * as Phaser from 'phaser';
import { Camera } from '../camera.ts';
import { mostInAQuarter, splits } from '../fleet/deep.ts';
import { FINEST, finestSide } from '../fleet/dots.ts';
import { type FleetLayout, layOutFleet } from '../fleet/layout.ts';
import type { Mark } from '../fleet/marks.ts';
import { Dusk } from '../layers/dusk.ts';
import { Emblem } from '../layers/emblem.ts';
import { Ground } from '../layers/ground.ts';
import { Reticle } from '../layers/reticle.ts';
import { Routes } from '../layers/routes.ts';
import { type Atlas, atlasOf } from '../map/atlas.ts';
import type { StagePicture } from '../picture.ts';
import { matrixOf, type Placement, placement, type StageSize, toCell } from '../projection.ts';

/** Dots keep at least so many CSS pixels from middle to middle; so many at the nearest, where each is a machine. */
const DOT_GAP = 7;
const NEAR_GAP = 22;
/** The nearest one can go on a small fleet: a block then has room for 8 by 8 dots with air around them. */
const NEAREST = 14;

/** The night map: takes pictures, draws layers, and says whether something still moves. */
export class WatchScene extends Phaser.Scene {
  picture: StagePicture | undefined;
  size: StageSize = { width: 1, height: 1, ratio: 1 };
  layout: FleetLayout | undefined;
  /** CSS pixels of the framed marks. */
  framed: { x: number; y: number }[] = [];
  private map: Atlas | undefined;
  private camera: Camera | undefined;
  private layoutKey = '';
  private lightKey = '';
  private dotsDue = true;
  private side = 1;
  /** CSS pixels a cell before anybody zooms. */
  private base = 1;
  private sides: number[] = [];
  private sidesKey = '';
  /** The fleet's size changed: machines take new seats. */
  private sizeDue = true;
  private ground!: Ground;
  private routes!: Routes;
  private dusk!: Dusk;
  private emblem!: Emblem;
  private reticle!: Reticle;

  private begin = (): void => {};
  private fail = (_error: unknown): void => {};
  /** The layers are there. Rejects where one cannot be made: the engine would only stop. */
  readonly created = new Promise<void>((done, failed) => {
    this.begin = done;
    this.fail = failed;
  });

  constructor() {
    super('watch');
  }

  create(): void {
    try {
      this.ground = new Ground(this);
      this.dusk = new Dusk(this);
      this.routes = new Routes(this);
      this.emblem = new Emblem(this);
      this.reticle = new Reticle(this);
      this.begin();
    } catch (error) {
      this.fail(error);
    }
  }

  /** The map that is shown. To unpack one takes a while: the world only where somebody asks before any picture came. */
  get atlas(): Atlas {
    this.map ??= atlasOf('world');
    return this.map;
  }

  get eye(): Camera {
    this.camera ??= new Camera(this.atlas);
    return this.camera;
  }

  /** Takes the next picture. */
  take(picture: StagePicture): void {
    const paletteBefore = this.picture ? (this.picture.palette ?? 'standard') : undefined;
    this.picture = picture;
    this.map = atlasOf(picture.map);
    this.eye.setFrame(this.atlas);
    if ((picture.palette ?? 'standard') !== paletteBefore) this.ground.setColours(picture.palette);
    this.dotsDue = true;
  }

  /**
   * Draws the present picture, and frames marks (in cells) that somebody looks at. True while the eye or a pulse is
   * still on its way.
   */
  draw(elapsed: number, looked: readonly { x: number; y: number; strong: boolean }[]): boolean {
    const { picture, size } = this;
    if (!picture) return false;
    const turning = this.eye.step(elapsed);
    const { step, pitch } = matrixOf(this.atlas, size, picture.insets);
    this.base = pitch;
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
    this.framed = looked.map(({ x, y }) => ({
      x: place.x + x * place.pitch,
      y: place.y + y * place.pitch,
    }));
    const gap = this.layout ? (this.layout.step * place.pitch) / this.side : 0;
    this.reticle.draw(
      looked.map(({ strong }, i) => ({
        x: (this.framed[i]?.x ?? 0) * size.ratio,
        y: (this.framed[i]?.y ?? 0) * size.ratio,
        strong,
      })),
      Math.max(6, Math.min(14, gap * 0.7)) * size.ratio,
      size.ratio,
    );
    return turning || travelling;
  }

  /** The mark at a point of the map (in cells), or null where none stands. */
  markAt(x: number, y: number): Mark | null {
    return this.ground.markAt(x, y);
  }

  /** Where a machine's mark stands, in cells. */
  spotOf(place: string, machine: number): { x: number; y: number } | null {
    return this.ground.spotOf(place, machine);
  }

  /** CSS pixels of the stage to cells; null before anything was shown. */
  cellAt(x: number, y: number): { x: number; y: number } | null {
    if (!this.picture) return null;
    const at = placement(this.atlas, this.size, this.picture.insets, this.eye.view);
    return { x: (x - at.x) / at.pitch, y: (y - at.y) / at.pitch };
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
    const { layout } = this;
    if (!layout) return;
    const sides = this.sidesOf(layout, picture);
    let side = 1;
    for (const k of sides) if ((layout.step * place.pitch) / k >= DOT_GAP) side = k;
    if (!this.dotsDue && side === this.side) return;
    this.side = side;
    this.dotsDue = false;
    this.ground.setDots(picture, side, this.sizeDue);
    this.sizeDue = false;
  }

  /** How finely blocks may be split, marks along one side, up to one for each machine; sets how near one can go. */
  private sidesOf(layout: FleetLayout, picture: StagePicture): number[] {
    const fleet = picture.places
      .map((p) => Object.values(picture.counts[p.id] ?? {}).reduce((a, b) => a + b, 0))
      .join();
    const key = `${this.layoutKey} ${fleet} ${this.base}`;
    if (key === this.sidesKey) return this.sides;
    this.sidesKey = key;
    this.sizeDue = true;
    const finest = finestSide(layout, picture);
    const deep = splits(mostInAQuarter(layout, picture)).map((k) => k * FINEST);
    this.sides = [...[2, 4, FINEST].filter((k) => k < finest), finest, ...deep];
    const last = this.sides.at(-1) ?? 1;
    this.eye.nearest = Math.max(NEAREST, (NEAR_GAP * last) / (layout.step * this.base));
    return this.sides;
  }
}

/** Cells a land dot, so that dots stay 2.5 to 6 CSS pixels apart however near one looks. */
function grainAt(pitch: number, widest: number): number {
  let grain = widest;
  while (grain * pitch >= 6.4 && grain > 1 / 256) grain /= 2;
  return grain;
}
