/** Machines on the map: what is known now, and the way there from the beat before. */
import {
  type GameState,
  type Incident,
  machinesByRegion,
  type RegionId,
  type TracePoint,
} from '../../sim/index.ts';

/** Machines by what they do, without the minute. */
export type Counts = Omit<TracePoint, 'at'>;
export type RegionCounts = Record<RegionId, Counts>;

/** No machine in any state. */
export const NONE: Counts = {
  unreached: 0,
  updated: 0,
  looping: 0,
  waiting: 0,
  blind: 0,
  locked: 0,
  healed: 0,
};

export const harmed = (c: Counts): number => c.looping + c.waiting + c.blind + c.locked;

/** All regions; where nothing happens the list says so with zeros. */
export function countsNow(s: GameState): RegionCounts {
  const found = machinesByRegion(s);
  return Object.fromEntries(s.level.regions.map(({ id }) => [id, found[id] ?? NONE]));
}

/** The same incident before anything was reached. */
export function untouched(counts: RegionCounts): RegionCounts {
  return Object.fromEntries(
    Object.entries(counts).map(([id, c]) => [
      id,
      { ...NONE, unreached: c.unreached + c.updated + harmed(c) + c.healed },
    ]),
  );
}

/** Between two moments, 0 to 1, on the straight line, in whole machines. */
export function between(a: RegionCounts, b: RegionCounts, t: number): RegionCounts {
  return mixed(a, b, () => t);
}

/**
 * Between two moments of one incident at a minute between them: every state goes its way as the incident's own curve
 * went it, in each region alike, in whole machines.
 */
export function along(
  from: { counts: RegionCounts; at: number },
  to: { counts: RegionCounts; at: number },
  trace: readonly TracePoint[],
  at: number,
): RegionCounts {
  const straight = to.at > from.at ? (at - from.at) / (to.at - from.at) : 1;
  const [a, b, now] = [from.at, to.at, at].map((minute) => traceAt(trace, minute));
  return mixed(from.counts, to.counts, (state) => {
    if (!a || !b || !now || a[state] === b[state]) return straight;
    return Math.min(1, Math.max(0, (now[state] - a[state]) / (b[state] - a[state])));
  });
}

/** The curve at a minute, on the straight line between its points. */
function traceAt(trace: readonly TracePoint[], minute: number): TracePoint | undefined {
  const next = trace.findIndex((p) => p.at > minute);
  const a = trace[next < 0 ? trace.length - 1 : Math.max(0, next - 1)];
  const b = trace[next];
  if (!a || !b || b.at <= a.at) return a;
  const t = Math.max(0, (minute - a.at) / (b.at - a.at));
  const point = { ...a, at: minute };
  for (const state of STATES) point[state] = a[state] + (b[state] - a[state]) * t;
  return point;
}

const STATES = Object.keys(NONE) as (keyof Counts)[];

function mixed(
  a: RegionCounts,
  b: RegionCounts,
  part: (state: keyof Counts) => number,
): RegionCounts {
  const parts = Object.fromEntries(STATES.map((state) => [state, part(state)]));
  return Object.fromEntries(
    Object.entries(b).map(([id, to]) => {
      const from = a[id] ?? to;
      const counts = { ...to };
      for (const state of STATES)
        counts[state] = Math.round(from[state] + (to[state] - from[state]) * (parts[state] ?? 1));
      return [id, counts];
    }),
  );
}

export function sumCounts(counts: RegionCounts | readonly Counts[]): Counts {
  const sum = { ...NONE };
  for (const c of Object.values(counts)) for (const name of STATES) sum[name] += c[name];
  return sum;
}

/** Machines that run in a region, those outside tonight's trouble included. */
export function healthyIn(s: GameState, region: string, c: Counts): number {
  const share = s.level.regions.find((r) => r.id === region)?.share ?? 0;
  return Math.max(0, Math.round(share * s.level.fleet) - harmed(c) - c.healed);
}

/** Of the machines that took the update, the share that still reports, 0 to 1, in so many steps up to a minute. */
export function heartbeats(incident: Incident, until: number, steps: number): number[] {
  const { trace } = incident;
  const at = (minute: number): TracePoint | undefined =>
    trace.filter((p) => p.at <= minute).at(-1) ?? trace[0];
  const from = Math.min(0, until - 60);
  return Array.from({ length: steps }, (_, i) => {
    const p = at(from + ((until - from) * i) / Math.max(1, steps - 1));
    if (!p) return 1;
    const all = p.updated + harmed(p) + p.healed;
    return all > 0 ? 1 - harmed(p) / all : 1;
  });
}
