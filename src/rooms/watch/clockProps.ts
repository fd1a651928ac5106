/** The clock and what the beat asks. */

import { clockText, type NightNow } from '../../parts/night/night.ts';
import { dayByPace, daysByPace, type GameState } from '../../sim/index.ts';
import type { Text } from '../../text/index.ts';
import type { ClockProps } from './Clock.tsx';

/** What the beat asks: once the pace of a recovery shows, for the day by which it will be over. */
function questionOf(text: Text, s: GameState, kind: string): string {
  const days = daysByPace(s);
  if (days === null) return text.say(`beat.${kind}.question`);
  const key = dayByPace(s) === null ? 'beat.pace.late' : 'beat.pace.question';
  return text.say(key, { days: text.number(Math.round(days * 10) / 10) });
}

export function clock(
  text: Text,
  s: GameState,
  { incident, beats }: NightNow,
  at: number,
): Omit<ClockProps, 'film' | 'running'> {
  const kind = beats.stations[beats.index]?.kind ?? 'diagnose';
  return {
    time: clockText(text, incident, at),
    zone: text.say('screens.night.utc'),
    question: questionOf(text, s, kind),
    beat: `${text.say('beat.number', { n: beats.index + 1, of: beats.stations.length })} · ${text.say('night.sinceRelease', { span: text.duration(at) })}`,
  };
}
