/** Five questions for the talk afterwards, chosen from what this run did. */
import { QUESTION_KINDS } from './questionKinds.ts';
import type { Question, Story } from './types.ts';

/** How many are asked. */
const QUESTIONS = 5;

/**
 * The five questions that this run raises most; every run has five. Those of one theme are asked once: the run is wider
 * than its worst night.
 */
export function questionsOf(story: Story): Question[] {
  const raised = QUESTION_KINDS.flatMap(({ id, theme, ask }, i) => {
    const found = ask(story);
    return found ? [{ id, theme, i, ...found }] : [];
  }).sort((a, b) => b.weight - a.weight || a.i - b.i);
  const themes = new Set<string>();
  const chosen = raised.filter(({ theme }) => {
    if (themes.has(theme)) return false;
    themes.add(theme);
    return true;
  });
  return chosen.slice(0, QUESTIONS).map(({ id, params, facts, sources }) => ({
    id,
    key: `question.${id}`,
    params,
    facts,
    sources,
  }));
}
