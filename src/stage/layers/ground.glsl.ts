/**
 * The whole map in one pass: sky and day, land dots, and a glyph for every machine dot. What it costs depends on
 * the pixels of the screen only, never on the size of the fleet.
 */
export const GROUND_SHADER = `
precision highp float;
varying vec2 outTexCoord;

uniform sampler2D uLand;    // by cell: r land, g land when 2x2 cells share a dot, b the same for 4x4, a district
uniform sampler2D uShore;   // by cell, blended: r land, for coasts seen from near, g water
uniform sampler2D uBlocks;  // by block: r + 256 g = number of the machine block + 1, 0 = none
uniform sampler2D uDots;    // by machine dot: the code of its state
uniform sampler2D uLight;   // 0.5 = the horizon
uniform sampler2D uColours; // by code of state

uniform vec2 uSize;         // device pixels of the stage
uniform vec2 uOrigin;       // device pixel of the matrix's north-west corner
uniform float uPitch;       // device pixels a cell
uniform vec2 uCells;        // cells of the matrix
uniform float uGrain;       // cells a land dot, 4 down to 1/16
uniform float uBlock;       // cells a block
uniform float uOffset;      // cells before the first block, negative
uniform vec2 uBlockCount;
uniform float uSide;        // dots along one side of a block
uniform vec2 uDotRoom;      // size of uDots
uniform float uRatio;       // device pixels a CSS pixel
uniform vec2 uLightSpan;    // cells above the matrix, cells in all
uniform vec3 uSky;
uniform vec3 uLifted;
uniform vec3 uWater;
uniform vec3 uLandNight;
uniform vec3 uLandDay;
uniform float uTownship;    // 1 on a city map: districts differ in tone

float cover(float d) { return clamp(0.5 - d, 0.0, 1.0); }

// Cheap on purpose: this only varies brightness.
float hash(vec2 p) { vec2 q = fract(p * vec2(0.1031, 0.1373)); return fract((q.x + q.y + 3.33) * (q.x * 17.3 + q.y * 31.7)); }

// Close to exp(-x), and much cheaper without a graphics card.
float fade(float x) { float y = max(0.0, 1.0 - x * 0.25); y *= y; return y * y; }

void main () {
  vec2 px = vec2(outTexCoord.x, 1.0 - outTexCoord.y) * uSize;
  vec2 p = (px - uOrigin) / uPitch;

  float light = texture2D(uLight, vec2(p.x / uCells.x, (p.y + uLightSpan.x) / uLightSpan.y)).r;
  float sun = (light * 255.0 - 128.0) / 160.0;
  vec3 colour = mix(uSky, uLifted, smoothstep(-0.055, 0.012, sun));

  if (uTownship > 0.5) {
    // Water lies as a smooth sheet with fine level lines, and fades out beyond the matrix.
    float wet = smoothstep(0.42, 0.58, texture2D(uShore, p / uCells).g);
    float line = step(0.75, fract(px.y / (4.0 * uRatio)));
    vec2 beyond = max(-p, p - uCells);
    wet *= clamp(1.0 - max(beyond.x, beyond.y) / 26.0, 0.0, 1.0);
    colour = mix(colour, uWater * (1.0 + 0.22 * line) + (colour - uSky), wet);
  }

  if (p.x < -1.0 || p.y < -1.0 || p.x > uCells.x + 1.0 || p.y > uCells.y + 1.0) {
    gl_FragColor = vec4(colour, 1.0);
    return;
  }

  vec2 b = (p - uOffset) / uBlock;
  vec2 at = floor(b);
  vec4 word = texture2D(uBlocks, (at + 0.5) / uBlockCount);
  float number = floor(word.r * 255.0 + 0.5) + 256.0 * floor(word.g * 255.0 + 0.5) - 1.0;

  float code = 0.0;
  vec2 local = vec2(0.0);
  float dotPitch = uBlock * uPitch / uSide;
  float keep = 1.0;
  if (number >= 0.0 && at.x >= 0.0 && at.y >= 0.0) {
    vec2 f = (b - at) * uSide;
    vec2 s = min(floor(f), uSide - 1.0);
    local = (f - s - 0.5) * dotPitch;
    float n = number * uSide * uSide + s.y * uSide + s.x;
    float row = floor((n + 0.5) / uDotRoom.x);
    code = floor(texture2D(uDots, vec2(n - row * uDotRoom.x + 0.5, row + 0.5) / uDotRoom).r * 255.0 + 0.5);
    // A machine stands in for the land under it.
    if (code > 0.5) keep = uSide > 1.5 ? 0.0 : step(uBlock * uPitch * 0.26, max(abs(local.x), abs(local.y)));
  }

  vec2 g = p / uGrain;
  vec2 centre = floor(g) + 0.5;
  vec2 cell = floor(centre * uGrain);
  vec4 land = texture2D(uLand, (cell + 0.5) / uCells);
  float isLand = uGrain > 3.0 ? land.b : (uGrain > 1.5 ? land.g : land.r);
  if (uGrain < 0.8) {
    float shore = texture2D(uShore, centre * uGrain / uCells).r;
    isLand = step(0.44 + 0.12 * hash(centre), shore);
  }
  if (keep * isLand > 0.5) {
    float day = clamp((sun + 0.1) / 0.28, 0.0, 1.0);
    float radius = max(0.8 * uRatio, min(uGrain * uPitch * 0.27, 1.4 * uRatio));
    vec3 tone = mix(uLandNight, uLandDay, day);
    float district = floor(land.a * 255.0 + 0.5);
    tone *= mix(1.0, 0.86 + 0.13 * mod(district * 2.0, 5.0) / 2.0, uTownship);
    tone *= 0.93 + 0.14 * hash(centre);
    colour = mix(colour, tone, cover(length((g - centre) * uGrain * uPitch) - radius));
  }

  if (code > 0.5) {
    vec3 ink = texture2D(uColours, vec2((code + 0.5) / 16.0, 0.5)).rgb;
    float m = clamp(dotPitch / uRatio / (uSide > 1.5 ? 6.6 : 5.9), 0.78, 2.3) * uRatio;
    vec2 q = local / m;
    vec2 a = abs(q);
    float ring = length(q);
    float shape = 0.0;   // share of the pixel inked
    float hole = 0.0;    // share cleared to the sky first, so that hollow shapes read as hollow
    float glow = 0.0;
    if (code < 1.5) {          // healthy: a round dot
      float life = 0.62 + 0.38 * hash(at + floor(b * uSide) * 0.37);
      shape = cover((ring - 1.55) * m) * life;
      glow = 0.16 * life * fade(ring * ring * 0.22);
    } else if (code < 2.5) {   // updating: a triangle
      float d = max(a.x * 0.884 - q.y * 0.468 - 1.36, q.y - 2.15);
      shape = cover(d * m);
      glow = 0.12 * fade(ring * ring * 0.16);
    } else if (code < 3.5) {   // looping, silent: a hollow square
      float d = max(a.x, a.y);
      hole = cover((d - 2.55) * m);
      shape = hole * cover((1.4 - d) * m);
      glow = 0.10 * fade(ring * ring * 0.12);
    } else if (code < 4.5) {   // waiting for hands: a hollow diamond
      float d = (a.x + a.y) * 0.7071;
      hole = cover((d - 2.2) * m);
      shape = hole * cover((0.9 - d) * m);
    } else if (code < 5.5) {   // blind: half a disc
      float d = ring - 2.5;
      hole = cover(d * m);
      shape = max(hole * cover(q.x * m), hole * cover((1.75 - ring) * m));
    } else if (code < 6.5) {   // locked out: a hollow circle with a bar
      hole = cover((ring - 2.8) * m);
      shape = max(hole * cover((1.75 - ring) * m), hole * cover((a.y - 0.55) * m));
    } else if (code < 7.5) {   // healed: a plus
      shape = max(cover(max(a.x - 2.8, a.y - 0.85) * m), cover(max(a.y - 2.8, a.x - 0.85) * m));
      glow = 0.10 * fade(ring * ring * 0.14);
    } else {                   // off: a dim dot
      shape = cover((ring - 1.2) * m);
    }
    colour = mix(colour, uSky, hole);
    colour += ink * glow * (1.0 - shape);
    colour = mix(colour, ink, shape);
  }
  gl_FragColor = vec4(colour, 1.0);
}
`;
