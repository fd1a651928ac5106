/** What is asked of the physics, and whether it holds. */
import { burden, type Worth } from './measure.ts';
import { DEFENCES, type DefenceId } from './policies.ts';

/** All three at rung 2 leave between a fiftieth and a tenth of the harm of none. */
export const FULL: Range = [10, 50];
/** Each of them makes a difference of a factor between these. */
export const EACH: Range = [2, 6];

export type Range = readonly [least: number, most: number];

/** A factor by which harm falls, and whether it lies where it should; `wanted` null = only shown. */
export interface Factor {
  name: 'full' | `without.${DefenceId}` | `alone.${DefenceId}`;
  factor: number;
  wanted: Range | null;
  holds: boolean;
}

function factorOf(name: Factor['name'], factor: number, wanted: Range | null): Factor {
  const holds = wanted === null || (factor >= wanted[0] && factor <= wanted[1]);
  return { name, factor, wanted, holds };
}

/** Every factor that the policies tell. Checks alone have no ring to watch, and nobody may order them so: only shown. */
export function factorsOf({ none, full, without, alone }: Worth): Factor[] {
  const [most, least] = [burden(none), burden(full)];
  return [
    factorOf('full', most / least, FULL),
    ...DEFENCES.map((id) => factorOf(`without.${id}`, burden(without[id]) / least, EACH)),
    ...DEFENCES.map((id) =>
      factorOf(`alone.${id}`, most / burden(alone[id]), id === 'checks' ? null : EACH),
    ),
  ];
}
