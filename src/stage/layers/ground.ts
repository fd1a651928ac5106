import type * as Phaser from 'phaser';
import type { FleetLayout } from '../fleet/layout.ts';
import { type Mark, Marks, type Sight } from '../fleet/marks.ts';
import type { Atlas } from '../map/atlas.ts';
import { fillLight, LIGHT } from '../map/light.ts';
import { NIGHT, rgb, stateColours } from '../palette.ts';
import { DOT_STATES, type StagePicture } from '../picture.ts';
import type { Placement, StageSize } from '../projection.ts';
import { groundBytes, landBit, shoreBytes } from './bytes.ts';
import { DataTexture } from './dataTexture.ts';
import { Far } from './far.ts';
import { GLYPH, glyphBytes } from './glyphs.ts';
import { NEAR_SHADER } from './ground.glsl.ts';

type Set = (name: string, value: number | number[]) => void;

/** Room for the dots' states: 98,304, enough for 1,500 blocks of 8 by 8. */
const ROOM = { width: 512, height: 192 } as const;

/**
 * Land, light and machines: one quad with small data textures. The whole world as it lies there without zooming is
 * left to {@link Far}; whatever is nearer, and cities, are drawn here.
 */
export class Ground {
  private readonly far: Far;
  private readonly near: Phaser.GameObjects.Shader;
  private readonly textures: Record<
    'ground' | 'dots' | 'glyphs' | 'inks' | 'light' | 'shore',
    DataTexture
  >;
  private readonly dots = new Uint8Array(ROOM.width * ROOM.height);
  private readonly inks = new Uint8Array(16 * 4);
  private readonly light = new Uint8Array(LIGHT.width * LIGHT.height);
  private atlas: Atlas | undefined;
  private layout: FleetLayout | undefined;
  private marks: Marks | undefined;
  /** What the dots' texture holds of a map whose marks are too many to be held at once. */
  private sight: Sight | undefined;
  private size: StageSize = { width: 1, height: 1, ratio: 1 };
  private place: Placement = { pitch: 1, x: 0, y: 0 };
  private grain = 1;
  private palette: StagePicture['palette'];
  private utcMinute = 0;
  private offset = 0;
  /** What the light map shows, and whether the dots' texture is behind. */
  private lightOf = '';
  private dotsDue = true;

  constructor(scene: Phaser.Scene) {
    const none = new Uint8Array(4);
    const { texels } = GLYPH;
    // In the order of the texture units.
    this.textures = {
      ground: new DataTexture(scene, 'ground', 'four', none, 1, 1),
      dots: new DataTexture(scene, 'dots', 'one', this.dots, ROOM.width, ROOM.height),
      glyphs: new DataTexture(
        scene,
        'glyphs',
        'four',
        glyphBytes(),
        texels * DOT_STATES.length,
        texels,
      ),
      inks: new DataTexture(scene, 'inks', 'four', this.inks, 16, 1),
      light: new DataTexture(
        scene,
        'light',
        'one',
        this.light,
        LIGHT.width,
        LIGHT.height,
        'blend, repeated',
      ),
      shore: new DataTexture(scene, 'shore', 'four', none, 1, 1, 'blend'),
    };
    this.far = new Far(scene);
    const names = Object.values(this.textures).map((texture) => texture.name);
    const setupUniforms = (set: Set) => this.uniforms(set);
    const config = { name: 'near', fragmentSource: NEAR_SHADER, setupUniforms };
    this.near = scene.add.shader(config, 0, 0, 1, 1, names).setOrigin(0, 0).setVisible(false);
  }

  /** Lays the land of a map and the machine blocks on it. */
  setMap(atlas: Atlas, layout: FleetLayout): void {
    const { ground, shore } = this.textures;
    if (this.atlas !== atlas) shore.upload(shoreBytes(atlas), atlas.width, atlas.height);
    this.atlas = atlas;
    this.layout = layout;
    this.marks = undefined;
    this.sight = undefined;
    this.lightOf = '';
    ground.upload(groundBytes(atlas, layout), atlas.width * 2, atlas.height * 2);
    this.far.reset();
  }

  /** Writes the machines' states, `side` marks along one side of a block; `anew` where the fleet's size changed. */
  setDots(picture: StagePicture, side: number, anew: boolean): void {
    if (!this.layout) return;
    if (anew || this.marks?.side !== side) this.marks = new Marks(this.layout, picture, side);
    else this.marks.update(picture);
    if (!this.marks.isDeep) this.marks.fill(this.dots);
    this.sight = undefined;
    this.dotsDue = true;
    this.far.stir();
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
    const colours = stateColours(palette);
    DOT_STATES.forEach((state, k) => {
      const [r, g, b] = rgb(colours[state]);
      this.inks.set([r * 255, g * 255, b * 255, 255], (k + 1) * 4);
    });
    this.textures.inks.upload(this.inks, 16, 1);
    this.palette = palette;
  }

