import { deriveSeed, Stream } from '../chance/index.ts';
import type { SuspectId } from '../ids.ts';
import { chanceStillOut } from '../incident/index.ts';
import type { IncidentSpec } from '../incident/types.ts';
import type { Beats, Signal, Suspect } from '../night.ts';

/** Chance that a sign points at the true cause, by kind. Tuned: first signs are weak, a dump is strong. */
export const RELIABILITY = {
  heartbeat: 0.5,
  calls: 0.45,
  canary: 0.5,
  dump: 0.85,
  team: 0.9,
} as const;
const ROTATION = ['heartbeat', 'calls', 'canary'] as const;

/** Chance of seeing this sign if `culprit` were the cause, among so many suspects. */
export function likelihood(signal: Signal, culprit: SuspectId, suspects: number): number {
  const right = culprit === signal.points;
  if (signal.kind === 'team')
    return right === signal.says ? signal.reliability : 1 - signal.reliability;
  if (signal.kind === 'echo' || signal.kind === 'word') return right === signal.says ? 1 : 0;
  return right ? signal.reliability : (1 - signal.reliability) / Math.max(1, suspects - 1);
}

/** Bayes: the chance of each suspect after one more sign. Exact, given how signs are drawn below. */
export function hear(beats: Beats, signal: Signal): void {
  beats.signals.push(signal);
  const n = beats.suspects.length;
  const weights = beats.suspects.map((x) => x.chance * likelihood(signal, x.id, n));
  const sum = weights.reduce((a, b) => a + b, 0);
  if (sum <= 0) return;
  beats.suspects.forEach((x, i) => {
    x.chance = (weights[i] ?? 0) / sum;
  });
}

/** From now on everybody knows whose it was: by what an order did (`echo`), or because it was said (`word`). */
export function confirm(
  beats: Beats,
  culprit: SuspectId,
  station: number,
  kind: 'echo' | 'word',
): void {
  beats.confirmed = culprit;
  hear(beats, { station, kind, points: culprit, says: true, reliability: 1 });
}

/**
 * That an update is still out speaks too: vendors take their own back sooner than attackers tire. No sign on the
 * board, only time that has passed; `from` and `to` are minutes after the first signal.
 */
export function hearTime(beats: Beats, from: number, to: number): void {
  const lasts = ({ id, patience }: Suspect): number => {
    const by = id === 'attack' ? 'attack' : 'vendor';
    const before = chanceStillOut(by, from, patience);
    return before > 0 ? chanceStillOut(by, to, patience) / before : 1;
  };
  const weights = beats.suspects.map((x) => x.chance * lasts(x));
  const sum = weights.reduce((a, b) => a + b, 0);
  if (sum <= 0) return;
  beats.suspects.forEach((x, i) => {
    x.chance = (weights[i] ?? 0) / sum;
  });
}

/** Signs that arrive at a station. Their luck hangs on the night and the station, not on what the chair did. */
export function signsAt(spec: IncidentSpec, beats: Beats, station: number): Signal[] {
  const { fault, policy } = spec;
  const luck = new Stream(deriveSeed(fault.seed, 'signs', station));
  const ids = beats.suspects.map((x) => x.id);
  const others = ids.filter((id) => id !== fault.culprit);
  const pointing = (kind: keyof typeof RELIABILITY): Signal => {
    const true_ = luck.chance(RELIABILITY[kind]) || others.length === 0;
    const points = true_ ? fault.culprit : luck.pick(others);
    return { station, kind, points, says: true, reliability: RELIABILITY[kind] };
  };
  const signs: Signal[] = [pointing(ROTATION[station % ROTATION.length] ?? 'heartbeat')];
  const dump = pointing('dump');
  if (beats.looking) signs.push(dump);
  if (station === 0) {
    const watched = [...policy.watchedSuspects, ...(policy.threatDesk ? ['attack'] : [])];
    for (const id of ids) {
      const truth = luck.chance(RELIABILITY.team);
      if (watched.includes(id))
        signs.push({
          station,
          kind: 'team',
          points: id,
          says: (id === fault.culprit) === truth,
          reliability: RELIABILITY.team,
        });
    }
  }
  return signs;
}
