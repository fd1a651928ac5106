/** The list of suspects in words: who is still possible, how likely, what each is known for, and who is cleared. */

import { inHundred } from '../../parts/night/inHundred.ts';
import type { NightNow } from '../../parts/night/night.ts';
import { markName, whoName } from '../../parts/words/names.ts';
import { bandOf, type Level, type Profile, profileOf, type Suspect } from '../../sim/index.ts';
import type { Text } from '../../text/index.ts';
import type { SuspectsProps } from './Suspects.tsx';

const MARKS = ['where', 'when', 'what', 'who'] as const;

export function suspects(text: Text, now: NightNow, level: Level): SuspectsProps {
  const { beats } = now;
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
      // Once it is known who it was, nobody compares.
      marks: beats.confirmed === null ? marks(text, now, level, x) : undefined,
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

/** The four marks of a suspect; those that tonight's clock and answers fit are told apart. */
function marks(
  text: Text,
  { beats, incident }: NightNow,
  level: Level,
  { id, marks: laws }: Suspect,
): SuspectsProps['suspects'][number]['marks'] {
  const own: Partial<Profile> = profileOf(level, id);
  if (own.when === undefined) return undefined;
  const what = own.what ?? Object.keys(laws.what ?? {}).find((key) => laws.what?.[key] === 1);
  const known = { when: bandOf(incident.spec.fault.minute) } as Record<string, string>;
  for (const sign of beats.signals) if (sign.kind === 'answer') known[sign.about] = sign.mark;
  const row = MARKS.flatMap((mark) => {
    const value = mark === 'what' ? what : own[mark];
    if (value === undefined) return [];
    return [{ text: markName(text, mark, value), fits: known[mark] === value }];
  });
  const fitting = row.filter((x) => x.fits).map((x) => x.text);
  return {
    row,
    words: text.say(fitting.length > 0 ? 'suspect.marks.fit' : 'suspect.marks', {
      marks: text.list(row.map((x) => x.text)),
      fit: text.list(fitting),
    }),
  };
}
