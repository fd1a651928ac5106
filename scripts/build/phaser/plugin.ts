/** Builds the stage's engine from Phaser's source, with only what the stage uses: half the bytes of the whole. */
import { realpathSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const here = dirname(fileURLToPath(import.meta.url));

/** What the source asks for by `typeof NAME`; true and false stand in its place. */
const FEATURES: Readonly<Record<string, boolean>> = {
  WEBGL_RENDERER: true,
  CANVAS_RENDERER: false,
  FEATURE_SOUND: false,
  WEBGL_DEBUG: false,
  PLUGIN_FBINSTANT: false,
};

/** Parts that the engine makes ready for games of other kinds; nothing stands in their place. */
const UNUSED = [
  /^filters\//,
  /^renderer\/snapshot\//,
  /^renderer\/webgl\/renderNodes\/(?:filters\/|(?:DynamicTextureHandler|FillPath|FillTri|StrokePath|DrawLine)\.js)/,
  /^renderer\/webgl\/renderNodes\/BatchHandler(?:PointLight|TileSprite|Tri|TriFlat)\.js/,
  /^renderer\/webgl\/renderNodes\/submitter\/Submitter(?:MeshToQuad|Tile|TilemapGPULayer|TileSprite|SpriteGPULayer)\.js/,
  /^renderer\/webgl\/renderNodes\/(?:texturer\/TexturerTileSprite|transformer\/Transformer(?:Tile|TileSprite))\.js/,
  /^(?:animations\/AnimationManager|input\/InputManager|core\/DebugHeader)\.js/,
  /^(?:gameobjects\/tilesprite\/TileSprite|gameobjects\/components\/PathFollower)\.js/,
  /^textures\/(?:DynamicTexture|parsers\/(?!Image))/,
  // What it tries out when it is loaded: pictures to decode, kinds of sound and film to ask for.
  /^device\/(?:Audio|CanvasFeatures|Fullscreen|Input|Video)\.js/,
];

/** Lists of everything, of which the stage's engine needs a line or two. */
const INSTEAD: Readonly<Record<string, string>> = {
  'device/Features.js': 'features.cjs',
  'renderer/index.js': 'renderer.cjs',
  'math/index.js': 'math.cjs',
  'textures/parsers/index.js': 'parsers.cjs',
};

export function phaserFromSource(root: string): Plugin {
  // The packages may lie behind a link.
  const source = realpathSync(join(root, 'node_modules', 'phaser', 'src'));
  return {
    name: 'phaser-from-source',
    // The development server takes the published file.
    apply: 'build',
    enforce: 'pre',
    async resolveId(id, importer) {
      if (id === 'phaser') return join(here, 'entry.cjs');
      if (id.startsWith('phaser-source/')) return join(source, id.slice('phaser-source/'.length));
      if (!id.startsWith('.') || !importer?.startsWith(source)) return null;
      const found = await this.resolve(id, importer, { skipSelf: true });
      const inside = found?.id.startsWith(source) ? relative(source, found.id) : '';
      const instead = INSTEAD[inside];
      if (instead !== undefined) return join(here, instead);
      return UNUSED.some((part) => part.test(inside)) ? join(here, 'nothing.cjs') : found;
    },
    transform(code, id) {
      if (!id.startsWith(source)) return null;
      const plain = code.replace(/typeof ([A-Z_]+)\b/g, (whole, name: string) =>
        name in FEATURES ? String(FEATURES[name]) : whole,
      );
      return { code: plain, map: null };
    },
  };
}
