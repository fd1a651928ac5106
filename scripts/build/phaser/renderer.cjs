// What the engine's batches ask of `renderer/index.js`, which would bring every shader.
module.exports = { Events: require('phaser-source/renderer/events/index.js') };
