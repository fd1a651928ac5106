// The parts of Phaser that the stage uses, from the engine's own source. Its published file is one piece that no
// bundler can take apart. What `src/stage` uses beyond this must be added here; `tests/scripts/phaser.test.ts` says so.
// The renderer comes first: the source has circular requires, and any other order breaks them.
require('phaser-source/renderer/webgl/WebGLRenderer.js');

// These put themselves where every scene finds them.
require('phaser-source/events/EventEmitter.js');
require('phaser-source/cameras/2d/CameraManager.js');
require('phaser-source/gameobjects/GameObjectCreator.js');
require('phaser-source/gameobjects/GameObjectFactory.js');
require('phaser-source/gameobjects/DisplayList.js');
require('phaser-source/gameobjects/UpdateList.js');
require('phaser-source/plugins/ScenePlugin.js');
require('phaser-source/gameobjects/image/ImageFactory.js');
require('phaser-source/gameobjects/shader/ShaderFactory.js');

const { WEBGL } = require('phaser-source/const.js');

module.exports = {
  WEBGL,
  Core: { Events: require('phaser-source/core/events/index.js') },
  Game: require('phaser-source/core/Game.js'),
  Renderer: { Events: require('phaser-source/renderer/events/index.js') },
  Scale: { NONE: require('phaser-source/scale/const/SCALE_MODE_CONST.js').NONE },
  Scene: require('phaser-source/scene/Scene.js'),
  Textures: { Events: require('phaser-source/textures/events/index.js') },
};
