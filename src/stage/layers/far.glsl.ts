/**
 * A whole map in one pass: sky and day, land dots, and a machine on every block. Without a graphics card every line is
 * worked through for every pixel, branches included, and each look into a texture is expensive: hence two looks only, and a
 * third for a city's water. `uCells` tells what stands where; `uTiles` holds a block of each state as it is drawn.
 */
const shader = (names: string, water: string, brightest: number): string => `
precision highp float;
varying vec2 outTexCoord;

// By half cell, with a margin above and below: r = brightness of the land dot, 0 = none; g = state of the machine
// times 16; b = brightness of the machine; a = light, 0.5 = the horizon.
uniform sampler2D uCells;
// Side by side by state: colour of the machine, and how much of what lies under it is covered.
uniform sampler2D uTiles;

uniform vec4 uToCell;       // stage (0 to 1, y up) to cells: scale, shift
uniform vec4 uToLook;       // cells to uCells: scale, shift
uniform vec3 uToBlock;      // cells to blocks: scale, shift; blocks to uTiles
uniform float uWidth;       // cells of the matrix
uniform float uGrain;       // land dots a cell
uniform vec2 uDot;          // device pixels a land dot takes, and its radius
uniform vec3 uSky;
uniform vec3 uLift;         // what day adds to it
uniform vec3 uLandNight;
uniform vec3 uLandLift;
${names}

void main () {
  vec2 p = outTexCoord * uToCell.xy + uToCell.zw;
  vec2 look = p * uToLook.xy + uToLook.zw;
  vec4 cell = texture2D(uCells, vec2(fract(look.x), look.y));
  // The world is drawn once; only its light goes round.
  float inside = p.x >= 0.0 && p.x <= uWidth ? 1.0 : 0.0;

  vec2 block = fract(p * uToBlock.x + uToBlock.y) * 0.99 + 0.005;
  vec4 tile = texture2D(uTiles, vec2(block.x * uToBlock.z + cell.g * inside * 0.99609375, block.y));

  float lift = clamp(cell.a * 23.90625 - 11.175, 0.0, 1.0);
  vec3 colour = uSky + uLift * (lift * lift);
${water}
  vec3 tone = uLandNight + uLandLift * clamp(cell.a * 5.691964 - 2.5, 0.0, 1.0);
  float dotted = clamp(0.5 + uDot.y - length(fract(p * uGrain) - 0.5) * uDot.x, 0.0, 1.0);
  colour += (tone * (cell.r * ${brightest.toFixed(2)}) - colour) * (cell.r > 0.0 ? dotted * inside : 0.0);
  gl_FragColor = vec4(colour + (tile.rgb - colour * tile.a) * cell.b, 1.0);
}
`;

/** The brightest land there is, of which `uCells` tells parts: dots differ a little, a city's districts a little more. */
export const BRIGHTEST = { miller: 1.07, plane: 1.2 } as const;

/** By the kind of map. Water lies as a smooth sheet with fine level lines, and fades out beyond the matrix. */
export const FAR_SHADER = {
  miller: shader('', '', BRIGHTEST.miller),
  plane: shader(
    `uniform sampler2D uShore;   // by cell, blended: g water
uniform vec2 uSize;         // cells of the matrix
uniform float uLines;       // level lines on the stage
uniform vec3 uWater;`,
    `  vec2 beyond = max(-p, p - uSize);
  float wet = smoothstep(0.42, 0.58, texture2D(uShore, p / uSize).g);
  wet *= clamp(1.0 - max(beyond.x, beyond.y) / 26.0, 0.0, 1.0);
  float line = step(0.75, fract((1.0 - outTexCoord.y) * uLines));
  colour += (uWater * (1.0 + 0.22 * line) - uSky) * wet;`,
    BRIGHTEST.plane,
  ),
} as const;
