/**
 * Draws an invented harbour city as a matrix of cells and writes assets/map/city.json.
 * Everything comes from one seed, so that the city is the same for everybody.
 * Run: node scripts/make-city.mjs
 */
import { writeFileSync } from 'node:fs';

const width = 220;
const height = 112;
/** The number that marks water in the rows. */
const WATER = 9;

/** Luck by place: the same number for the same cell and salt, whatever the order. */
function hash(i, j, salt) {
  let t =
    Math.imul(i + 1, 0x9e3779b1) ^ Math.imul(j + 1, 0x85ebca6b) ^ Math.imul(salt + 1, 0xc2b2ae35);
  t = Math.imul(t ^ (t >>> 15), 0x2c1b3c6d);
  t = Math.imul(t ^ (t >>> 12), 0x297a2d39);
  return ((t ^ (t >>> 15)) >>> 0) / 4294967296;
}
function noise(x, y, salt) {
  const i = Math.floor(x);
  const j = Math.floor(y);
  const u = (x - i) ** 2 * (3 - 2 * (x - i));
  const v = (y - j) ** 2 * (3 - 2 * (y - j));
  const mix = (a, b, t) => a + (b - a) * t;
  return mix(
    mix(hash(i, j, salt), hash(i + 1, j, salt), u),
    mix(hash(i, j + 1, salt), hash(i + 1, j + 1, salt), u),
    v,
  );
}
const wobble = (x, y, size, reach, salt) => (noise(x / size, y / size, salt) - 0.5) * 2 * reach;

/** Districts in order of their number (1-based in the cells); coordinates in cells, north up. */
const districts = [
  { id: 'harbour', x: 92, y: 78, pull: 1.0 },
  { id: 'oldtown', x: 118, y: 50, pull: 0.92 },
  { id: 'hill', x: 72, y: 26, pull: 1.05 },
  { id: 'field', x: 182, y: 34, pull: 1.0 },
  { id: 'suburbs', x: 28, y: 56, pull: 1.0 },
];

/** The river comes from the north, bends round the old town and opens into the basin. */
const riverX = (y) => 134 + 20 * Math.sin(y / 17 + 0.4) - y * 0.12;
const riverWide = (y) => 1.7 + (y / height) ** 3 * 7;
const coast = (x) =>
  90 + 7 * Math.sin(x / 21) + 4 * Math.sin(x / 8.5 + 2) - (x > 150 ? (x - 150) * 0.16 : 0);

function water(x, y) {
  if (y > coast(x) + wobble(x, y, 5, 1.6, 11)) return true;
  if (Math.abs(x - riverX(y)) < riverWide(y) + wobble(x, y, 6, 0.8, 12)) return true;
  // Harbour basins with piers between them, cut square by hand as docks are.
  for (const [bx, by, bw, bh] of [
    [66, 76, 5, 40],
    [78, 73, 5, 40],
    [90, 75, 5, 40],
    [102, 72, 6, 40],
  ]) {
    if (x > bx && x < bx + bw && y > by && y < by + bh) return true;
  }
  // A lake in the suburbs and an island fort off the mole.
  return ((x - 42) / 9) ** 2 + ((y - 40) / 4.4) ** 2 < 1 + wobble(x, y, 5, 0.2, 13);
}
function extraLand(x, y) {
  const mole =
    y > coast(x) &&
    x > 58 &&
    x < 124 &&
    Math.abs(y - (104 - (x - 58) * 0.05)) < 1.3 &&
    !(x > 84 && x < 91);
  const fort = ((x - 160) / 6) ** 2 + ((y - 100) / 3.4) ** 2 < 1;
  return mole || fort;
}

