/**
 * The story of one machine. The game counts machines by kind and knows none by name; a story is true of the counts: its
 * sector, ring, time and path are dealt in the proportions on record, by a luck that belongs to the machine's number and
 * never changes. Nothing of the game is decided by it.
 */

import type { MachineLook } from '../../../app/ports.ts';
import {
  type CurvePoint,
  type GameState,
  type Incident,
  type Paths,
  ringShares,
  type SectorId,
} from '../../../sim/index.ts';

type Cell = Incident['cells'][number];

/** By which way a machine will come back, or came back. */
export type Way = keyof Paths | 'luck' | 'far' | 'noRevert' | 'restart' | 'noRestart' | 'trusted';

export interface MachineFacts {
  sector: SectorId | null;
  /** Ring that brought the update, from 1, and how many there are; null where nothing reached it. */
  ring: number | null;
  rings: number;
  /** Minute after release at which it came to be as it is; null where it always was. */
  since: number | null;
  way: Way | null;
  /** Minute at which crews of its region were woken. */
  crew: number | null;
}

/** A number in [0, 1) that belongs to a machine; `salt` parts one question from another. */
export function luckOf(place: string, machine: number, salt: number): number {
  let t = Math.imul(machine + 1, 0x9e3779b1) ^ Math.imul(salt + 1, 0xc2b2ae35);
  for (let i = 0; i < place.length; i++) t = Math.imul(t ^ place.charCodeAt(i), 0x85ebca6b);
  t = Math.imul(t ^ (t >>> 15), 0x2c1b3c6d);
  t = Math.imul(t ^ (t >>> 12), 0x297a2d39);
  return ((t ^ (t >>> 15)) >>> 0) / 4294967296;
}

const healedOf = ({ healed }: Cell): number => Object.values(healed).reduce((a, b) => a + b, 0);
const harmedEver = (c: Cell): number => c.looping + c.waiting + c.blind + c.locked + healedOf(c);

const BACK: Readonly<Partial<Record<MachineLook['state'], readonly (keyof Paths)[]>>> = {
  healed: ['self', 'fallback'],
  recalled: ['revert', 'remote'],
  handed: ['hands'],
  mended: ['self', 'fallback', 'revert', 'remote', 'hands'],
};

/** Machines of a cell that are as this one is. */
function alike(c: Cell, look: MachineLook, updated: boolean): number {
  const back = BACK[look.state];
  if (back) return back.reduce((sum, path) => sum + c.healed[path], 0);
  switch (look.state) {
    case 'looping':
    case 'waiting':
    case 'blind':
    case 'locked':
      return c[look.state];
    default:
      return updated ? c.updated : c.unreached.reduce((a, b) => a + b, 0) + c.updated;
  }
}

/**
 * Which of several a machine belongs to, by weight. As weights move, as few machines as possible change sides: the
 * machine has a luck for each, and goes where that is best for the weight.
 */
function belongs<T>(
  list: readonly T[],
  weigh: (one: T) => number,
  luck: (k: number) => number,
): T | null {
  let best: T | null = null;
  let least = Infinity;
  list.forEach((one, k) => {
    const weight = weigh(one);
    const score = weight > 0 ? -Math.log(Math.max(1e-12, luck(k))) / weight : Infinity;
    if (score < least) {
      least = score;
      best = one;
    }
  });
  return best;
}

/** The first minute of the trace by which a part (0 to 1) of what is counted now had come about. */
function minuteOfPart(
  incident: Incident,
  count: (point: CurvePoint) => number,
  part: number,
): number {
  const { trace, now } = incident;
  const last = trace.at(-1);
  const goal = last ? count(last) * part : 0;
  let before: CurvePoint | undefined;
  for (const point of trace) {
    if (count(point) >= goal && count(point) > 0) {
      const from = before ? count(before) : 0;
      const share = before ? (goal - from) / Math.max(1, count(point) - from) : 1;
      const at = before ? before.at + share * (point.at - before.at) : point.at;
      return Math.min(now, Math.max(0, Math.round(at)));
    }
    before = point;
  }
  return Math.round(now);
}

