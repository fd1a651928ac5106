import { DOT_STATES, type DotState } from '../picture.ts';

/** States of those who were hit, in the order in which they fill the places of a district from the near end. */
const HIT: readonly DotState[] = [
  'mended',
  'healed',
  'recalled',
  'handed',
  'waiting',
  'looping',
  'locked',
  'blind',
];

/** Codes of the states on the map: 0 is "nothing here". */
export const CODE: Readonly<Record<DotState, number>> = Object.fromEntries(
  DOT_STATES.map((state, index) => [state, index + 1]),
) as Record<DotState, number>;

/** One stretch of dots in the same state: up to, and without, the dot `to`; they stand for `machines`. */
export interface Band {
  code: number;
  to: number;
  machines: number;
}

/**
 * Deals `dots` dots to the states of a place, as bands along the rank of its machines.
 *
 * Those hit fill from the near end, those off or already updated from the far end, those being updated come
 * next to the latter, and the rest stays in the middle: while an incident runs, the edges only ever move
 * inwards, so no dot flickers. Edges are rounded as running totals, hence each state is right to within one
 * dot (plus the dots that rare states borrow from the healthy), and exact where a dot is a machine. A fault of even one machine
 * keeps a dot of its own as long as there are dots enough.
 *
 * @param counts machines by state, whole numbers from 0
 * @param reached of the healthy ones, how many already carry the update
 * @param dots how many dots the place has, a whole number from 0
 */
export function allocate(
  counts: Partial<Record<DotState, number>>,
  reached: number,
  dots: number,
): Band[] {
  let machines = 0;
  for (const state of DOT_STATES) machines += counts[state] ?? 0;
  if (machines <= 0 || dots <= 0) return [];
  const share = dots / machines;

  const near: Band[] = [];
  let running = 0;
  let edge = 0;
  for (const state of HIT) {
    const count = counts[state] ?? 0;
    if (count <= 0) continue;
    running += count;
    // At least its own share: whoever borrowed a dot before it took that from the healthy.
    const own = Math.max(1, Math.round(count * share));
    edge = Math.max(edge + own, Math.round(running * share));
    near.push({ code: CODE[state], to: edge, machines: count });
  }
  // Too few dots for all faults: those that come later in the order keep theirs.
  for (let i = near.length - 1, most = dots; i >= 0; i--, most--) {
    const band = near[i];
    if (band) band.to = Math.max(0, Math.min(band.to, most));
  }
  const free = near.at(-1)?.to ?? 0;

  const healthy = counts.healthy ?? 0;
  const off = counts.off ?? 0;
  const carry = Math.min(healthy, Math.max(0, reached));
  const done = off + carry;
  const updating = counts.updating ?? 0;
  const offFrom = Math.max(free, dots - Math.round(off * share));
  const doneFrom = Math.max(free, dots - Math.round(done * share));
  let updatingFrom = dots - Math.round((done + updating) * share);
  if (updating > 0) updatingFrom = Math.min(updatingFrom, doneFrom - 1);
  updatingFrom = Math.max(free, updatingFrom);

  return [
    ...near,
    { code: CODE.healthy, to: updatingFrom, machines: healthy - carry },
    { code: CODE.updating, to: doneFrom, machines: updating },
    { code: CODE.healthy, to: offFrom, machines: carry },
    { code: CODE.off, to: dots, machines: off },
  ];
}
