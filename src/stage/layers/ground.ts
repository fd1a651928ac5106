import type * as Phaser from 'phaser';
import { Seating } from '../fleet/dots.ts';
import type { FleetLayout } from '../fleet/layout.ts';
import type { Atlas } from '../map/atlas.ts';
import { fillLight, LIGHT } from '../map/light.ts';
import { DOT_STATES, type DotState, type StagePicture } from '../picture.ts';
import type { Placement, StageSize } from '../projection.ts';
import { NIGHT, rgb, stateColours } from '../palette.ts';
import { GROUND_SHADER } from './ground.glsl.ts';

type Wrapper = Phaser.Renderer.WebGL.Wrappers.WebGLTextureWrapper;

/** Room for the dots' states: 98,304, enough for 1,500 blocks of 8 by 8. */
const ROOM = { width: 512, height: 192 } as const;

/**
 * Land, light and machines: one quad with small data textures. Every texture keeps the same live array, because
 * after a lost context the engine fills the texture anew from that array.
 */
export class Ground {
  private readonly renderer: Phaser.Renderer.WebGL.WebGLRenderer;
  private readonly shader: Phaser.GameObjects.Shader;
  private readonly textures: Record<
    'land' | 'shore' | 'blocks' | 'dots' | 'light' | 'colours',
    Wrapper
  >;
  private readonly dots = new Uint8Array(ROOM.width * ROOM.height);
  private readonly light = new Uint8Array(LIGHT.width * LIGHT.height);
  private readonly colours = new Uint8Array(16 * 4);
  private atlas: Atlas | undefined;
  private layout: FleetLayout | undefined;
  private size: StageSize = { width: 1, height: 1, ratio: 1 };
  private place: Placement = { pitch: 1, x: 0, y: 0 };
  private grain = 1;
  private seating: Seating | undefined;

  constructor(scene: Phaser.Scene) {
    this.renderer = scene.game.renderer as Phaser.Renderer.WebGL.WebGLRenderer;
    const gl = this.renderer.gl;
    const one = new Uint8Array(4);
    this.textures = {
      land: this.texture(gl.RGBA, one, 1, 1),
      shore: this.texture(gl.RGBA, one, 1, 1, gl.LINEAR),
      blocks: this.texture(gl.RGBA, one, 1, 1),
      dots: this.texture(gl.LUMINANCE, this.dots, ROOM.width, ROOM.height),
      light: this.texture(
        gl.LUMINANCE,
        this.light,
        LIGHT.width,
        LIGHT.height,
        gl.LINEAR,
        gl.REPEAT,
      ),
      colours: this.texture(gl.RGBA, this.colours, 16, 1),
    };
    const names = ['land', 'shore', 'blocks', 'dots', 'light', 'colours'] as const;
    for (const name of names) scene.textures.addGLTexture(`ground-${name}`, this.textures[name]);
    this.shader = scene.add
      .shader(
        {
          name: 'ground',
          fragmentSource: GROUND_SHADER,
          setupUniforms: (set: (name: string, value: number | number[]) => void) =>
            this.uniforms(set),
        },
        0,
        0,
        1,
        1,
        names.map((name) => `ground-${name}`),
      )
      .setOrigin(0, 0);
  }

  /** Lays the land of a map and the machine blocks on it. */
  setMap(atlas: Atlas, layout: FleetLayout): void {
    const gl = this.renderer.gl;
    if (this.atlas !== atlas) {
      this.atlas = atlas;
      this.upload('land', landBytes(atlas), atlas.width, atlas.height, gl.RGBA);
      const shore = new Uint8Array(atlas.land.length * 4);
      atlas.land.forEach((district, at) => {
        shore[at * 4] = district > 0 ? 255 : 0;
        shore[at * 4 + 1] = atlas.water[at] ?? 0;
      });
      this.upload('shore', shore, atlas.width, atlas.height, gl.RGBA);
    }
    this.layout = layout;
    this.seating = undefined;
    const bytes = new Uint8Array(layout.columns * layout.rows * 4);
    layout.index.forEach((n, at) => {
      bytes[at * 4] = n & 255;
      bytes[at * 4 + 1] = n >> 8;
    });
    this.upload('blocks', bytes, layout.columns, layout.rows, gl.RGBA);
  }

  /** Writes the machines' states, `side` dots along one side of a block. */
  setDots(picture: StagePicture, side: number): void {
    if (!this.layout) return;
    if (this.seating?.side !== side) this.seating = new Seating(this.layout, side);
    this.seating.fill(picture, this.dots);
    this.upload('dots', this.dots, ROOM.width, ROOM.height, this.renderer.gl.LUMINANCE);
  }

  /** The state of the dot at a point of the map given in cells, or null where no machine stands. */
  stateAt(x: number, y: number): DotState | null {
    const { layout } = this;
    const side = this.seating?.side ?? 1;
    if (!layout) return null;
    const bx = (x - layout.offset) / layout.step;
    const by = (y - layout.offset) / layout.step;
    const i = Math.floor(bx);
    const j = Math.floor(by);
    if (i < 0 || j < 0 || i >= layout.columns || j >= layout.rows) return null;
    const block = (layout.index[j * layout.columns + i] ?? 0) - 1;
    if (block < 0) return null;
    const seat = Math.floor((by - j) * side) * side + Math.floor((bx - i) * side);
    return DOT_STATES[(this.dots[block * side * side + seat] ?? 0) - 1] ?? null;
  }

