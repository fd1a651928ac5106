import { deriveSeed, Stream } from '../chance/index.ts';
import type { SuspectId } from '../ids.ts';
import { chanceStillOut } from '../incident/index.ts';
import type { IncidentSpec } from '../incident/types.ts';
import type { Beats, Signal, Suspect } from '../night.ts';
import { truthOf } from './profiles.ts';

/** Chance that a sign tells the truth, by kind: an answer now and then names another mark, a team on the spot knows. Tuned. */
export const RELIABILITY = { answer: 0.9, team: 1 } as const;

/** Chance of seeing this sign if `suspect` were the cause. */
export function likelihood(signal: Signal, suspect: Pick<Suspect, 'id' | 'marks'>): number {
  if (signal.kind === 'answer') {
    const marks = suspect.marks[signal.about] ?? {};
    const is = marks[signal.mark] ?? 0;
    const others = Math.max(1, Object.keys(marks).length - 1);
    return is * signal.reliability + ((1 - is) * (1 - signal.reliability)) / others;
  }
  return (suspect.id === signal.points) === signal.says
    ? signal.reliability
    : 1 - signal.reliability;
}

/** Bayes: the chance of each suspect after one more sign. Exact, given how signs are drawn below. */
export function hear(beats: Beats, signal: Signal): void {
  beats.signals.push(signal);
  weigh(beats, (x) => likelihood(signal, x));
}

/** What was seen is so many times as likely if this one were the cause. */
function weigh(beats: Beats, times: (x: Suspect) => number): void {
  const weights = beats.suspects.map((x) => x.chance * times(x));
  const sum = weights.reduce((a, b) => a + b, 0);
  if (sum <= 0) return;
  beats.suspects.forEach((x, i) => {
    x.chance = (weights[i] ?? 0) / sum;
  });
}

/** From now on everybody knows whose it was: by what an order did (`echo`), or because it was said. */
export function confirm(
  beats: Beats,
  culprit: SuspectId,
  station: number,
  kind: 'echo' | 'word' | 'team',
): void {
  beats.confirmed = culprit;
  hear(beats, { station, kind, points: culprit, says: true, reliability: 1 });
}

/**
 * That an update is still out speaks too: vendors take their own back sooner than attackers tire. No sign on the
 * board, only time that has passed; `from` and `to` are minutes after the first signal.
 */
export function hearTime(beats: Beats, from: number, to: number): void {
  weigh(beats, ({ id, patience }) => {
    const by = id === 'attack' ? 'attack' : 'vendor';
    const before = chanceStillOut(by, from, patience);
    return before > 0 ? chanceStillOut(by, to, patience) / before : 1;
  });
}

/**
 * A duty team on the spot knows at the first call whether the update is that of whoever it watches: it clears, or it
 * settles the matter.
 */
export function hearTeams(spec: IncidentSpec, beats: Beats): void {
  const { policy, fault } = spec;
  const station = beats.index;
  const watched = [...policy.watchedSuspects, ...(policy.threatDesk ? ['attack'] : [])];
  for (const { id } of beats.suspects) {
    if (!watched.includes(id)) continue;
    if (id === fault.culprit) confirm(beats, id, station, 'team');
    else
      hear(beats, {
        station,
        kind: 'team',
        points: id,
        says: false,
        reliability: RELIABILITY.team,
      });
  }
}

/** The answer to what was asked. Its luck hangs on the night and the question, not on when it was asked. */
export function hearAnswer({ fault }: IncidentSpec, beats: Beats): void {
  const { asking: about, index: station } = beats;
  delete beats.asking;
  const truth = about && truthOf(fault, about);
  if (about === undefined || truth === undefined) return;
  const luck = new Stream(deriveSeed(fault.seed, 'answer', about));
  const reliability = RELIABILITY.answer;
  const others = Object.keys(beats.suspects[0]?.marks[about] ?? {}).filter((x) => x !== truth);
  const mark = luck.chance(reliability) || others.length === 0 ? truth : luck.pick(others);
  hear(beats, { station, kind: 'answer', about, mark, reliability });
}
