/**
 * Near views and cities in one pass: sky and day, land dots, water, and a glyph for every machine dot. What it costs
 * depends on the pixels of the screen only, never on the size of the fleet. The whole world has a leaner one
 * (`far.glsl.ts`).
 */
export const NEAR_SHADER = `
precision highp float;
varying vec2 outTexCoord;

// By half cell: r = 1 land, 2 land when 2x2 cells share a dot, 4 the same for 4x4, 8 and up the district;
// g + 256 b = number of the machine block + 1, 0 = none.
uniform sampler2D uGround;
uniform sampler2D uDots;    // by machine dot: the code of its state
uniform sampler2D uInks;    // by code: the colour of the state
uniform sampler2D uGlyphs;  // by code: r distance to the shape, g to what is cleared under it, b glow
uniform float uShapes;      // how many glyphs lie side by side
uniform float uReach;       // glyph units from a glyph's middle to its edge
uniform sampler2D uLight;   // 0.5 = the horizon; with a margin above and below
uniform sampler2D uShore;   // by cell, blended: r land, for coasts seen from near, g water
uniform vec3 uWater;
uniform float uRatio;       // device pixels a CSS pixel
uniform float uTownship;    // 1 on a city map: districts differ in tone, and there is water

uniform vec2 uSize;         // device pixels of the stage
uniform vec2 uOrigin;       // device pixel of the matrix's north-west corner
uniform float uPitch;       // device pixels a cell
uniform vec2 uCells;        // cells of the matrix
uniform vec2 uMargin;       // cells of margin above the matrix, cells of all rows
uniform float uGrain;       // cells a land dot, 4 down to 1/16
uniform float uLandBit;     // which of the bits of land counts for this grain
uniform float uBlock;       // cells a block
uniform float uOffset;      // cells before the first block, negative
uniform float uSide;        // dots along one side of a block
uniform float uDotPitch;    // device pixels a dot
uniform float uGlyph;       // device pixels a glyph unit
uniform float uLandRadius;  // device pixels
uniform vec2 uDotRoom;      // size of uDots
uniform vec3 uWindow;       // dots west and north of uDots where it holds a window of the map; 1 = it does
uniform vec3 uSky;
uniform vec3 uLifted;
uniform vec3 uLandNight;
uniform vec3 uLandDay;

float cover(float d) { return clamp(0.5 - d, 0.0, 1.0); }

// Cheap on purpose: this only varies brightness.
float hash(vec2 p) {
  vec2 q = fract(p * vec2(0.1031, 0.1373));
  return fract((q.x + q.y + 3.33) * (q.x * 17.3 + q.y * 31.7));
}

void main () {
  vec2 px = vec2(outTexCoord.x, 1.0 - outTexCoord.y) * uSize;
  vec2 p = (px - uOrigin) / uPitch;
  vec2 look = vec2(fract(p.x / uCells.x), (p.y + uMargin.x) / uMargin.y);
  vec4 ground = floor(texture2D(uGround, vec2(look.x, p.y / uCells.y)) * 255.0 + 0.5);

  float light = texture2D(uLight, look).r * 255.0;
  float sun = (light - 128.0) / 160.0;
  float lift = clamp((sun + 0.055) * 15.0, 0.0, 1.0);
  vec3 colour = mix(uSky, uLifted, lift * lift);

  // The world is drawn once; only its light goes round.
  float inside = step(0.0, p.x) * step(p.x, uCells.x) * step(0.0, p.y) * step(p.y, uCells.y);
  float number = (ground.g + 256.0 * ground.b) * inside - 1.0;

  // Water lies as a smooth sheet with fine level lines, and fades out beyond the matrix.
  vec2 shore = texture2D(uShore, p / uCells).rg;
  vec2 beyond = max(-p, p - uCells);
  float wet = smoothstep(0.42, 0.58, shore.g) * clamp(1.0 - max(beyond.x, beyond.y) / 26.0, 0.0, 1.0);
  float line = step(0.75, fract(px.y / (4.0 * uRatio)));
  colour = mix(colour, uWater * (1.0 + 0.22 * line) + (colour - uSky), wet * uTownship);

  float code = 0.0;
  vec2 local = vec2(0.0);
  float n = 0.0;
  float keep = inside;
  if (number >= 0.0) {
    vec2 b = (p - uOffset) / uBlock;
    vec2 at = floor(b);
    vec2 f = (b - at) * uSide;
    vec2 s = min(floor(f), uSide - 1.0);
    local = (f - s - 0.5) * uDotPitch;
    n = number * uSide * uSide + s.y * uSide + s.x;
    float row = floor((n + 0.5) / uDotRoom.x);
    vec2 seat = vec2(n - row * uDotRoom.x, row);
    if (uWindow.z > 0.5) {
      seat = at * uSide + s - uWindow.xy;
      n = seat.x * 7.0 + seat.y * 13.0;
    }
    float within = step(0.0, min(seat.x, seat.y)) * step(seat.x, uDotRoom.x - 1.0) * step(seat.y, uDotRoom.y - 1.0);
    code = floor(texture2D(uDots, (seat + 0.5) / uDotRoom).r * 255.0 + 0.5) * within;
    // A machine stands in for the land under it.
    if (code > 0.5) keep = uSide > 1.5 ? 0.0 : step(uBlock * uPitch * 0.26, max(abs(local.x), abs(local.y)));
  }

  vec2 g = p / uGrain;
  vec2 centre = floor(g) + 0.5;
  float isLand = mod(floor((ground.r + 0.5) / uLandBit), 2.0);
  vec3 tone = mix(uLandNight, uLandDay, clamp((sun + 0.1) / 0.28, 0.0, 1.0));
  if (uGrain < 0.8) isLand *= step(0.38 + 0.1 * hash(centre), texture2D(uShore, centre * uGrain / uCells).r);
  float district = floor((ground.r + 0.5) / 8.0);
  tone *= mix(1.0, 0.86 + 0.065 * mod(district * 2.0, 5.0), uTownship);
  float dotted = cover(length((g - centre) * uGrain * uPitch) - uLandRadius);
  colour = mix(colour, tone * (0.93 + 0.14 * hash(centre)), dotted * keep * isLand);

  if (code > 0.5) {
    vec2 q = clamp(local / (uGlyph * 2.0 * uReach), -0.5, 0.5) + 0.5;
    vec3 drawn = texture2D(uGlyphs, vec2((code - 1.0 + q.x) / uShapes, q.y)).rgb;
    vec3 ink = texture2D(uInks, vec2((code + 0.5) / 16.0, 0.5)).rgb;
    // Healthy dots live: each has a brightness of its own.
    float life = code < 1.5 ? 0.62 + 0.38 * fract(n * 0.618034) : 1.0;
    float shape = cover((drawn.r * 8.0 - 4.0) * uGlyph) * life;
    float hole = cover((drawn.g * 8.0 - 4.0) * uGlyph);
    float glow = drawn.b * 0.2 * life;
    colour = mix(colour, uSky, hole) + ink * glow * (1.0 - shape);
    colour = mix(colour, ink, shape);
  }
  gl_FragColor = vec4(colour, 1.0);
}
`;
