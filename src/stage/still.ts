/** The map standing still, as plain figures: for pages that want two of them side by side, or paper. */
import type { GameState } from '../sim/index.ts';
import { Seating } from './fleet/dots.ts';
import { type FleetLayout, layOutFleet } from './fleet/layout.ts';
import { pictureOf, type StageMoment } from './fromState.ts';
import { type Atlas, atlasOf } from './map/atlas.ts';
import { DOT_STATES, type DotState, type StagePicture } from './picture.ts';
import { toCell } from './projection.ts';

/** Everything in cells of the map. */
export interface Still {
  /** The part worth a look. */
  box: { x: number; y: number; width: number; height: number };
  /** From land dot to land dot. */
  pitch: number;
  /** Land dots in a row: the middle of the first, and how many there are. */
  land: { x: number; y: number; count: number }[];
  /** Machine dots by their middles, and from one to the next at least. */
  dots: { x: number; y: number; state: DotState }[];
  gap: number;
}

/** Cells a land dot: a still map is small. */
const GRAIN = 2;

function landOf(atlas: Atlas): Still['land'] {
  const runs: Still['land'] = [];
  for (let j = 0; j + GRAIN <= atlas.height; j += GRAIN) {
    let run: Still['land'][number] | null = null;
    for (let i = 0; i + GRAIN <= atlas.width; i += GRAIN) {
      const land = (atlas.land[j * atlas.width + i] ?? 0) > 0;
      if (!land) run = null;
      else if (run) run.count += 1;
      else {
        run = { x: i + GRAIN / 2, y: j + GRAIN / 2, count: 1 };
        runs.push(run);
      }
    }
  }
  return runs;
}

/** The home of the map, and every machine. */
function boxOf(atlas: Atlas, dots: Still['dots'], gap: number): Still['box'] {
  const from = toCell(atlas, atlas.home.west, atlas.home.north);
  const to = toCell(atlas, atlas.home.east, atlas.home.south);
  const x = Math.min(from.x, ...dots.map((d) => d.x - gap / 2));
  const y = Math.min(from.y, ...dots.map((d) => d.y - gap / 2));
  const right = Math.max(to.x, ...dots.map((d) => d.x + gap / 2));
  const bottom = Math.max(to.y, ...dots.map((d) => d.y + gap / 2));
  return { x, y, width: right - x, height: bottom - y };
}

/** What was laid out last: the two maps of a page mostly show the same places. */
let last: { name: string; layout: FleetLayout; seating: Seating } | null = null;

function laidOut(picture: Pick<StagePicture, 'map' | 'places'>) {
  const name = JSON.stringify([picture.map, picture.places]);
  if (last?.name !== name) {
    const layout = layOutFleet(atlasOf(picture.map), picture.places, GRAIN);
    last = { name, layout, seating: new Seating(layout, 1) };
  }
  return last;
}

/** Each dot stands for as many machines as every other of its place; rare states keep one. */
export function stillOf(
  picture: Pick<StagePicture, 'map' | 'places' | 'counts' | 'reached'>,
): Still {
  const atlas = atlasOf(picture.map);
  const { layout, seating } = laidOut(picture);
  const codes = new Uint8Array(layout.blocks.length);
  seating.fill(picture, codes);
  const { step, offset } = layout;
  const dots = layout.blocks.flatMap(({ i, j }, n) => {
    const state = DOT_STATES[(codes[n] ?? 0) - 1];
    if (!state) return [];
    return [{ x: offset + (i + 0.5) * step, y: offset + (j + 0.5) * step, state }];
  });
  const box = boxOf(atlas, dots, step);
  return { box, pitch: GRAIN, land: landOf(atlas), dots, gap: step };
}

const HIDDEN = { left: 0, top: 0, right: 0, bottom: 0 };

/** The fleet of a state with these machines in trouble; as on the moving map, to the dot's share. */
export const stillOfState = (state: GameState, counts: StageMoment['counts']): Still =>
  stillOf(
    pictureOf({
      state,
      counts,
      minute: 0,
      insets: HIDDEN,
      reducedMotion: true,
      palette: 'standard',
      nameOf: (id) => id,
      labelOf: (id) => id,
    }),
  );
