import { DOT_STATES, type DotState } from '../picture.ts';
import { allocate, type Band } from './allocate.ts';
import { type Fleet, machinesIn } from './dots.ts';

/**
 * Machines by number: every machine of a place has one, from 0, along the same rank by which dots are dealt. Those hit
 * first have the lowest, those that were updated well the highest.
 */

/** What one machine does, and its number among those of its place that do the same. */
export interface MachineState {
  state: DotState;
  rank: number;
  of: number;
}

/** A stretch of machines and of the dots that stand for them. */
export interface Stretch {
  state: DotState;
  /** First machine and how many. */
  machine: number;
  machines: number;
  /** First dot and how many. */
  dot: number;
  dots: number;
}

/** Machines and dots of a place side by side. */
export function stretches(fleet: Fleet, place: string, dots: number): Stretch[] {
  const list: Stretch[] = [];
  let dot = 0;
  let machine = 0;
  for (const band of bandsOf(fleet, place, dots)) {
    const state = DOT_STATES[band.code - 1];
    const to = Math.max(dot, band.to);
    const before = list.at(-1);
    // Too few for a dot of their own: they stand with those before them who do the same.
    if (before && before.state === state && (to === dot || before.dots === 0)) {
      before.machines += band.machines;
      before.dots += to - dot;
    } else if (state && (band.machines > 0 || to > dot))
      list.push({ state, machine, machines: band.machines, dot, dots: to - dot });
    machine += band.machines;
    dot = to;
  }
  return list;
}

const bandsOf = (fleet: Fleet, place: string, dots: number): Band[] =>
  allocate(fleet.counts[place] ?? {}, fleet.reached?.[place] ?? 0, dots);

/** What a machine does. Null where a place has no such machine. */
export function machineAt(fleet: Fleet, place: string, machine: number): MachineState | null {
  const all = machinesIn(fleet, place);
  let before = 0;
  for (const { state, machines } of stretches(fleet, place, all)) {
    if (machine < before + machines) return { state, rank: machine - before, of: machines };
    before += machines;
  }
  return null;
}

/** Machines that one dot stands for: the first of them, and how many. */
export function machinesOfDot(list: readonly Stretch[], dot: number): [number, number] {
  for (const s of list) {
    if (dot < s.dot || dot >= s.dot + s.dots) continue;
    const from = Math.floor(((dot - s.dot) * s.machines) / s.dots);
    const to = Math.floor(((dot - s.dot + 1) * s.machines) / s.dots);
    return [s.machine + from, to - from];
  }
  return [0, 0];
}

/** The dot that stands for a machine; -1 where none does. */
export function dotOfMachine(list: readonly Stretch[], machine: number): number {
  for (const s of list) {
    if (machine < s.machine || machine >= s.machine + s.machines) continue;
    if (s.dots === 0) return Math.max(0, s.dot - 1);
    const at = Math.floor(((machine - s.machine + 0.999) * s.dots) / s.machines);
    return s.dot + Math.min(s.dots - 1, at);
  }
  return -1;
}
