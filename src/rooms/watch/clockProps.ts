/** The clock and what the beat asks. */

import { harmed, sumCounts } from '../../parts/night/counts.ts';
import { clockText, type NightNow } from '../../parts/night/night.ts';
import { dayByPace, daysByPace, type GameState, machinesByRegion } from '../../sim/index.ts';
import type { Text } from '../../text/index.ts';
import type { ClockProps } from './Clock.tsx';

/** What the beat asks: at the end who comes first of so many, or, once a recovery's pace shows, for the day of its end. */
function questionOf(text: Text, s: GameState, { incident, beats }: NightNow): string {
  const kind = beats.stations[beats.index]?.kind ?? 'diagnose';
  const days = daysByPace(s);
  if (days === null && kind === 'triage')
    return text.say(`beat.triage.${incident.spec.symptom}`, {
      n: harmed(sumCounts(machinesByRegion(s))),
    });
  if (days === null) return text.say(`beat.${kind}.question`);
  const key = dayByPace(s) === null ? 'beat.pace.late' : 'beat.pace.question';
  return text.say(key, { days: text.number(Math.round(days * 10) / 10) });
}

export function clock(
  text: Text,
  s: GameState,
  now: NightNow,
  at: number,
): Omit<ClockProps, 'film' | 'running'> {
  const { incident, beats } = now;
  return {
    time: clockText(text, incident, at),
    zone: text.say('screens.night.utc'),
    question: questionOf(text, s, now),
    beat: `${text.say('beat.number', { n: beats.index + 1, of: beats.stations.length })} · ${text.say('night.sinceRelease', { span: text.duration(at) })}`,
  };
}
