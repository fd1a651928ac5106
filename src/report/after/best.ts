/**
 * What a search found: every morning of the run, many days tried in imagined worlds that agree with what the player
 * knew then, never in the real one. Not the right answer: the best of what was tried, by the odds of that time.
 */
import {
  apply,
  type Command,
  type GameState,
  imagine,
  type Level,
  score,
} from '../../sim/index.ts';
import { commandName } from './commandName.ts';
import { daysFor } from './days.ts';
import { playOn } from './policy.ts';
import { meanOf } from './statistics.ts';
import { steward } from './steward.ts';
import { stateOf, storyOf } from './story.ts';
import type { BestBudget, BestMorning, BestPlay, BestProgress, Expected, Story } from './types.ts';
import { worldOf } from './world.ts';

/** What is looked at where nothing else is asked for. Tuned to the patience of a reader. */
export const BEST_BUDGET: BestBudget = { days: 8, worlds: 3, finals: 24 };

/** The own day was worse where it lost more than so many standard errors: with a dozen mornings luck alone rarely does. */
export const LEFT_BY = 2.5;
/** And at least so many points of score: less is no difference to talk about. Tuned. */
const LEAST_COST = 1;

/** A won run counts so many points more when days are compared. Tuned. */
const WIN = 30;

interface Tried {
  score: number;
  won: boolean;
}

const worth = ({ score: points, won }: Tried): number => points + (won ? WIN : 0);

/** One imagined world: this day, then a steward to the end of the run. */
function tryDay(s: GameState, day: readonly Command[], world: string): Tried {
  let now = imagine(s, world);
  for (const command of [...day, { type: 'commit' } as const]) {
    const answer = apply(now, command);
    if (!('refused' in answer)) now = answer.state;
  }
  const end = playOn(now, steward());
  return { score: score(end), won: end.outcome?.won ?? false };
}

function expectedOf(tried: readonly Tried[]): Expected {
  const { mean, error } = meanOf(tried.map(({ score: points }) => points));
  const wins = tried.filter(({ won }) => won).length / Math.max(1, tried.length);
  return { score: mean, error, wins, worlds: tried.length };
}

/** The desk commands of one day: from its morning to its commit. */
function ownDay({ commands, given }: Story, index: number): Command[] {
  const day: Command[] = [];
  for (let i = index; i < commands.length && given[i]?.phase === 'desk'; i++) {
    const command = commands[i];
    if (!command || command.type === 'commit') break;
    // A bet moves nothing: it is no part of how well a day was played.
    if (command.type !== 'bet') day.push(command);
  }
  return day;
}

/** Counts worlds for whoever waits. */
interface Tally {
  done: number;
  total: number;
  quarter: number;
}

/** Of the days the one that is worth most over the same few worlds; the first of equals. */
function* raced(
  s: GameState,
  days: readonly Command[][],
  budget: BestBudget,
  seed: string,
  tally: Tally,
): Generator<BestProgress, Command[], void> {
  let best: { day: Command[]; worth: number } | null = null;
  for (const day of days) {
    let sum = 0;
    for (let i = 0; i < budget.worlds; i++) {
      sum += worth(tryDay(s, day, `${seed}/race ${i}`));
      tally.done += 1;
      yield { ...tally };
    }
    if (best === null || sum > best.worth) best = { day, worth: sum };
  }
  return best?.day ?? [];
}

const sameDay = (a: readonly Command[], b: readonly Command[]): boolean =>
  a.length === b.length &&
  a.every((command, i) => commandName(command) === commandName(b[i] ?? { type: 'commit' }));

function differences(own: readonly Command[], best: readonly Command[]): BestMorning['instead'] {
  const names = (list: readonly Command[]) => new Set(list.map(commandName));
  const [ours, theirs] = [names(own), names(best)];
  return {
    more: best.filter((command) => !ours.has(commandName(command))),
    less: own.filter((command) => !theirs.has(commandName(command))),
  };
}

/** A morning judged: the best day of the race against the own one, in fresh worlds, the same for both. */
function* judged(
  story: Story,
  index: number,
  budget: BestBudget,
  tally: Tally,
): Generator<BestProgress, { morning: BestMorning; best: Command[] }, void> {
  const s = stateOf(story, index);
  const own = ownDay(story, index);
  const seed = `${story.seed}/best ${s.quarter}`;
  tally.quarter = s.quarter;
  const days = daysFor(s, own, budget.days, seed);
  const best = yield* raced(s, days, budget, seed, tally);
  const same = sameDay(own, best);
  const ours: Tried[] = [];
  const theirs: Tried[] = [];
  for (let i = 0; i < budget.finals; i++) {
    const world = `${seed}/final ${i}`;
    const mine = tryDay(s, own, world);
    ours.push(mine);
    theirs.push(same ? mine : tryDay(s, best, world));
    tally.done += same ? 1 : 2;
    yield { ...tally };
  }
  const gaps = theirs.map((t, i) => t.score - (ours[i]?.score ?? 0));
  const { mean, error } = meanOf(gaps);
  return {
    best,
    morning: {
      quarter: s.quarter,
      index,
      own: expectedOf(ours),
      best: expectedOf(theirs),
      cost: mean,
      error,
      instead: differences(own, best),
    },
  };
}

