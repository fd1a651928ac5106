import type * as Phaser from 'phaser';
import { Seating } from '../fleet/dots.ts';
import type { FleetLayout } from '../fleet/layout.ts';
import type { Atlas } from '../map/atlas.ts';
import { fillLight, LIGHT } from '../map/light.ts';
import { NIGHT, rgb, stateColours } from '../palette.ts';
import { DOT_STATES, type DotState, type StagePicture } from '../picture.ts';
import type { Placement, StageSize } from '../projection.ts';
import { groundBytes, lightBytes, MARGIN, shoreBytes } from './bytes.ts';
import { GLYPH, glyphBytes } from './glyphs.ts';
import { FAR_SHADER, NEAR_SHADER } from './ground.glsl.ts';

type Wrapper = Phaser.Renderer.WebGL.Wrappers.WebGLTextureWrapper;
type Set = (name: string, value: number | number[]) => void;

/** Room for the dots' states: 98,304, enough for 1,500 blocks of 8 by 8. */
const ROOM = { width: 512, height: 192 } as const;

/** In the order of the texture units; the far shader uses the first four. */
const TEXTURES = ['ground', 'dots', 'glyphs', 'inks', 'light', 'shore'] as const;

/**
 * Land, light and machines: one quad with small data textures. Every texture keeps the same live array, because
 * after a lost context the engine fills the texture anew from that array.
 */
export class Ground {
  private readonly renderer: Phaser.Renderer.WebGL.WebGLRenderer;
  private readonly far: Phaser.GameObjects.Shader;
  private readonly near: Phaser.GameObjects.Shader;
  private readonly textures: Record<(typeof TEXTURES)[number], Wrapper>;
  private readonly dots = new Uint8Array(ROOM.width * ROOM.height);
  private readonly inks = new Uint8Array(16 * 4);
  private readonly light = new Uint8Array(LIGHT.width * LIGHT.height);
  private ground: Uint8Array = new Uint8Array(4);
  private atlas: Atlas | undefined;
  private layout: FleetLayout | undefined;
  private seating: Seating | undefined;
  private size: StageSize = { width: 1, height: 1, ratio: 1 };
  private place: Placement = { pitch: 1, x: 0, y: 0 };
  private grain = 1;

  constructor(scene: Phaser.Scene) {
    this.renderer = scene.game.renderer as Phaser.Renderer.WebGL.WebGLRenderer;
    const gl = this.renderer.gl;
    this.textures = {
      ground: this.texture(gl.RGBA, this.ground, 1, 1),
      dots: this.texture(gl.LUMINANCE, this.dots, ROOM.width, ROOM.height),
      glyphs: this.texture(gl.RGBA, glyphBytes(), GLYPH.texels * 8, GLYPH.texels),
      inks: this.texture(gl.RGBA, this.inks, 16, 1),
      light: this.texture(
        gl.LUMINANCE,
        this.light,
        LIGHT.width,
        LIGHT.height,
        gl.LINEAR,
        gl.REPEAT,
      ),
      shore: this.texture(gl.RGBA, new Uint8Array(4), 1, 1, gl.LINEAR),
    };
    for (const name of TEXTURES) scene.textures.addGLTexture(`ground-${name}`, this.textures[name]);
    const keys = TEXTURES.map((name) => `ground-${name}`);
    const quad = (name: string, fragmentSource: string, textures: string[]) => {
      const setupUniforms = (set: Set) => this.uniforms(set, name === 'near');
      const config = { name, fragmentSource, setupUniforms };
      return scene.add.shader(config, 0, 0, 1, 1, textures).setOrigin(0, 0);
    };
    this.far = quad('far', FAR_SHADER, keys.slice(0, 4));
    this.near = quad('near', NEAR_SHADER, keys);
  }

  /** Lays the land of a map and the machine blocks on it. */
  setMap(atlas: Atlas, layout: FleetLayout): void {
    const { RGBA } = this.renderer.gl;
    if (this.atlas !== atlas) {
      this.upload('shore', shoreBytes(atlas), atlas.width, atlas.height, RGBA);
    }
    this.atlas = atlas;
    this.layout = layout;
    this.seating = undefined;
    this.ground = groundBytes(atlas, layout);
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
      this.inks.set([r * 255, g * 255, b * 255, 255], (k + 1) * 4);
    });
    this.upload('inks', this.inks, 16, 1, this.renderer.gl.RGBA);
  }

  /** Moves day and night; `offset` is the local clock of a city map, in hours ahead of UTC. */
  setLight(utcMinute: number, offset: number): void {
    const { atlas, ground } = this;
    if (!atlas) return;
    const { LUMINANCE, RGBA } = this.renderer.gl;
    fillLight(atlas, utcMinute, offset, this.light);
    this.upload('light', this.light, LIGHT.width, LIGHT.height, LUMINANCE);
    if (atlas.kind === 'miller') lightBytes(atlas, utcMinute, ground);
    const rows = (atlas.height + MARGIN.above + MARGIN.below) * 2;
    this.upload('ground', ground, atlas.width * 2, rows, RGBA);
  }

  /** Where the matrix lies, and how many cells share one land dot. */
  setView(size: StageSize, place: Placement, grain: number): void {
    this.size = size;
    this.place = place;
    this.grain = grain;
    const near = grain < 0.8 || this.atlas?.kind === 'plane';
    for (const quad of [this.far, this.near]) {
      quad.setSize(size.width * size.ratio, size.height * size.ratio);
      quad.setVisible((quad === this.near) === near);
    }
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

  private uniforms(set: Set, near: boolean): void {
    const { atlas, layout, size, place } = this;
    const ratio = size.ratio;
    set('uGround', 0);
    set('uDots', 1);
    set('uGlyphs', 2);
    set('uInks', 3);
    set('uReach', GLYPH.reach);
    set('uSize', [size.width * ratio, size.height * ratio]);
    set('uOrigin', [place.x * ratio, place.y * ratio]);
    set('uPitch', place.pitch * ratio);
    set('uCells', [atlas?.width ?? 1, atlas?.height ?? 1]);
    set('uMargin', [MARGIN.above, (atlas?.height ?? 1) + MARGIN.above + MARGIN.below]);
    set('uGrain', this.grain);
    set('uLandBit', this.grain > 3 ? 4 : this.grain > 1.5 ? 2 : 1);
    set('uBlock', layout?.step ?? 1);
    set('uOffset', layout?.offset ?? 0);
    const side = this.seating?.side ?? 1;
    const dotPitch = ((layout?.step ?? 1) * place.pitch) / side;
    const glyph = Math.max(0.78, Math.min(2.3, dotPitch / (side > 1 ? 6.6 : 5.9)));
    const landRadius = Math.max(0.8, Math.min(1.4, this.grain * place.pitch * 0.27));
    set('uSide', side);
    set('uDotPitch', dotPitch * ratio);
    set('uGlyph', glyph * ratio);
    set('uLandRadius', landRadius * ratio);
    set('uDotRoom', [ROOM.width, ROOM.height]);
    set('uSky', rgb(NIGHT.sky));
    set('uLifted', rgb(NIGHT.lifted));
    set('uLandNight', rgb(NIGHT.landNight));
    set('uLandDay', rgb(NIGHT.landDay));
    if (!near) return;
    set('uLight', 4);
    set('uShore', 5);
    set('uWater', rgb(NIGHT.water));
    set('uRatio', ratio);
    set('uTownship', atlas?.kind === 'plane' ? 1 : 0);
  }
}
