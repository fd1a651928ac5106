/**
 * Draws the land of the world as a matrix of cells and writes assets/map/world.json.
 * Source: Natural Earth 1:50m land (public domain) as packed by world-atlas (ISC).
 * Run: node scripts/make-map.mjs
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { feature } from 'topojson-client';

const require = createRequire(import.meta.url);
const atlas = JSON.parse(readFileSync(require.resolve('world-atlas/countries-50m.json'), 'utf8'));

const width = 352;
const pitch = 360 / width; // degrees a cell along the equator
const north = 76; // degrees: what lies further north holds ice and hardly a machine
const south = -56.5;
const fine = 5; // sub-samples a cell and axis, to know how much of a cell is land

const rad = Math.PI / 180;
/** Miller cylindrical: coasts stay recognisable and the poles do not eat the screen. */
const miller = (lat) => (1.25 * Math.log(Math.tan(Math.PI / 4 + 0.4 * lat * rad))) / rad;
const top = miller(north);
const height = Math.ceil((top - miller(south)) / pitch);

/** Takes jumps over the antimeridian out of a ring, so that filling it does not flood the globe. */
function unwrap(ring) {
  let shift = 0;
  return ring.map(([lon, lat], i) => {
    if (i > 0) {
      const step = lon - ring[i - 1][0];
      if (step > 180) shift -= 360;
      if (step < -180) shift += 360;
    }
    return [(lon + shift + 180) / pitch, (top - miller(Math.max(-85, Math.min(85, lat)))) / pitch];
  });
}

/** Coverage of each cell by one polygon, as a map from cell number to a share of 0 to 1. */
function coverage(rings) {
  const ys = rings[0].map((p) => p[1]);
  const from = Math.max(0, Math.floor(Math.min(...ys) * fine));
  const to = Math.min(height * fine - 1, Math.ceil(Math.max(...ys) * fine));
  const share = new Map();
  for (let row = from; row <= to; row++) {
    const y = (row + 0.5) / fine;
    const cuts = [];
    for (const ring of rings) {
      for (let i = 0; i < ring.length; i++) {
        const [x0, y0] = ring[i];
        const [x1, y1] = ring[(i + 1) % ring.length];
        if (y0 > y !== y1 > y) cuts.push(x0 + ((y - y0) / (y1 - y0)) * (x1 - x0));
      }
    }
    cuts.sort((a, b) => a - b);
    for (let c = 0; c + 1 < cuts.length; c += 2) {
      for (let k = Math.ceil(cuts[c] * fine - 0.5); (k + 0.5) / fine < cuts[c + 1]; k++) {
        const column = ((Math.floor(k / fine) % width) + width) % width;
        const cell = Math.floor(row / fine) * width + column;
        share.set(cell, (share.get(cell) ?? 0) + 1 / (fine * fine));
      }
    }
  }
  return share;
}

const total = new Float64Array(width * height);
const chosen = new Uint8Array(width * height);
for (const country of feature(atlas, atlas.objects.countries).features) {
  if (country.id === '010') continue; // Antarctica
  const shape = country.geometry;
  const polygons = shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates;
  for (const polygon of polygons) {
    const share = coverage(polygon.map(unwrap));
    let area = 0;
    for (const v of share.values()) area += v;
    // Narrow islands would fall through a plain half-covered rule: they keep every cell they touch well.
    const need = area < 12 ? 0.2 : area < 140 ? 0.32 : 1;
    let best = -1;
    for (const [cell, v] of share) {
      total[cell] += v;
      if (v >= need) chosen[cell] = 1;
      if (best < 0 || v > share.get(best)) best = cell;
    }
    if (area > 0.3 && best >= 0) chosen[best] = 1;
  }
}
const rows = [];
let land = 0;
for (let j = 0; j < height; j++) {
  const runs = [];
  for (let i = 0; i < width; i++) {
    const at = j * width + i;
    if (total[at] < 0.46 && !chosen[at]) continue;
    land++;
    const last = runs.at(-1);
    if (last && last[1] === i - 1) last[1] = i;
    else runs.push([i, i]);
  }
  rows.push(runs.map(([a, b]) => (a === b ? `${a}` : `${a}-${b}`)).join(','));
}
const asset = {
  about:
    'Land cells of the world. Made by scripts/make-map.mjs from Natural Earth 1:50m (public domain).',
  kind: 'miller',
  width,
  height,
  pitch,
  west: -180,
  top,
  home: { west: -128, east: 179.5, north: 74, south: -48 },
  core: { west: -125, east: 179.5, north: 63, south: -41 },
  districts: [],
  rows,
};
const text = `${JSON.stringify(asset)}\n`;
writeFileSync(new URL('../assets/map/world.json', import.meta.url), text);
console.log(`world: ${width} x ${height}, ${land} land cells, ${text.length} bytes`);