  /** Sets the colours of the states. */
  setColours(palette: StagePicture['palette']): void {
    const colours = stateColours(palette);
    DOT_STATES.forEach((state, k) => {
      const [r, g, b] = rgb(colours[state]);
      this.colours.set([r * 255, g * 255, b * 255, 255], (k + 1) * 4);
    });
    this.upload('colours', this.colours, 16, 1, this.renderer.gl.RGBA);
  }

  /** Moves day and night; `offset` is the local clock of a city map, in hours ahead of UTC. */
  setLight(utcMinute: number, offset: number): void {
    const gl = this.renderer.gl;
    if (!this.atlas) return;
    fillLight(this.atlas, utcMinute, offset, this.light);
    this.upload('light', this.light, LIGHT.width, LIGHT.height, gl.LUMINANCE);
  }

  /** Where the matrix lies, and how many cells share one land dot. */
  setView(size: StageSize, place: Placement, grain: number): void {
    this.size = size;
    this.place = place;
    this.grain = grain;
    this.shader.setSize(size.width * size.ratio, size.height * size.ratio);
  }

  private texture(
    format: number,
    bytes: Uint8Array,
    width: number,
    height: number,
    filter: number = this.renderer.gl.NEAREST,
    wrapAcross: number = this.renderer.gl.CLAMP_TO_EDGE,
  ): Wrapper {
    const clamp = this.renderer.gl.CLAMP_TO_EDGE;
    // biome-ignore format: the engine takes these by position
    return this.renderer.createTexture2D(
      0, filter, filter, clamp, wrapAcross, format, bytes, width, height, false, true, false,
    );
  }

  private upload(
    name: keyof Ground['textures'],
    bytes: Uint8Array,
    width: number,
    height: number,
    format: number,
  ): void {
    const t = this.textures[name];
    // The engine's typings ask for an image; the method takes any source of pixels, as its docs say.
    const source = bytes as unknown as HTMLImageElement;
    t.update(source, width, height, false, t.wrapS, t.wrapT, t.minFilter, t.magFilter, format);
  }

  private uniforms(set: (name: string, value: number | number[]) => void): void {
    const { atlas, layout, size, place } = this;
    const ratio = size.ratio;
    ['uLand', 'uShore', 'uBlocks', 'uDots', 'uLight', 'uColours'].forEach((name, unit) => {
      set(name, unit);
    });
    set('uSize', [size.width * ratio, size.height * ratio]);
    set('uOrigin', [place.x * ratio, place.y * ratio]);
    set('uPitch', place.pitch * ratio);
    set('uCells', [atlas?.width ?? 1, atlas?.height ?? 1]);
    set('uGrain', this.grain);
    set('uBlock', layout?.step ?? 1);
    set('uOffset', layout?.offset ?? 0);
    set('uBlockCount', [layout?.columns ?? 1, layout?.rows ?? 1]);
    set('uSide', this.seating?.side ?? 1);
    set('uDotRoom', [ROOM.width, ROOM.height]);
    set('uRatio', ratio);
    set('uLightSpan', [LIGHT.above, (atlas?.height ?? 1) + LIGHT.above + LIGHT.below]);
    set('uSky', rgb(NIGHT.sky));
    set('uLifted', rgb(NIGHT.lifted));
    set('uWater', rgb(NIGHT.water));
    set('uLandNight', rgb(NIGHT.landNight));
    set('uLandDay', rgb(NIGHT.landDay));
    set('uTownship', atlas?.kind === 'plane' ? 1 : 0);
  }
}

/** Land as bytes: itself, pooled by two and by four cells for small screens, and the district. */
function landBytes(atlas: Atlas): Uint8Array {
  const { width, height, land } = atlas;
  const bytes = new Uint8Array(width * height * 4);
  const count = (i: number, j: number, size: number) => {
    let sum = 0;
    for (let y = j; y < Math.min(height, j + size); y++)
      for (let x = i; x < Math.min(width, i + size); x++) if (land[y * width + x]) sum++;
    return sum;
  };
  for (let j = 0; j < height; j++) {
    for (let i = 0; i < width; i++) {
      const at = j * width + i;
      const two = count(i & ~1, j & ~1, 2);
      const four = count(i & ~3, j & ~3, 4);
      // A lone cell counts only where nothing larger stands near: narrow islands stay, coasts do not swell.
      const narrow = two > 0 && count((i & ~1) - 1, (j & ~1) - 1, 4) <= 5;
      bytes[at * 4] = land[at] ? 255 : 0;
      bytes[at * 4 + 1] = two >= 2 || narrow ? 255 : 0;
      bytes[at * 4 + 2] = four >= 6 ? 255 : 0;
      bytes[at * 4 + 3] = land[at] ?? 0;
    }
  }
  return bytes;
}
