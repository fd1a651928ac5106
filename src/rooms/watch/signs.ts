/** What can be seen before anybody knows: heartbeats, calls, canaries, and signs in words. */

import { harmed, heartbeats, type RegionCounts, sumCounts } from '../../parts/night/counts.ts';
import type { NightNow } from '../../parts/night/night.ts';
import { markName, regionName, whoName } from '../../parts/words/names.ts';
import type { GameState, Signal } from '../../sim/index.ts';
import type { Text } from '../../text/index.ts';
import type { SignalSlip, SignalStripProps } from './SignalStrip.tsx';

/** Bars of the heartbeat strip. */
const STEPS = 60;
/** One call for so many machines in trouble; tuned for the picture, no rule reads it. */
const MACHINES_A_CALL = 250;
const BIRDS = 12;

export function signalStrip(
  text: Text,
  s: GameState,
  { incident, beats }: NightNow,
  counts: RegionCounts,
  at: number,
): SignalStripProps {
  const sum = sumCounts(counts);
  const down = harmed(sum);
  const worst = Object.entries(counts).sort((a, b) => harmed(b[1]) - harmed(a[1]))[0];
  const calls = Math.ceil(down / Math.max(1, Math.min(MACHINES_A_CALL, s.level.fleet / 1000)));
  const failures = incident.canary.reduce((a, c) => a + c.failures, 0);
  const reached = sum.updated + down + sum.healed;
  const fallen =
    failures === 0 ? 0 : Math.max(1, Math.round((BIRDS * down) / Math.max(1, reached)));
  const slips = beats.signals.map((x) => slipOf(text, x)).reverse();
  const symptom = incident.spec.symptom;
  return {
    label: text.say('signal.title'),
    heartbeats: {
      label: text.say('screens.night.heartbeats'),
      text:
        worst && harmed(worst[1]) > 0
          ? text.say(`screens.night.worst.${symptom}`, {
              region: regionName(text, worst[0]),
              n: harmed(worst[1]),
            })
          : text.say('screens.night.allReport'),
      values: heartbeats(incident, at, STEPS),
    },
    calls: {
      label: text.say('signal.calls'),
      count: calls,
      text: text.number(calls),
    },
    canary:
      incident.spec.policy.checks.sees !== 'nothing'
        ? {
            label: text.say('screens.night.canary'),
            well: BIRDS - fallen,
            total: BIRDS,
            text: text.say('screens.night.birds', { well: BIRDS - fallen, total: BIRDS }),
          }
        : undefined,
    quote: slips[0],
    older: {
      label: text.say('screens.night.older', { n: slips.length - 1 }),
      slips: slips.slice(1),
    },
  };
}

/** A sign on a slip of paper: what it says, who says it, how far it can be trusted. */
const slipOf = (text: Text, signal: Signal): SignalSlip => ({
  text: signalText(text, signal),
  from: text.say(
    signal.kind === 'answer' ? `signal.answer.${signal.about}` : `signal.${signal.kind}`,
  ),
  fits: text.say('signal.reliability', { percent: text.percent(signal.reliability) }),
});

export function signalText(text: Text, signal: Signal): string {
  if (signal.kind === 'answer')
    return text.say(`signal.answer.${signal.about}.line`, {
      mark: markName(text, signal.about, signal.mark),
    });
  const { kind, says, points } = signal;
  const about = points === 'attack' ? '.attack' : '';
  const which = says ? 'line' : 'not';
  return text.say(`signal.${kind}.${which}${about}`, { suspect: whoName(text, points) });
}
