import type * as Phaser from 'phaser';
import type { FleetLayout } from '../fleet/layout.ts';
import type { Marks, Sight } from '../fleet/marks.ts';
import type { Atlas } from '../map/atlas.ts';
import { fillLight, LIGHT } from '../map/light.ts';
import { NIGHT, rgb, stateColours } from '../palette.ts';
import { DOT_STATES, type StagePicture } from '../picture.ts';
import type { Placement, StageSize } from '../projection.ts';
import { groundBytes, landBit, shoreBytes } from './bytes.ts';
import { DataTexture } from './dataTexture.ts';
import { GLYPH, glyphBytes } from './glyphs.ts';
import { NEAR_SHADER } from './ground.glsl.ts';

type Set = (name: string, value: number | number[]) => void;

/** Room for the dots' states: 98,304, enough for 1,500 blocks of 8 by 8. */
export const ROOM = { width: 512, height: 192 } as const;

/** All that the near view draws. */
export interface NearScene {
  atlas: Atlas;
  layout: FleetLayout;
  marks: Marks;
  /** Codes of all marks, where these are not too many to be held at once. */
  dots: Uint8Array;
  /** Counts up whenever the marks were dealt anew. */
  dealt: number;
  palette: StagePicture['palette'];
  utcMinute: number;
  /** The local clock of a city map, in hours ahead of UTC. */
  offset: number;
  size: StageSize;
  place: Placement;
  /** Cells a land dot. */
  grain: number;
  /** Device pixels: from dot to dot, a glyph unit, the radius of a land dot. */
  dot: number;
  glyph: number;
  landRadius: number;
}

/** The map seen from near, and cities: a quad with small data textures, each filled when it is first needed. */
export class Near {
  private readonly quad: Phaser.GameObjects.Shader;
  private readonly textures: Record<
    'ground' | 'dots' | 'glyphs' | 'inks' | 'light' | 'shore',
    DataTexture
  >;
  private readonly inks = new Uint8Array(16 * 4);
  private readonly light = new Uint8Array(LIGHT.width * LIGHT.height);
  private scene: NearScene | undefined;
  /** What the textures hold. */
  private shoreOf: Atlas | undefined;
  private groundOf: FleetLayout | undefined;
  private inksOf = '';
  private lightOf = '';
  private dealt = -1;
  /** What the dots' texture holds of a map whose marks are too many to be held at once. */
  private sight: Sight | undefined;

  constructor(scene: Phaser.Scene) {
    const none = new Uint8Array(4);
    const { texels } = GLYPH;
    // In the order of the texture units.
    this.textures = {
      ground: new DataTexture(scene, 'ground', 'four', none, 1, 1),
      dots: new DataTexture(scene, 'dots', 'one', none, 1, 1),
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
    const names = Object.values(this.textures).map((texture) => texture.name);
    const setupUniforms = (set: Set) => this.uniforms(set);
    const config = { name: 'near', fragmentSource: NEAR_SHADER, setupUniforms };
    this.quad = scene.add.shader(config, 0, 0, 1, 1, names).setOrigin(0, 0).setVisible(false);
    this.quad.setDepth(-1);
  }

  hide(): void {
    this.quad.setVisible(false);
  }

  /** Shows a piece of the map; brings the textures up to date. */
  show(now: NearScene): void {
    this.scene = now;
    const { atlas, layout, size, marks } = now;
    const { ground, dots, inks, light, shore } = this.textures;
    this.quad.setSize(size.width * size.ratio, size.height * size.ratio).setVisible(true);
    if (this.shoreOf !== atlas) shore.upload(shoreBytes(atlas), atlas.width, atlas.height);
    this.shoreOf = atlas;
    if (this.groundOf !== layout)
      ground.upload(groundBytes(atlas, layout), atlas.width * 2, atlas.height * 2);
    this.groundOf = layout;
    const palette = now.palette ?? 'standard';
    if (palette !== this.inksOf) {
      this.inksOf = palette;
      const colours = stateColours(palette);
      DOT_STATES.forEach((state, k) => {
        const [r, g, b] = rgb(colours[state]);
        this.inks.set([r * 255, g * 255, b * 255, 255], (k + 1) * 4);
      });
      inks.upload(this.inks, 16, 1);
    }
    const fresh = now.dealt !== this.dealt;
    this.dealt = now.dealt;
    if (marks.isDeep) this.look(now, fresh);
    else if (fresh) {
      this.sight = undefined;
      dots.upload(now.dots, ROOM.width, ROOM.height);
    }
    const lightOf = `${atlas.kind} ${now.utcMinute} ${now.offset}`;
    if (lightOf === this.lightOf) return;
    this.lightOf = lightOf;
    fillLight(atlas, now.utcMinute, now.offset, this.light);
    light.upload(this.light, LIGHT.width, LIGHT.height);
  }

  /** Deals the marks in sight, where they are not there yet. */
  private look({ marks, place, size }: NearScene, fresh: boolean): void {
    const west = -place.x / place.pitch;
    const north = -place.y / place.pitch;
    const edges = [
      west,
      north,
      west + size.width / place.pitch,
      north + size.height / place.pitch,
    ] as const;
    if (!fresh && this.sight && marks.holds(this.sight, ...edges)) return;
    this.sight = marks.sight(...edges);
    const { codes, width, height } = this.sight;
    this.textures.dots.upload(codes, width, height);
  }

  private uniforms(set: Set): void {
    const { scene, sight } = this;
    set('uGround', 0);
    set('uDots', 1);
    set('uGlyphs', 2);
    set('uInks', 3);
    set('uLight', 4);
    set('uShore', 5);
    if (!scene) return;
    const { atlas, layout, size, place } = scene;
    const { ratio } = size;
    set('uReach', GLYPH.reach);
    set('uShapes', DOT_STATES.length);
    set('uSize', [size.width * ratio, size.height * ratio]);
    set('uOrigin', [place.x * ratio, place.y * ratio]);
    set('uPitch', place.pitch * ratio);
    set('uCells', [atlas.width, atlas.height]);
    set('uMargin', [LIGHT.above, atlas.height + LIGHT.above + LIGHT.below]);
    set('uGrain', scene.grain);
    set('uLandBit', landBit(scene.grain));
    set('uBlock', layout.step);
    set('uOffset', layout.offset);
    set('uSide', scene.marks.side);
    set('uDotPitch', scene.dot);
    set('uGlyph', scene.glyph);
    set('uLandRadius', scene.landRadius);
    set('uDotRoom', sight ? [sight.width, sight.height] : [ROOM.width, ROOM.height]);
    set('uWindow', sight ? [sight.x, sight.y, 1] : [0, 0, 0]);
    set('uSky', rgb(NIGHT.sky));
    set('uLifted', rgb(NIGHT.lifted));
    set('uLandNight', rgb(NIGHT.landNight));
    set('uLandDay', rgb(NIGHT.landDay));
    set('uWater', rgb(NIGHT.water));
    set('uRatio', ratio);
    set('uTownship', atlas.kind === 'plane' ? 1 : 0);
  }
}
