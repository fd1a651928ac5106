/** The end of a run in words. */

import { meterName } from '../../parts/words/names.ts';
import type { Outcome } from '../../sim/index.ts';
import { causeText, type Text } from '../../text/index.ts';

/** Which words tell an ending; the rules' key, or the nearest one that is written. */
export function endingKey(text: Text, outcome: Outcome): string {
  const last = outcome.ending.split('.').at(-1) ?? '';
  const plain: Record<string, string> = { unsteady: 'meters', mandate: 'mandateBroken' };
  const wanted = [outcome.ending, last, plain[last] ?? '', outcome.won ? 'won' : 'lost'];
  return wanted.find((key) => key !== '' && text.has(`ending.${key}.title`)) ?? 'lost';
}

export function largestText(text: Text, outcome: Outcome): string | null {
  const { largest } = outcome;
  if (!largest) return null;
  return text.say('screens.over.largest', {
    cause: causeText(text, largest.cause),
    meter: meterName(text, largest.meter),
    points: text.points(largest.by),
  });
}
