import { QUESTIONS, type Question } from '../ids.ts';
import { atLeast, rungOf } from '../ladders/index.ts';
import type { Beats } from '../night.ts';
import type { GameState } from '../state.ts';

/**
 * Who can answer: calls from everywhere say where it strikes; what broke is read by a gate that tries real work, or
 * through the interface; on which machines it shows only a park of diverse ones tells. Game design.
 */
const ANSWERED: Readonly<Record<Question, (s: GameState) => boolean>> = {
  where: () => true,
  what: (s) => atLeast(s, 'checks', 'halt') || atLeast(s, 'interface', 'reader'),
  who: (s) => rungOf(s, 'checks').diversity > 1,
};

/** Could the answer move the odds? Not where all who are left would give the same. */
function tells({ suspects }: Beats, question: Question): boolean {
  const [first, ...others] = suspects.filter((x) => x.chance > 0).map((x) => x.marks[question]);
  return others.some((marks) =>
    Object.keys(first ?? {}).some((mark) => first?.[mark] !== marks?.[mark]),
  );
}

/** What can be asked in the present beat: each question once a night, and only while nobody is sure. */
export const questionsNow = (s: GameState, beats: Beats): Question[] =>
  beats.confirmed === null
    ? QUESTIONS.filter((q) => !beats.asked.includes(q) && ANSWERED[q](s) && tells(beats, q))
    : [];
