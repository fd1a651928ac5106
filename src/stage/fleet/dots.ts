import { scatter } from '../map/luck.ts';
import { DOT_STATES, type StagePicture } from '../picture.ts';
import { allocate } from './allocate.ts';
import type { FleetLayout } from './layout.ts';

/** The most dots along one side of a block. */
export const FINEST = 8;

const orders = new Map<number, Uint16Array>();

/** In which order the k by k dots of a block are taken: scattered, so that a part-filled block has no edge. */
function orderWithin(k: number): Uint16Array {
  let order = orders.get(k);
  if (!order) {
    const all = Array.from({ length: k * k }, (_, s) => s);
    all.sort((a, b) => scatter(a, k, 3) - scatter(b, k, 3));
    order = Uint16Array.from(all);
    orders.set(k, order);
  }
  return order;
}

/** All machines of a place. */
export function machinesIn(picture: StagePicture, place: string): number {
  const counts = picture.counts[place];
  let sum = 0;
  if (counts) for (const state of DOT_STATES) sum += counts[state] ?? 0;
  return sum;
}

/** Dots along one side of a block at which every machine has its own, at most {@link FINEST}. */
export function finestSide(layout: FleetLayout, picture: StagePicture): number {
  let most = 1;
  for (const [place, { from, to }] of layout.ranges) {
    if (to > from) most = Math.max(most, machinesIn(picture, place) / (to - from));
  }
  return Math.min(FINEST, Math.max(1, Math.ceil(Math.sqrt(most))));
}

/**
 * Writes the state of every dot: `out[block * k * k + s]` is the code of dot s (row by row) of a block.
 * A place never shows more dots than it has machines; where it has fewer, a dot is a machine.
 *
 * @param k dots along one side of a block
 * @param out room for `layout.blocks.length * k * k` codes
 */
export function fillDots(
  layout: FleetLayout,
  picture: StagePicture,
  k: number,
  out: Uint8Array,
): void {
  const side = k * k;
  const order = orderWithin(k);
  out.fill(0, 0, Math.min(out.length, layout.blocks.length * side));
  for (const [place, { from, to }] of layout.ranges) {
    const cells = to - from;
    const machines = machinesIn(picture, place);
    const dots = Math.min(cells * side, Math.floor(machines));
    const bands = allocate(picture.counts[place] ?? {}, picture.reached?.[place] ?? 0, dots);
    let band = 0;
    let dot = 0;
    for (let c = 0; c < cells; c++) {
      const until = Math.floor(((c + 1) * dots) / cells);
      for (let s = 0; dot < until; s++, dot++) {
        while (band < bands.length && dot >= (bands[band]?.to ?? 0)) band++;
        out[(from + c) * side + (order[s] ?? 0)] = bands[band]?.code ?? 0;
      }
    }
  }
}
