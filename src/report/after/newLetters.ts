/** Letters that come in another past on a day on which the player never had them. */
import type { Command, GameState, MatterId } from '../../sim/index.ts';
import type { Story } from './types.ts';

export interface OwnLetters {
  /** Letters that lay on the desk, by quarter. */
  lay: ReadonlyMap<number, ReadonlySet<MatterId>>;
  /** The last answer to each. */
  answers: ReadonlyMap<MatterId, string>;
}

export function lettersOf({ turns, commands }: Story): OwnLetters {
  const lay = new Map<number, Set<MatterId>>();
  // The last state is of a quarter that another one began.
  for (const { quarter, inbox } of turns)
    lay.set(quarter, new Set([...(lay.get(quarter) ?? []), ...inbox.map(({ matter }) => matter)]));
  const answers = new Map<MatterId, string>();
  for (const c of commands) if (c.type === 'answer') answers.set(c.matter, c.choice);
  return { lay, answers };
}

/**
 * Answers to try, for each open letter that the player did not have on this day: their own from another day first,
 * then the others in the order of the letter. A letter that lay there and was left open stays open.
 */
export function answersToNew(s: GameState, own: OwnLetters): Command[][] {
  const had = own.lay.get(s.quarter);
  const everHad = new Set([...own.lay.values()].flatMap((all) => [...all]));
  return s.inbox.flatMap(({ matter, answer }) => {
    if (answer !== null || had?.has(matter)) return [];
    const given = own.answers.get(matter);
    if (given === undefined && everHad.has(matter)) return [];
    const choices = s.level.matters.find(({ id }) => id === matter)?.choices ?? [];
    const ordered = [...(given === undefined ? [] : [given]), ...choices.map(({ id }) => id)];
    return [ordered.map((choice): Command => ({ type: 'answer', matter, choice }))];
  });
}
