// Stands in for parts of the engine that it makes ready but the stage never uses.
module.exports = function Nothing() {};
module.exports.prototype.setOrigin = function setOrigin() {
  return this;
};