  /** Moves day and night; `offset` is the local clock of a city map, in hours ahead of UTC. */
  setLight(utcMinute: number, offset: number): void {
    this.utcMinute = utcMinute;
    this.offset = offset;
  }

  /** Where the matrix lies, and how many cells share one land dot; brings what is shown up to date. */
  setView(size: StageSize, place: Placement, grain: number): void {
    this.size = size;
    this.place = place;
    this.grain = grain;
    const { atlas, layout, near, far } = this;
    if (!atlas || !layout) return;
    const whole = this.marks?.side === 1 && grain * 2 === layout.step;
    near.setVisible(!(whole && atlas.kind === 'miller'));
    if (near.visible) {
      far.hide();
      near.setSize(size.width * size.ratio, size.height * size.ratio);
      this.refresh(atlas);
      return;
    }
    const { glyph, landRadius } = this.lengths();
    const view = { size, place, grain, glyph, landRadius };
    far.show(atlas, layout, this.dots, this.utcMinute, this.palette, view);
  }

  /** Brings the textures of the near view up to date. */
  private refresh(atlas: Atlas): void {
    const { dots, light } = this.textures;
    if (this.marks?.isDeep) this.look(this.marks);
    else if (this.dotsDue) dots.upload(this.dots, ROOM.width, ROOM.height);
    this.dotsDue = false;
    const lightOf = `${this.utcMinute} ${this.offset}`;
    if (lightOf === this.lightOf) return;
    this.lightOf = lightOf;
    fillLight(atlas, this.utcMinute, this.offset, this.light);
    light.upload(this.light, LIGHT.width, LIGHT.height);
  }

  /** Deals the marks in sight, where they are not there yet. */
  private look(marks: Marks): void {
    const { place, size } = this;
    const west = -place.x / place.pitch;
    const north = -place.y / place.pitch;
    const edges = [
      west,
      north,
      west + size.width / place.pitch,
      north + size.height / place.pitch,
    ] as const;
    if (this.sight && marks.holds(this.sight, ...edges)) return;
    this.sight = marks.sight(...edges);
    const { codes, width, height } = this.sight;
    this.textures.dots.upload(codes, width, height);
  }

  /** Device pixels: from dot to dot, a glyph unit, the radius of a land dot. */
  private lengths(): { dot: number; glyph: number; landRadius: number } {
    const { place, grain } = this;
    const { ratio } = this.size;
    const side = this.marks?.side ?? 1;
    const dot = ((this.layout?.step ?? 1) * place.pitch) / side;
    return {
      dot: dot * ratio,
      glyph: Math.max(0.78, Math.min(2.3, dot / (side > 1 ? 6.6 : 5.9))) * ratio,
      landRadius: Math.max(0.8, Math.min(1.4, grain * place.pitch * 0.27)) * ratio,
    };
  }

  private uniforms(set: Set): void {
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
    set('uMargin', [LIGHT.above, (atlas?.height ?? 1) + LIGHT.above + LIGHT.below]);
    set('uGrain', this.grain);
    set('uLandBit', landBit(this.grain));
    set('uBlock', layout?.step ?? 1);
    set('uOffset', layout?.offset ?? 0);
    const { dot, glyph, landRadius } = this.lengths();
    set('uSide', this.marks?.side ?? 1);
    set('uDotPitch', dot);
    set('uGlyph', glyph);
    set('uLandRadius', landRadius);
    const { sight } = this;
    set('uDotRoom', sight ? [sight.width, sight.height] : [ROOM.width, ROOM.height]);
    set('uWindow', sight ? [sight.x, sight.y, 1] : [0, 0, 0]);
    set('uShapes', DOT_STATES.length);
    set('uSky', rgb(NIGHT.sky));
    set('uLifted', rgb(NIGHT.lifted));
    set('uLandNight', rgb(NIGHT.landNight));
    set('uLandDay', rgb(NIGHT.landDay));
    set('uLight', 4);
    set('uShore', 5);
    set('uWater', rgb(NIGHT.water));
    set('uRatio', ratio);
    set('uTownship', atlas?.kind === 'plane' ? 1 : 0);
  }
}