const harmedAt = (p: CurvePoint): number => p.looping + p.waiting + p.blind + p.locked + p.healed;

/** The ring in which the first machines of a cell were reached, and then the next ones. `shares` of machines per ring; `part` 0 = first, 1 = last. */
function ringOf(cell: Cell, shares: readonly number[], part: number): number {
  const { unreached } = cell;
  const machines = harmedEver(cell) + cell.updated + unreached.reduce((a, b) => a + b, 0);
  const reached = shares.map((share, k) => Math.max(0, share * machines - (unreached[k] ?? 0)));
  const all = reached.reduce((a, b) => a + b, 0);
  let running = 0;
  for (let k = 0; k < reached.length; k++) {
    running += reached[k] ?? 0;
    if (running > 0 && running >= part * all) return k + 1;
  }
  return reached.length;
}

function wayOf(incident: Incident, cell: Cell, look: MachineLook, luck: number): Way | null {
  const { parts } = cell;
  const back = BACK[look.state];
  if (back) {
    let left = luck * back.reduce((sum, path) => sum + cell.healed[path], 0);
    for (const path of back) {
      left -= cell.healed[path];
      if (left < 0) return path;
    }
    return back.at(-1) ?? null;
  }
  const reverted = incident.response.revertedAt !== null;
  switch (look.state) {
    case 'looping':
      return luck * cell.looping < parts.fallback ? 'fallback' : 'luck';
    case 'waiting':
      if (luck * cell.waiting < parts.remote) return 'remote';
      return luck * cell.waiting < parts.remote + parts.far ? 'far' : 'hands';
    case 'blind':
      if (luck * cell.blind < parts.restart) return reverted ? 'restart' : 'noRestart';
      return reverted ? 'revert' : 'noRevert';
    case 'locked':
      if (luck * cell.locked < parts.refused) return 'trusted';
      return reverted ? 'revert' : 'noRevert';
    default:
      return null;
  }
}

/** What is known of a machine. Machines of a place are numbered from 0: who came back, then who is in trouble, then the rest. */
export function machineFacts(s: GameState, look: MachineLook): MachineFacts {
  const incident = s.night?.incident;
  const none: MachineFacts = {
    sector: null,
    ring: null,
    rings: 0,
    since: null,
    way: null,
    crew: null,
  };
  if (!incident) return none;
  const { place, machine } = look;
  const cells = incident.cells.filter((c) => c.region === place);
  const sum = (count: (c: Cell) => number) => cells.reduce((all, c) => all + count(c), 0);
  const harmed = sum(harmedEver);
  const updated = sum((c) => c.updated);
  const region = s.level.regions.find((r) => r.id === place);
  const all = Math.max(harmed + updated, Math.round(s.level.fleet * (region?.share ?? 0)));
  const wasHarmed = machine < harmed;
  // Those updated well count from the other end.
  const wasUpdated = !wasHarmed && all - 1 - machine < updated;
  const cell = belongs(
    cells,
    (c) =>
      alike(c, look, wasUpdated) > 0 ? (wasHarmed ? harmedEver(c) : alike(c, look, wasUpdated)) : 0,
    (k) => luckOf(place, machine, 10 + k),
  );
  if (!cell) return none;
  const back = BACK[look.state] !== undefined;
  const part = wasHarmed ? (machine + 0.5) / harmed : (all - machine - 0.5) / Math.max(1, updated);
  const healed = sum(healedOf);
  const since = back
    ? minuteOfPart(incident, (p) => p.healed, Math.min(1, (machine + 0.5) / Math.max(1, healed)))
    : wasHarmed
      ? minuteOfPart(incident, harmedAt, part)
      : wasUpdated
        ? minuteOfPart(incident, (p) => p.updated, part)
        : null;
  return {
    sector: cell.sector,
    ring: wasHarmed || wasUpdated ? ringOf(cell, ringShares(incident.spec), part) : null,
    rings: cell.unreached.length,
    since,
    way: wayOf(incident, cell, look, luckOf(place, machine, 3)),
    crew: incident.response.crews.find((c) => c.region === place)?.at ?? null,
  };
}
