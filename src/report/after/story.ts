/** A run told once with the place of everything in it, and quick ways to stand at any place. */
import { apply, type Command, type GameState, type Level, newRun } from '../../sim/index.ts';
import { commandName } from './commandName.ts';
import type { Story } from './types.ts';

/** What a story of no commands yet is. */
function opening(level: Level, seed: string): Story {
  const final = newRun(level, seed);
  return {
    level,
    seed,
    commands: [],
    turns: [final],
    events: [],
    final,
    refusedAt: null,
    receiptAt: final.receipts.map(() => 0),
    given: [],
    checkpoints: [{ index: 0, state: final }],
    nights: [],
  };
}

/** The first states of the quarters, without the last state of all that stands behind them. */
function firstStates({ turns }: Story): GameState[] {
  const [last, before] = [turns.at(-1), turns.at(-2)];
  return last && before && last.quarter === before.quarter ? turns.slice(0, -1) : [...turns];
}

/**
 * Plays a run again and keeps what the report needs. A command that the rules refuse ends the story before it
 * (`refusedAt`); all that came until then is told.
 *
 * @param known the story of the beginning of these very commands: it is gone on with, not told again
 */
export function tellStory(
  level: Level,
  seed: string,
  commands: readonly Command[],
  known: Story = opening(level, seed),
): Story {
  let state = known.final;
  const turns = firstStates(known);
  const events = [...known.events];
  const receiptAt = [...known.receiptAt];
  const given = [...known.given];
  const checkpoints = [...known.checkpoints];
  const nights = [...known.nights];
  let { refusedAt } = known;
  for (let at = given.length; at < commands.length && refusedAt === null; at++) {
    const answer = apply(state, commands[at] as Command);
    if ('refused' in answer) {
      refusedAt = at;
      break;
    }
    const index = at + 1;
    const next = answer.state;
    const fault = state.night?.task?.faultId ?? null;
    given.push({ quarter: state.quarter, phase: state.phase, fault });
    // What happens while a quarter turns belongs to the morning of the one that begins, as its receipts do.
    for (const event of answer.events) events.push({ quarter: next.quarter, index, event });
    // The cold open's receipts are struck out: they belong to whoever sat there before.
    if (next.receipts.length < state.receipts.length) receiptAt.length = 0;
    while (receiptAt.length < next.receipts.length) receiptAt.push(index);
    if (next.quarter !== state.quarter) turns.push(next);
    if (next.quarter !== state.quarter || (next.phase !== state.phase && next.phase === 'night'))
      checkpoints.push({ index, state: next });
    if (next.review !== null && next.history.length > state.history.length)
      nights.push({ quarter: state.quarter, lines: next.review.lines });
    state = next;
  }
  if (turns.at(-1) !== state) turns.push(state);
  return {
    level,
    seed,
    commands: commands.slice(0, given.length),
    turns,
    events,
    final: state,
    refusedAt,
    receiptAt,
    given,
    checkpoints,
    nights,
  };
}

/** Where each story was looked at last: the next look is mostly one step further. */
const lastLook = new WeakMap<Story, { index: number; state: GameState }>();

/**
 * The world right after the first `index` commands (0 to their number; others are brought into that range). Starts
 * from the nearest state known, so that scrubbing costs a few commands a step. Never change what it gives.
 */
export function stateOf(story: Story, index: number): GameState {
  const most = story.commands.length;
  const to = Number.isFinite(index) ? Math.min(Math.max(Math.floor(index), 0), most) : 0;
  if (to === most) return story.final;
  let from = lastLook.get(story);
  if (from && from.index > to) from = undefined;
  for (const point of story.checkpoints)
    if (point.index <= to && (from === undefined || point.index > from.index)) from = point;
  let state = from?.state ?? newRun(story.level, story.seed);
  for (const command of story.commands.slice(from?.index ?? 0, to)) {
    const answer = apply(state, command);
    // What the rules took once they take again.
    if ('refused' in answer) break;
    state = answer.state;
  }
  lastLook.set(story, { index: to, state });
  return state;
}

const stories = new WeakMap<readonly Command[], Story>();

/**
 * The story of a run; told once for the same list of commands (the very array, which must not be changed).
 * @param beginnings runs that this one may have begun as: the story of the longest that it did is gone on with
 */
export function storyOf(
  level: Level,
  seed: string,
  commands: readonly Command[],
  beginnings: readonly (readonly Command[])[] = [],
): Story {
  const known = stories.get(commands);
  if (known && known.level === level && known.seed === seed) return known;
  let longest: Story | undefined;
  for (const beginning of beginnings) {
    const told = stories.get(beginning);
    if (told?.level !== level || told.seed !== seed || !beginsWith(commands, told.commands))
      continue;
    if (told.commands.length > (longest?.commands.length ?? 0)) longest = told;
  }
  const story = tellStory(level, seed, commands, longest);
  stories.set(commands, story);
  return story;
}

/** Is the second list the beginning of the first, command by command? */
const beginsWith = (all: readonly Command[], first: readonly Command[]): boolean =>
  first.length <= all.length &&
  first.every((c, i) => commandName(c) === commandName(all[i] as Command));
