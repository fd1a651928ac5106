/** Which question is worth its turn. */
import {
  actionsNow,
  type Beats,
  type GameState,
  likelihood,
  type Question,
  RELIABILITY,
} from '../sim/index.ts';

/** What can be asked just now, in the order of the rules. */
export const askable = (s: GameState): Question[] =>
  actionsNow(s).flatMap((a) => (a.do === 'ask' ? [a.about] : []));

/**
 * How well the culprit will stand out once this is answered: the mean, over all answers, of the sum of squared chances.
 * 1 = it is known for certain, one over the number of suspects = nothing is.
 */
function clarity({ suspects }: Beats, about: Question): number {
  let sum = 0;
  for (const mark of Object.keys(suspects[0]?.marks[about] ?? {})) {
    const sign = {
      station: 0,
      kind: 'answer',
      about,
      mark,
      reliability: RELIABILITY.answer,
    } as const;
    const joint = suspects.map((x) => x.chance * likelihood(sign, x));
    const all = joint.reduce((a, b) => a + b, 0);
    if (all > 0) sum += joint.reduce((a, b) => a + b * b, 0) / all;
  }
  return sum;
}

/** The question that tells most, null where none can be asked. */
export function bestQuestion(s: GameState): Question | null {
  const { beats } = s.night ?? {};
  let best: { about: Question; clarity: number } | null = null;
  for (const about of beats ? askable(s) : []) {
    const found = { about, clarity: clarity(beats as Beats, about) };
    if (best === null || found.clarity > best.clarity) best = found;
  }
  return best?.about ?? null;
}
