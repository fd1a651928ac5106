import { cloud, scatter } from '../map/luck.ts';
import { DOT_STATES, type DotState } from '../picture.ts';
import { allocate } from './allocate.ts';
import type { FleetLayout } from './layout.ts';

/** The most dots along one side of a block. */
export const FINEST = 8;

/** Share of a split block's places that may carry a dot; the rest shows land, so that towns have edges (tuned). */
const FILL = 0.66;

/** How many of a block's dots leave its company and mix with near ranks, and how far, as a share of the place. */
const ROAMING = { share: 0.62, reach: 0.3 } as const;

/** What the dots need of a picture. */
export interface Fleet {
  counts: Record<string, Partial<Record<DotState, number>>>;
  reached?: Record<string, number>;
}

/** Every dot of a place in the order of rank: where its code lies in the dots' texture. */
interface Seats {
  machines: number;
  at: Uint32Array;
  /** The way back: rank by seat, counted from the place's first seat, -1 = empty; made when asked for. */
  ranks?: Int32Array;
  first: number;
}

/** All machines of a place. */
export function machinesIn(fleet: Fleet, place: string): number {
  const counts = fleet.counts[place];
  let sum = 0;
  if (counts) for (const state of DOT_STATES) sum += counts[state] ?? 0;
  return Math.floor(sum);
}

/** Dots along one side of a block at which every machine has its own, at most {@link FINEST}. */
export function finestSide(layout: FleetLayout, fleet: Fleet): number {
  let most = 1;
  for (const [place, { from, to }] of layout.ranges) {
    if (to > from) most = Math.max(most, machinesIn(fleet, place) / (to - from));
  }
  return most <= 1 ? 1 : Math.min(FINEST, Math.ceil(Math.sqrt(most / FILL)));
}

/** Most machines that one dot stands for at {@link FINEST}; 1 = every machine has a dot of its own. */
export function mostOnADot(layout: FleetLayout, fleet: Fleet): number {
  let most = 1;
  for (const [place, { from, to }] of layout.ranges) {
    const machines = machinesIn(fleet, place);
    const dots = dotsFor(machines, to - from, FINEST);
    if (dots > 0) most = Math.max(most, machines / dots);
  }
  return most;
}

/** Dots of a place with so many blocks: never more than machines. Where each has its own, blocks may fill up. */
function dotsFor(machines: number, blocks: number, side: number): number {
  const room = blocks * side * side;
  const loose = side === 1 ? room : room * FILL;
  return Math.floor(Math.min(machines, machines <= room ? Math.max(loose, machines) : loose));
}

/** Seats machines on a layout and writes their states; keeps the seating as long as the fleet's size stays. */
export class Seating {
  private readonly seats = new Map<string, Seats>();

  constructor(
    private readonly layout: FleetLayout,
    /** Dots along one side of a block. */
    readonly side: number,
  ) {}

  /**
   * Writes the state of every dot: `out[block * side * side + s]` is the code of dot s (row by row) of a block.
   * A place never shows more dots than it has machines; where it has as many, each dot is a machine.
   *
   * @param out room for `layout.blocks.length * side * side` codes
   */
  fill(fleet: Fleet, out: Uint8Array): void {
    const { layout, side } = this;
    out.fill(0, 0, Math.min(out.length, layout.blocks.length * side * side));
    for (const place of layout.ranges.keys()) {
      const { at } = this.seatsOf(place, machinesIn(fleet, place));
      let dot = 0;
      for (const band of allocate(
        fleet.counts[place] ?? {},
        fleet.reached?.[place] ?? 0,
        at.length,
      )) {
        for (; dot < band.to; dot++) out[at[dot] ?? 0] = band.code;
      }
    }
  }

  /** Seats of a place in the order of rank: `block * side * side + s`. */
  ranked(fleet: Fleet, place: string): Uint32Array {
    return this.seatsOf(place, machinesIn(fleet, place)).at;
  }

  /** Rank of the dot on a seat within its place, or -1 where none sits. */
  rankOn(fleet: Fleet, place: string, seat: number): number {
    const seats = this.seatsOf(place, machinesIn(fleet, place));
    if (!seats.ranks) {
      const { from, to } = this.layout.ranges.get(place) ?? { from: 0, to: 0 };
      const room = this.side * this.side;
      seats.first = from * room;
      seats.ranks = new Int32Array((to - from) * room).fill(-1);
      for (const [rank, at] of seats.at.entries()) seats.ranks[at - seats.first] = rank;
    }
    return seats.ranks[seat - seats.first] ?? -1;
  }

  private seatsOf(place: string, machines: number): Seats {
    let seats = this.seats.get(place);
    if (!seats || seats.machines !== machines) {
      seats = { machines, at: this.seat(place, machines), first: 0 };
      this.seats.set(place, seats);
    }
    return seats;
  }

  private seat(place: string, machines: number): Uint32Array {
    const { from, to } = this.layout.ranges.get(place) ?? { from: 0, to: 0 };
    const cells = to - from;
    const room = this.side * this.side;
    const dots = dotsFor(machines, cells, this.side);
    const keys = new Float64Array(dots);
    const at = new Uint32Array(dots);
    let dot = 0;
    for (let c = 0; c < cells; c++) {
      const order = this.orderWithin(from + c);
      const until = Math.floor(((c + 1) * dots) / cells);
      for (let s = 0; dot < until; s++, dot++) {
        const seat = order[s] ?? 0;
        const luck = scatter(seat, from + c, 61);
        const roams = this.side > 1 && luck < ROAMING.share;
        const jump = roams ? (scatter(seat, from + c, 62) - 0.5) * 2 * ROAMING.reach * cells : 0;
        // Whoever would roam over an end turns back: the ends hold the rare states.
        keys[dot] = Math.abs(c + luck + jump);
        at[dot] = (from + c) * room + seat;
      }
    }
    const rank = Uint32Array.from(keys, (_, k) => k);
    rank.sort((a, b) => (keys[a] ?? 0) - (keys[b] ?? 0) || a - b);
    return rank.map((k) => at[k] ?? 0);
  }

  /** In which order the places within a block are taken: as towns grow, not row by row. */
  private orderWithin(block: number): Uint16Array {
    const { side } = this;
    const { i, j } = this.layout.blocks[block] ?? { i: 0, j: 0 };
    const wish = new Float64Array(side * side);
    for (let s = 0; s < wish.length; s++) {
      const x = i + ((s % side) + 0.5) / side;
      const y = j + (Math.floor(s / side) + 0.5) / side;
      wish[s] = cloud(x * 1.7, y * 1.7, 63) + 0.35 * scatter(s, block, 64);
    }
    return Uint16Array.from(wish, (_, s) => s).sort((a, b) => (wish[a] ?? 0) - (wish[b] ?? 0));
  }
}
