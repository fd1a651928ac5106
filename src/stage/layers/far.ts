import type * as Phaser from 'phaser';
import type { FleetLayout } from '../fleet/layout.ts';
import type { Atlas } from '../map/atlas.ts';
import { NIGHT, rgb } from '../palette.ts';
import type { StagePicture } from '../picture.ts';
import type { Placement, StageSize } from '../projection.ts';
import { shoreBytes } from './bytes.ts';
import { landInto, lightInto, MARGIN, machinesInto, roomFor, rowsOf } from './cells.ts';
import { DataTexture } from './dataTexture.ts';
import { FAR_SHADER } from './far.glsl.ts';
import { TILE, tileBytes } from './tiles.ts';

type Set = (name: string, value: number | number[]) => void;

/** Sizes that the far view draws by, in device pixels. */
export interface FarView {
  size: StageSize;
  place: Placement;
  /** Cells a land dot: half a block. */
  grain: number;
  glyph: number;
  landRadius: number;
}

const difference = (a: number, b: number): number[] => {
  const low = rgb(b);
  return rgb(a).map((v, i) => v - (low[i] ?? 0));
};

/** A whole map as one sees it without zooming: one machine a block. Bytes are written only while it is shown. */
export class Far {
  private readonly quad: Phaser.GameObjects.Shader;
  private readonly cells: DataTexture;
  private readonly tiles: DataTexture;
  /** A city's water; the world's sea is sky. */
  private readonly shore: DataTexture | undefined;
  private shoreOf: Atlas | undefined;
  private readonly tileBytes = new Uint8Array(TILE.texels * TILE.texels * TILE.across * 4);
  private bytes: Uint8Array = new Uint8Array(4);
  private land: Uint8Array = new Uint8Array(4);
  /** Grain of the land that is written, 0 = none. */
  private landOf = 0;
  private tilesOf = '';
  private lightOf = '';
  private machinesDue = true;
  private view: FarView | undefined;
  private atlas: Atlas | undefined;
  private layout: FleetLayout | undefined;

  constructor(scene: Phaser.Scene, kind: Atlas['kind']) {
    const name = `far-${kind}`;
    this.cells = new DataTexture(scene, `${name}-cells`, 'four', this.bytes, 1, 1);
    const { texels, across } = TILE;
    this.tiles = new DataTexture(
      scene,
      `${name}-tiles`,
      'four',
      this.tileBytes,
      texels * across,
      texels,
    );
    const textures = [this.cells.name, this.tiles.name];
    if (kind === 'plane') {
      this.shore = new DataTexture(scene, `${name}-shore`, 'four', this.bytes, 1, 1, 'blend');
      textures.push(this.shore.name);
    }
    const setupUniforms = (set: Set) => this.uniforms(set);
    const config = { name, fragmentSource: FAR_SHADER[kind], setupUniforms };
    this.quad = scene.add
      .shader(config, 0, 0, 1, 1, textures)
      .setOrigin(0, 0)
      .setDepth(-1)
      .setVisible(false);
  }

  hide(): void {
    this.quad.setVisible(false);
  }

  /** Another map, or other blocks on it. */
  reset(): void {
    this.landOf = 0;
  }

  /** Machines changed. */
  stir(): void {
    this.machinesDue = true;
  }

  /**
   * Shows the map at a minute of the UTC day; `codes` = state of each block's machine, `offset` = a city's own clock in
   * hours ahead of UTC.
   */
  show(
    atlas: Atlas,
    layout: FleetLayout,
    codes: Uint8Array,
    utcMinute: number,
    offset: number,
    palette: StagePicture['palette'],
    view: FarView,
  ): void {
    this.view = view;
    const { size, place } = view;
    this.quad.setSize(size.width * size.ratio, size.height * size.ratio).setVisible(true);
    this.atlas = atlas;
    this.layout = layout;
    const fresh = view.grain !== this.landOf;
    if (fresh) {
      this.landOf = view.grain;
      this.bytes = roomFor(atlas);
      landInto(atlas, view.grain, this.bytes);
      this.land = this.bytes.slice();
    }
    const lightOf = `${utcMinute} ${offset}`;
    const light = fresh || lightOf !== this.lightOf;
    if (light) lightInto(atlas, utcMinute, offset, this.bytes);
    this.lightOf = lightOf;
    if (fresh || this.machinesDue) machinesInto(atlas, layout, codes, this.land, this.bytes);
    if (light || this.machinesDue) {
      this.cells.upload(this.bytes, atlas.width * 2, rowsOf(atlas) * 2);
    }
    this.machinesDue = false;

    if (this.shoreOf !== atlas) this.shore?.upload(shoreBytes(atlas), atlas.width, atlas.height);
    this.shoreOf = atlas;

    const block = layout.step * place.pitch * size.ratio;
    const tiles = [block, view.glyph, palette].join();
    if (tiles === this.tilesOf) return;
    this.tilesOf = tiles;
    tileBytes(block, view.glyph, palette, this.tileBytes);
    this.tiles.upload(this.tileBytes, TILE.texels * TILE.across, TILE.texels);
  }

  private uniforms(set: Set): void {
    const { view, atlas, layout } = this;
    if (!view || !atlas || !layout) return;
    const { size, place, grain } = view;
    const rows = rowsOf(atlas);
    const high = size.height / place.pitch;
    set('uCells', 0);
    set('uTiles', 1);
    set('uToCell', [
      size.width / place.pitch,
      -high,
      -place.x / place.pitch,
      high - place.y / place.pitch,
    ]);
    set('uToLook', [1 / atlas.width, 1 / rows, 0, MARGIN[atlas.kind].above / rows]);
    set('uToBlock', [1 / layout.step, -layout.offset / layout.step, 1 / TILE.across]);
    set('uWidth', atlas.width);
    set('uGrain', 1 / grain);
    set('uDot', [grain * place.pitch * size.ratio, view.landRadius]);
    set('uSky', rgb(NIGHT.sky));
    set('uLift', difference(NIGHT.lifted, NIGHT.sky));
    set('uLandNight', rgb(NIGHT.landNight));
    set('uLandLift', difference(NIGHT.landDay, NIGHT.landNight));
    if (!this.shore) return;
    set('uShore', 2);
    set('uSize', [atlas.width, atlas.height]);
    set('uLines', size.height / 4);
    set('uWater', rgb(NIGHT.water));
  }
}