/** Mornings on which the player had a day: where each desk began. */
function morningsOf({ given, commands }: Story): number[] {
  const out: number[] = [];
  for (const [i, { phase, quarter }] of given.entries()) {
    const before = given[i - 1];
    if (phase !== 'desk' || (before?.phase === 'desk' && before.quarter === quarter)) continue;
    const end = commands.findIndex((c, at) => at >= i && c.type === 'commit');
    if (end >= 0) out.push(i);
  }
  return out;
}

/** A day, its commit, and the night by the steward, up to the next morning or the end. */
function dayAndNight(start: GameState, day: readonly Command[], commands: Command[]): GameState {
  let state = start;
  const take = (command: Command): boolean => {
    const answer = apply(state, command);
    if ('refused' in answer) return false;
    commands.push(command);
    state = answer.state;
    return true;
  };
  for (const command of day) take(command);
  take({ type: 'commit' });
  const player = steward();
  while (state.phase !== 'desk' && state.phase !== 'over')
    if (!take(player(state)) && !take({ type: 'beat', actions: [] })) break;
  return state;
}

/** The search's own play from a morning on, in the real world of this run: each day raced, nights by the steward. */
function* lineFrom(
  story: Story,
  index: number,
  first: readonly Command[],
  budget: BestBudget,
  tally: Tally,
): Generator<BestProgress, BestPlay['line'], void> {
  const commands = story.commands.slice(0, index);
  let state = dayAndNight(stateOf(story, index), first, commands);
  while (state.phase === 'desk') {
    const { quarter } = state;
    tally.quarter = quarter;
    const seed = `${story.seed}/line ${quarter}`;
    const days = daysFor(state, [], budget.days, seed);
    const day = yield* raced(state, days, budget, seed, tally);
    const next = dayAndNight(state, day, commands);
    if (next.quarter === quarter && next.phase === 'desk') break;
    state = next;
  }
  return { commands, from: index, final: worldOf(state) };
}

function sentenceOf(left: BestMorning | null, mornings: number): BestPlay['sentence'] {
  if (mornings === 0) return { key: 'after.best.none', params: {} };
  if (left === null) return { key: 'after.best.kept', params: { mornings } };
  const percent = (part: number) => Math.round(part * 100);
  return {
    key: 'after.best.left',
    params: {
      quarter: left.quarter,
      cost: Math.round(left.cost * 10) / 10,
      error: Math.round(left.error * 10) / 10,
      own: percent(left.own.wins),
      best: percent(left.best.wins),
      worlds: left.own.worlds,
    },
  };
}

/**
 * Judges every morning of a run, world by world (whoever walks it may stop between two), and plays the search's own
 * line from the first morning on which the player left it. Takes about
 * `days × worlds + 2 × finals` imagined runs a morning, and `days × worlds` for each later one of the line.
 */
export function* bestPlay(
  level: Level,
  seed: string,
  commands: readonly Command[],
  budget: BestBudget = BEST_BUDGET,
): Generator<BestProgress, BestPlay, void> {
  const story = storyOf(level, seed, commands);
  const places = morningsOf(story);
  const total = places.length * (2 * budget.days * budget.worlds + 2 * budget.finals);
  const tally: Tally = { done: 0, total, quarter: 0 };
  const mornings: BestMorning[] = [];
  let left: { morning: BestMorning; best: Command[] } | null = null;
  for (const place of places) {
    const { morning, best } = yield* judged(story, place, budget, tally);
    mornings.push(morning);
    const worse = morning.cost >= LEAST_COST && morning.cost > LEFT_BY * morning.error;
    if (worse && left === null) left = { morning, best };
  }
  const line: BestPlay['line'] = left
    ? yield* lineFrom(story, left.morning.index, left.best, budget, tally)
    : {
        commands: [...story.commands],
        from: story.commands.length,
        final: worldOf(story.final),
      };
  return {
    budget,
    played: tally.done,
    mornings,
    left: left?.morning ?? null,
    line,
    sentence: sentenceOf(left?.morning ?? null, mornings.length),
  };
}
