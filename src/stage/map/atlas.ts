import city from '../../../assets/map/city.json';
import world from '../../../assets/map/world.json';
import type { MapFrame } from '../projection.ts';

/** A map's land: 0 = sea, otherwise 1, or the number of the district (from 1) on a city map. */
export interface Atlas extends MapFrame {
  land: Uint8Array;
  /** 255 = water drawn as such (a river, a harbour); all 0 on the world map, where everything else is sea. */
  water: Uint8Array;
  districts: { id: string; lon: number; lat: number }[];
}

/** A map as it lies in `assets/map/`: rows from north to south, each a list of runs `from-to:district`. */
export interface MapFile extends Omit<MapFrame, 'kind'> {
  kind: string;
  districts: { id: string; lon: number; lat: number }[];
  /** The number that marks water in the rows, where the map draws any. */
  water?: number;
  rows: string[];
}

/** Unpacks the runs of a map file. A run without a district keeps that of the run before it. */
export function unpackMap(file: MapFile): Atlas {
  const land = new Uint8Array(file.width * file.height);
  file.rows.forEach((row, j) => {
    let value = 1;
    for (const run of row === '' ? [] : row.split(',')) {
      const [span = '', district] = run.split(':');
      if (district !== undefined) value = Number(district);
      const [from = 0, to = from] = span.split('-').map(Number);
      land.fill(value, j * file.width + from, j * file.width + to + 1);
    }
  });
  const water = land.map((value) => (value === file.water ? 255 : 0));
  water.forEach((wet, at) => {
    if (wet) land[at] = 0;
  });
  const { width, height, pitch, west, top, home, core, districts } = file;
  const kind = file.kind === 'plane' ? 'plane' : 'miller';
  return { kind, width, height, pitch, west, top, home, core, districts, land, water };
}

const opened = new Map<string, Atlas>();

/** The world, or the harbour city; unpacked once. */
export function atlasOf(map: 'world' | 'city'): Atlas {
  let atlas = opened.get(map);
  if (!atlas) {
    atlas = unpackMap(map === 'city' ? city : world);
    opened.set(map, atlas);
  }
  return atlas;
}
