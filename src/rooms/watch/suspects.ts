/** The list of suspects in words: who is still possible, how likely, and who is cleared. */

import { inHundred } from '../../parts/night/inHundred.ts';
import type { NightNow } from '../../parts/night/night.ts';
import { whoName } from '../../parts/words/names.ts';
import type { Text } from '../../text/index.ts';
import type { SuspectsProps } from './Suspects.tsx';

export function suspects(text: Text, { beats }: NightNow): SuspectsProps {
  const live = beats.suspects.filter((x) => x.chance > 0);
  const out = beats.suspects.filter((x) => x.chance <= 0).map((x) => whoName(text, x.id));
  return {
    title: text.say('suspect.title'),
    unit: text.say('screens.night.unit'),
    cleared: out.length > 0 ? text.say('suspect.allCleared', { names: text.list(out) }) : undefined,
    suspects: live.map((x) => ({
      id: x.id,
      name: whoName(text, x.id),
      detail:
        beats.confirmed === x.id
          ? text.say('suspect.confirmed')
          : beats.held.includes(x.id)
            ? text.say('suspect.held')
            : undefined,
      chance: x.chance,
      before:
        beats.confirmed === x.id
          ? undefined
          : {
              chance: x.prior,
              words: text.say('screens.night.prior', { n: inHundred(x.prior) }),
            },
    })),
  };
}
