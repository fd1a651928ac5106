import { cloud, scatter } from '../map/luck.ts';
import { CODE } from './allocate.ts';
import { FINEST, type Fleet, mostOnADot, type Seating } from './dots.ts';
import type { FleetLayout } from './layout.ts';
import { machinesOfDot, type Stretch, stretches } from './machines.ts';

/**
 * Nearer than {@link FINEST} dots a block: each of those dots is a quarter of a town and splits into its machines, until
 * every machine of the fleet has a mark of its own. Only what is in sight is dealt.
 */

/** Ways in which quarters fill up, so that no two neighbours look alike. */
const WAYS = 16;

/**
 * Sides of a quarter, in marks, from the first split on; the last gives every machine its own. Empty = nothing to split.
 * @param most machines that a quarter has to hold, see {@link mostInAQuarter}
 */
export function splits(most: number): number[] {
  if (most <= 1) return [];
  // One more for the street between quarters.
  const last = Math.ceil(Math.sqrt(most)) + 1;
  const list: number[] = [];
  for (let k = 2; k < last; k *= 2) list.push(k);
  if ((list.at(-1) ?? 0) > last * 0.8) list.pop();
  return [...list, last];
}

/**
 * Machines that a dot of {@link FINEST} stands for at most. Dots are whole: a state with one and a half dots' worth of
 * machines may have one dot, hence the margin.
 */
export function mostInAQuarter(layout: FleetLayout, fleet: Fleet): number {
  const most = mostOnADot(layout, fleet);
  return most > 1 ? most * 1.55 : 1;
}

/** A window of the map, in marks from the first block's corner. */
export interface Window {
  x: number;
  y: number;
  width: number;
  height: number;
}

export class Deep {
  private readonly orders = new Map<number, Uint16Array[]>();
  private readonly placeOf: string[] = [];

  /** @param seating at {@link FINEST} */
  constructor(
    private readonly layout: FleetLayout,
    private readonly seating: Seating,
  ) {
    for (const [place, { from, to }] of layout.ranges)
      for (let block = from; block < to; block++) this.placeOf[block] = place;
  }

  /**
   * Writes the codes of the marks in a window, row by row.
   * @param k marks along one side of a quarter
   * @param last the same where every machine has its own
   */
  fill(fleet: Fleet, k: number, last: number, window: Window, out: Uint8Array): void {
    out.fill(0);
    const lists = this.lists(fleet);
    const x0 = Math.floor(window.x / k);
    const y0 = Math.floor(window.y / k);
    for (let qy = y0; qy * k < window.y + window.height; qy++) {
      for (let qx = x0; qx * k < window.x + window.width; qx++) {
        const quarter = this.quarter(fleet, lists, qx, qy);
        if (!quarter) continue;
        const marks = marksOf(quarter.machines, k, last);
        const order = this.order(k, qx, qy);
        for (let m = 0; m < marks; m++) {
          const at = order[m] ?? 0;
          const x = qx * k + (at % k) - window.x;
          const y = qy * k + Math.floor(at / k) - window.y;
          if (x < 0 || y < 0 || x >= window.width || y >= window.height) continue;
          out[y * window.width + x] = quarter.code;
        }
      }
    }
  }

  /** The machine whose mark lies at a point given in marks; null beside all of them. */
  machineAt(
    fleet: Fleet,
    k: number,
    last: number,
    x: number,
    y: number,
  ): { place: string; machine: number; machines: number } | null {
    const qx = Math.floor(x / k);
    const qy = Math.floor(y / k);
    const quarter = this.quarter(fleet, this.lists(fleet), qx, qy);
    if (!quarter) return null;
    const marks = marksOf(quarter.machines, k, last);
    const mark = this.order(k, qx, qy).indexOf((y - qy * k) * k + (x - qx * k));
    if (mark < 0 || mark >= marks) return null;
    const from = Math.floor((mark * quarter.machines) / marks);
    const to = Math.floor(((mark + 1) * quarter.machines) / marks);
    return { place: quarter.place, machine: quarter.first + from, machines: to - from };
  }

  /** Where in its quarter a machine's mark lies, 0 to 1 across and down. */
  within(quarter: Quarter, qx: number, qy: number, machine: number, k: number, last: number) {
    const marks = marksOf(quarter.machines, k, last);
    const part = (machine - quarter.first + 0.5) / Math.max(1, quarter.machines);
    const at = this.order(k, qx, qy)[Math.min(marks - 1, Math.floor(part * marks))] ?? 0;
    return { x: ((at % k) + 0.5) / k, y: (Math.floor(at / k) + 0.5) / k };
  }

  /** The quarter at a column and row, counted in dots of {@link FINEST} a block. */
  quarterAt(fleet: Fleet, qx: number, qy: number): Quarter | null {
    return this.quarter(fleet, this.lists(fleet), qx, qy);
  }

  private quarter(fleet: Fleet, lists: Lists, qx: number, qy: number): Quarter | null {
    const { layout } = this;
    const i = Math.floor(qx / FINEST);
    const j = Math.floor(qy / FINEST);
    if (i < 0 || j < 0 || i >= layout.columns || j >= layout.rows) return null;
    const block = (layout.index[j * layout.columns + i] ?? 0) - 1;
    const place = this.placeOf[block];
    if (place === undefined) return null;
    const seat = block * FINEST * FINEST + (qy - j * FINEST) * FINEST + (qx - i * FINEST);
    const dot = this.seating.rankOn(fleet, place, seat);
    if (dot < 0) return null;
    const list = lists(place);
    const [first, machines] = machinesOfDot(list, dot);
    const state = list.find((s) => dot >= s.dot && dot < s.dot + s.dots)?.state;
    return state && machines > 0 ? { place, first, machines, code: CODE[state] } : null;
  }

  private lists(fleet: Fleet): Lists {
    const made = new Map<string, Stretch[]>();
    return (place) => {
      let list = made.get(place);
      if (!list) {
        list = stretches(fleet, place, this.seating.ranked(fleet, place).length);
        made.set(place, list);
      }
      return list;
    };
  }

  /** In which order the places of a quarter are taken: the last row and column are streets. */
  private order(k: number, qx: number, qy: number): Uint16Array {
    let ways = this.orders.get(k);
    if (!ways) {
      ways = Array.from({ length: WAYS }, (_, way) => orderOf(k, way));
      this.orders.set(k, ways);
    }
    return ways[Math.floor(scatter(qx, qy, 71) * WAYS)] ?? new Uint16Array(0);
  }
}

type Lists = (place: string) => Stretch[];

/** The machines behind one dot of {@link FINEST}. */
export interface Quarter {
  place: string;
  first: number;
  machines: number;
  code: number;
}

/** Marks of a quarter with so many machines. */
function marksOf(machines: number, k: number, last: number): number {
  if (k >= last) return Math.min(machines, k * k);
  return Math.max(1, Math.min(machines, Math.round((machines * k * k) / (last * last))));
}

function orderOf(k: number, way: number): Uint16Array {
  const wish = new Float64Array(k * k);
  for (let s = 0; s < wish.length; s++) {
    const x = s % k;
    const y = Math.floor(s / k);
    const street = k > 3 && (x === k - 1 || y === k - 1) ? 9 : 0;
    wish[s] =
      street + cloud((x / k) * 2.4 + way * 5, (y / k) * 2.4, 72) + 0.5 * scatter(s, way, 73);
  }
  return Uint16Array.from(wish, (_, s) => s).sort((a, b) => (wish[a] ?? 0) - (wish[b] ?? 0));
}
