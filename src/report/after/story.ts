/** A run told once with the place of everything in it, and quick ways to stand at any place. */
import { apply, type Command, type GameState, type Level, newRun } from '../../sim/index.ts';
import type { Story } from './types.ts';

/**
 * Plays a run again and keeps what the report needs. A command that the rules refuse ends the story before it
 * (`refusedAt`); all that came until then is told.
 */
export function tellStory(level: Level, seed: string, commands: readonly Command[]): Story {
  let state = newRun(level, seed);
  const turns = [state];
  const events: Story['events'] = [];
  const receiptAt: number[] = state.receipts.map(() => 0);
  const given: Story['given'] = [];
  const checkpoints: Story['checkpoints'] = [{ index: 0, state }];
  const nights: Story['nights'] = [];
  let refusedAt: number | null = null;
  for (const [at, command] of commands.entries()) {
    const answer = apply(state, command);
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
  const taken = commands.slice(0, given.length);
  return {
    level,
    seed,
    commands: taken,
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

/** The story of a run; told once for the same list of commands (the very array, which must not be changed). */
export function storyOf(level: Level, seed: string, commands: readonly Command[]): Story {
  const known = stories.get(commands);
  if (known && known.level === level && known.seed === seed) return known;
  const story = tellStory(level, seed, commands);
  stories.set(commands, story);
  return story;
}

/** The world right after the first `index` commands of a run, by way of `storyOf`. */
export const stateAt = (
  level: Level,
  seed: string,
  commands: readonly Command[],
  index: number,
): GameState => stateOf(storyOf(level, seed, commands), index);