/** Streets are gaps: rings round the old town, a grid by the port, avenues outward. */
function street(x, y, district) {
  const ox = x - 118;
  const oy = (y - 50) * 1.15;
  const r = Math.hypot(ox, oy);
  const angle = Math.atan2(oy, ox);
  if (district === 2)
    return Math.abs(((r + 1) % 8) - 4) < 0.55 || Math.abs(Math.sin(angle * 4)) * r < 0.7;
  if (district === 1) return x % 12 < 1 || y % 9 < 1;
  if (district === 4) {
    const along = (x - 186) * 0.94 + (y - 34) * -0.34;
    const across = (x - 186) * 0.34 + (y - 34) * 0.94;
    const apron = Math.abs(along) < 27 && Math.abs(across) < 10.5;
    if (!apron) return (x + y) % 17 < 1;
    // Two runways and the taxiways between them stay dark.
    return (
      Math.abs(across - 7) < 1.3 ||
      Math.abs(across + 7) < 1.3 ||
      Math.abs(Math.abs(along) - 15) < 0.8
    );
  }
  if (district === 3) {
    const hr = Math.hypot(x - 72, (y - 26) * 1.3);
    return (
      Math.abs((hr % 7) - 3.5) < 0.55 && hash(Math.floor(angle * 5), Math.floor(hr / 7), 3) < 0.9
    );
  }
  return (x + 0.35 * y) % 14 < 1 || (y - 0.2 * x + 400) % 11 < 1;
}
const bridge = (y) => [22, 46, 66].some((b) => Math.abs(y - b) < 0.6);

/** How far the built-up town reaches: its edge frays into single farms. */
function built(x, y) {
  const edge = Math.hypot((x - 108) / 112, (y - 50) / 62) + wobble(x, y, 13, 0.16, 21);
  if (edge < 0.9) return true;
  return edge < 1.16 && hash(x, y, 22) < (1.16 - edge) * 2.6;
}

const rows = [];
let land = 0;
for (let j = 0; j < height; j++) {
  const runs = [];
  for (let i = 0; i < width; i++) {
    const x = i + 0.5;
    const y = j + 0.5;
    const wet = water(x, y) && !bridge(y);
    if (wet && !extraLand(x, y)) {
      const last = runs.at(-1);
      if (last && last[1] === i - 1 && last[2] === WATER) last[1] = i;
      else runs.push([i, i, WATER]);
      continue;
    }
    if (!extraLand(x, y) && !built(i, j)) continue;
    let near = 0;
    let least = Number.POSITIVE_INFINITY;
    districts.forEach((d, k) => {
      const side = (x - riverX(y)) * (d.x - riverX(d.y)) < 0 ? 26 : 0; // the river divides districts
      const far = (Math.hypot(x - d.x, (y - d.y) * 1.1) + side) * d.pull + wobble(x, y, 9, 4, 30);
      if (far < least) {
        least = far;
        near = k + 1;
      }
    });
    if (!wet && street(i, j, near)) continue;
    if (noise(x / 7, y / 7, 41) > 0.83) continue; // parks
    land++;
    const last = runs.at(-1);
    if (last && last[1] === i - 1 && last[2] === near) last[1] = i;
    else runs.push([i, i, near]);
  }
  let before = 0;
  rows.push(
    runs
      .map(([a, b, d]) => {
        const tag = d === before ? '' : `:${d}`;
        before = d;
        return (a === b ? `${a}` : `${a}-${b}`) + tag;
      })
      .join(','),
  );
}
const asset = {
  about: 'An invented harbour city. Made by scripts/make-city.mjs from one seed.',
  kind: 'plane',
  width,
  height,
  pitch: 1,
  west: 0,
  top: height,
  home: { west: 4, east: 214, north: height - 2, south: 2 },
  core: { west: 6, east: 212, north: height - 8, south: 8 },
  water: WATER,
  districts: districts.map((d) => ({ id: d.id, lon: d.x, lat: height - d.y })),
  rows,
};
const text = `${JSON.stringify(asset)}\n`;
writeFileSync(new URL('../assets/map/city.json', import.meta.url), text);
console.log(`city: ${width} x ${height}, ${land} cells, ${text.length} bytes`);
