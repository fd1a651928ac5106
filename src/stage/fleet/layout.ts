import type { Atlas } from '../map/atlas.ts';
import { worldCrowd } from '../map/hotspots.ts';
import { cloud, scatter } from '../map/luck.ts';
import type { StagePlace } from '../picture.ts';
import { fromCell, toCell } from '../projection.ts';

/** A square of the map that carries machines. */
export interface Block {
  /** Column and row of the block. */
  i: number;
  j: number;
}

/** Which blocks of the map carry whose machines. */
export interface FleetLayout {
  /** Cells along one side of a block, and how far the first block starts before cell 0. */
  step: number;
  offset: number;
  /** Blocks across and down. */
  columns: number;
  rows: number;
  /** Number of the block's place in the list of all machine blocks, plus 1; 0 = no machines. By column and row. */
  index: Uint16Array;
  /** Each place's blocks in the order of rank: `blocks.slice(from, to)`. */
  blocks: Block[];
  ranges: Map<string, { from: number; to: number }>;
}

/** The most machine blocks a map gets; 1,050 of them read as crowds with dark land between (tuned). */
const BUDGET = { miller: 1050, plane: 1500 } as const;

/** The share of a place's land that may carry machines: between the crowds the land must show (tuned). */
const CROWDED = 0.54;

/** Everything a block needs to know to be chosen. */
interface Candidate extends Block {
  score: number;
}

/**
 * Chooses the blocks that carry machines, place by place, crowded spots first, and puts them in an order of
 * rank that is scattered but keeps neighbours together. The same map, places and grain give the same blocks.
 *
 * @param grain cells a land dot (1, 2 or 4); a block is two land dots wide, centred on a land dot
 */
export function layOutFleet(atlas: Atlas, places: StagePlace[], grain: number): FleetLayout {
  const step = grain * 2;
  const offset = -grain / 2;
  const columns = Math.ceil((atlas.width - offset) / step);
  const rows = Math.ceil((atlas.height - offset) / step);
  const index = new Uint16Array(columns * rows);
  const byPlace = places.map((): Candidate[] => []);

  for (let j = 0; j < rows; j++) {
    for (let i = 0; i < columns; i++) {
      const district = landIn(atlas, i * step, j * step, step);
      if (district === 0) continue;
      const at = fromCell(atlas, offset + (i + 0.5) * step, offset + (j + 0.5) * step);
      const { owner, reach } = ownerOf(atlas, places, district, at.lon, at.lat);
      if (owner < 0) continue;
      const crowd = atlas.kind === 'plane' ? cityCrowd(i, j) : worldCrowd(at.lon, at.lat);
      const luck = scatter(i, j, 1);
      const score = Math.min(1.1, crowd / 4.6) + 0.06 - luck - 1.5 * (1 - reach);
      byPlace[owner]?.push({ i, j, score });
    }
  }

  const weights = places.map((p) => Math.max(0, p.weight));
  const heavy = weights.reduce((a, b) => a + b, 0) || 1;
  const blocks: Block[] = [];
  const ranges = new Map<string, { from: number; to: number }>();
  const budget = Math.round(BUDGET[atlas.kind] / (grain > 1 ? 2.6 : 1));
  places.forEach((place, p) => {
    const candidates = byPlace[p] ?? [];
    if (candidates.length === 0) candidates.push(nearestFree(atlas, place, step, offset, index));
    candidates.sort((a, b) => b.score - a.score || a.j - b.j || a.i - b.i);
    const share = Math.round((budget * (weights[p] ?? 0)) / heavy);
    const room = Math.ceil(candidates.length * CROWDED);
    const take = Math.min(room, Math.max(4, share));
    const from = blocks.length;
    const chosen = candidates
      .slice(0, take)
      .map((c) => ({ i: c.i, j: c.j, key: rankKey(c.i, c.j) }));
    chosen.sort((a, b) => a.key - b.key);
    for (const { i, j } of chosen) {
      if (index[j * columns + i] !== 0) continue;
      blocks.push({ i, j });
      index[j * columns + i] = blocks.length;
    }
    ranges.set(place.id, { from, to: blocks.length });
  });
  return { step, offset, columns, rows, index, blocks, ranges };
}

/** Hit machines stand in loose clusters: rank is half neighbourhood, half luck. */
function rankKey(i: number, j: number): number {
  return cloud(i / 3.2, j / 3.2, 7) * 0.42 + scatter(i, j, 8) * 0.9;
}

function cityCrowd(i: number, j: number): number {
  return 1.2 + 4.6 * cloud(i / 6, j / 6, 5);
}

/** The district (or 1) of a block's land: its own corner first, then any cell, so that narrow islands count. */
function landIn(atlas: Atlas, x: number, y: number, step: number): number {
  for (let dy = 0; dy < step; dy++) {
    for (let dx = 0; dx < step; dx++) {
      if (x + dx >= atlas.width || y + dy >= atlas.height) continue;
      const district = atlas.land[(y + dy) * atlas.width + x + dx] ?? 0;
      if (district > 0) return district;
    }
  }
  return 0;
}

/** Whose ground a point is, and how well within reach it lies (1 inside the radius, falling to 0). */
function ownerOf(
  atlas: Atlas,
  places: StagePlace[],
  district: number,
  lon: number,
  lat: number,
): { owner: number; reach: number } {
  const name = atlas.districts[district - 1]?.id;
  const named = name === undefined ? -1 : places.findIndex((p) => p.id === name);
  if (named >= 0) return { owner: named, reach: 1 };
  let owner = -1;
  let least = Number.POSITIVE_INFINITY;
  const narrow = atlas.kind === 'miller' ? Math.cos((lat * Math.PI) / 180) : 1;
  places.forEach((place, p) => {
    let dx = Math.abs(lon - place.lon);
    if (atlas.kind === 'miller' && dx > 180) dx = 360 - dx;
    const far = Math.hypot(dx * narrow, lat - place.lat) / Math.max(0.001, place.radius);
    if (far < least) {
      least = far;
      owner = p;
    }
  });
  return { owner, reach: Math.max(0, Math.min(1, 2.2 - least)) };
}

/** For a place without land of its own (a small island): the block under its centre, or the next free one. */
function nearestFree(
  atlas: Atlas,
  place: StagePlace,
  step: number,
  offset: number,
  index: Uint16Array,
): Candidate {
  const columns = Math.ceil((atlas.width - offset) / step);
  const rows = Math.ceil((atlas.height - offset) / step);
  const cell = toCell(atlas, place.lon, place.lat);
  const clamp = (v: number, most: number) => Math.max(0, Math.min(most, v));
  const j = clamp(Math.floor((cell.y - offset) / step), rows - 1);
  let i = clamp(Math.floor((cell.x - offset) / step), columns - 1);
  while (i + 1 < columns && index[j * columns + i] !== 0) i++;
  return { i, j, score: 0 };
}
