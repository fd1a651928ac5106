// What the engine asks of `math/index.js`, which would bring all of its mathematics.
module.exports = {
  RandomDataGenerator: require('phaser-source/math/random-data-generator/RandomDataGenerator.js'),
};
