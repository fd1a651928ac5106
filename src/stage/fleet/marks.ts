import { Deep, mostInAQuarter, splits, type Window } from './deep.ts';
import { FINEST, type Fleet, Seating } from './dots.ts';
import type { FleetLayout } from './layout.ts';
import { dotOfMachine, machinesOfDot, stretches } from './machines.ts';

/** Marks of a window, row by row, for a texture; `width` is a multiple of four. */
export interface Sight extends Window {
  codes: Uint8Array;
}

/** A mark on the map: the first machine that it stands for, and how many it stands for. */
export interface Mark {
  place: string;
  machine: number;
  machines: number;
}

/** The marks of a fleet on a layout at one grain, from one a block to one a machine; all positions in cells. */
export class Marks {
  readonly seating: Seating;
  private readonly deep: Deep | undefined;
  private readonly last: number;
  private readonly placeOf: string[] = [];
  /** Marks along one side of a dot of {@link FINEST}; 1 where they are not split. */
  private readonly k: number;

  /** @param side marks along one side of a block; beyond {@link FINEST} a multiple of it */
  constructor(
    readonly layout: FleetLayout,
    private fleet: Fleet,
    readonly side: number,
  ) {
    this.k = side > FINEST ? side / FINEST : 1;
    this.seating = new Seating(layout, Math.min(side, FINEST));
    this.deep = this.k > 1 ? new Deep(layout, this.seating) : undefined;
    this.last = splits(mostInAQuarter(layout, fleet)).at(-1) ?? 1;
    for (const [place, { from, to }] of layout.ranges)
      for (let block = from; block < to; block++) this.placeOf[block] = place;
  }

  /** Too many to be held at once: they are dealt by {@link sight}. */
  get isDeep(): boolean {
    return this.deep !== undefined;
  }

  /** New counts of the same fleet. */
  update(fleet: Fleet): void {
    this.fleet = fleet;
  }

  /** Writes the state of every mark of a whole map: `out[block * side * side + s]`. Only where they are not deep. */
  fill(out: Uint8Array): void {
    this.seating.fill(this.fleet, out);
  }

  /** The marks of a piece of the map, and some way around it. */
  sight(west: number, north: number, east: number, south: number): Sight {
    const { layout, side } = this;
    const mark = (cells: number) => ((cells - layout.offset) / layout.step) * side;
    const around = 12;
    const x = Math.max(0, Math.floor(mark(west)) - around);
    const y = Math.max(0, Math.floor(mark(north)) - around);
    const width = Math.max(4, Math.ceil((mark(east) + around - x) / 4) * 4);
    const height = Math.max(1, Math.ceil(mark(south) + around - y));
    const codes = new Uint8Array(width * height);
    const window = { x, y, width, height };
    this.deep?.fill(this.fleet, this.k, this.last, window, codes);
    return { ...window, codes };
  }

  /** Whether a sight still holds a piece of the map. */
  holds(s: Sight, west: number, north: number, east: number, south: number): boolean {
    const { layout, side } = this;
    const mark = (cells: number) => ((cells - layout.offset) / layout.step) * side;
    const most = { x: layout.columns * side, y: layout.rows * side };
    return (
      Math.max(0, mark(west)) >= s.x &&
      Math.max(0, mark(north)) >= s.y &&
      Math.min(most.x, mark(east)) <= s.x + s.width &&
      Math.min(most.y, mark(south)) <= s.y + s.height
    );
  }

  /** The mark under a point, or null beside all of them. */
  at(x: number, y: number): Mark | null {
    const { layout, side, fleet } = this;
    const bx = (x - layout.offset) / layout.step;
    const by = (y - layout.offset) / layout.step;
    const i = Math.floor(bx);
    const j = Math.floor(by);
    if (i < 0 || j < 0 || i >= layout.columns || j >= layout.rows) return null;
    if (this.deep) {
      const mark = { x: Math.floor(bx * side), y: Math.floor(by * side) };
      return this.deep.machineAt(fleet, this.k, this.last, mark.x, mark.y);
    }
    const block = (layout.index[j * layout.columns + i] ?? 0) - 1;
    const place = this.placeOf[block];
    if (place === undefined) return null;
    const s = Math.floor((by - j) * side) * side + Math.floor((bx - i) * side);
    const rank = this.seating.rankOn(fleet, place, block * side * side + s);
    if (rank < 0) return null;
    const [machine, machines] = machinesOfDot(this.stretchesOf(place), rank);
    return machines > 0 ? { place, machine, machines } : null;
  }

  /** The middle of the mark that stands for a machine; null where there is none. */
  spotOf(place: string, machine: number): { x: number; y: number } | null {
    const { layout, fleet } = this;
    const dot = dotOfMachine(this.stretchesOf(place), machine);
    const seat = this.seating.ranked(fleet, place)[dot];
    if (dot < 0 || seat === undefined) return null;
    const { side } = this.seating;
    const block = layout.blocks[Math.floor(seat / (side * side))];
    if (!block) return null;
    const s = seat % (side * side);
    const qx = block.i * side + (s % side);
    const qy = block.j * side + Math.floor(s / side);
    const quarter = this.deep?.quarterAt(fleet, qx, qy);
    const at = quarter
      ? this.deep?.within(quarter, qx, qy, machine, this.k, this.last)
      : { x: 0.5, y: 0.5 };
    return {
      x: layout.offset + ((qx + (at?.x ?? 0.5)) / side) * layout.step,
      y: layout.offset + ((qy + (at?.y ?? 0.5)) / side) * layout.step,
    };
  }

  private stretchesOf(place: string) {
    return stretches(this.fleet, place, this.seating.ranked(this.fleet, place).length);
  }
}
