// What the engine asks of `textures/parsers/index.js`: atlases and packed textures are not used.
module.exports = { Image: require('phaser-source/textures/parsers/Image.js') };
