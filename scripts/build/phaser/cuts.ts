/** What is cut from Phaser's source, by path in its `src`. The build stops where a line here cuts nothing any more. */

/** The version that these lists were written for and looked at with. */
export const WRITTEN_FOR = '4.2.1';

/** What the source asks for by `typeof NAME`; true and false stand in its place. */
export const FEATURES: Readonly<Record<string, boolean>> = {
  WEBGL_RENDERER: true,
  CANVAS_RENDERER: false,
  FEATURE_SOUND: false,
  WEBGL_DEBUG: false,
  PLUGIN_FBINSTANT: false,
};

const NODES = 'renderer/webgl/renderNodes';

/** Files and folders (these end with a slash) that the engine makes ready for games of other kinds; nothing stands in their place. */
export const UNUSED: readonly string[] = [
  'filters/',
  'renderer/snapshot/',
  `${NODES}/filters/`,
  `${NODES}/DynamicTextureHandler.js`,
  `${NODES}/FillPath.js`,
  `${NODES}/FillTri.js`,
  `${NODES}/StrokePath.js`,
  `${NODES}/DrawLine.js`,
  `${NODES}/BatchHandlerPointLight.js`,
  `${NODES}/BatchHandlerTileSprite.js`,
  `${NODES}/BatchHandlerTri.js`,
  `${NODES}/BatchHandlerTriFlat.js`,
  `${NODES}/submitter/SubmitterMeshToQuad.js`,
  `${NODES}/submitter/SubmitterTile.js`,
  `${NODES}/submitter/SubmitterTilemapGPULayer.js`,
  `${NODES}/submitter/SubmitterTileSprite.js`,
  `${NODES}/texturer/TexturerTileSprite.js`,
  `${NODES}/transformer/TransformerTile.js`,
  `${NODES}/transformer/TransformerTileSprite.js`,
  'animations/AnimationManager.js',
  'input/InputManager.js',
  'core/DebugHeader.js',
  'gameobjects/tilesprite/TileSprite.js',
  'gameobjects/components/PathFollower.js',
  'textures/DynamicTexture.js',
  // What it tries out when it is loaded: pictures to decode, kinds of sound and film to ask for.
  'device/Audio.js',
  'device/CanvasFeatures.js',
  'device/Fullscreen.js',
  'device/Input.js',
  'device/Video.js',
];

/** Lists of everything, of which the stage's engine needs a line or two; a file beside this one stands in their place. */
export const INSTEAD: Readonly<Record<string, string>> = {
  'device/Features.js': 'features.cjs',
  'renderer/index.js': 'renderer.cjs',
  'math/index.js': 'math.cjs',
  'textures/parsers/index.js': 'parsers.cjs',
};
