// What the engine asks of the browser. It would open a WebGL context only to learn that it can; the stage has asked before
// it fetches the engine (`src/stage/webgl.ts`).
module.exports = { webGL: true };
