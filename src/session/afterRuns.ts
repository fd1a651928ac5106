/** What the rooms after a run ask of the rules, as a service: what is asked, what comes back, and the port. */
import {
  type BestBudget,
  type BestPlay,
  type BestProgress,
  bestPlay,
  betOdds,
  betsOf,
  type Calibration,
  dayOfBet,
  type Fork,
  fork,
  type LuckOrSkill,
  luckOrSkill,
  otherSeeds,
  otherWorlds,
  ownWorldByPolicy,
  policyOf,
  type Story,
  storyOf,
  type World,
  worldOf,
} from '../report/index.ts';
import type { Command, Level } from '../sim/index.ts';
import type { LongWork } from './longWork.ts';
import { levelRefOf, worldName } from './run.ts';

/** A run as everything here is made from it. */
export interface PastRun {
  level: Level;
  seed: string;
  commands: readonly Command[];
}

export interface StoryRequest extends PastRun {
  kind: 'story';
}

export interface ForkRequest extends PastRun {
  kind: 'fork';
  /** The decision that is changed: `commands[at]`. */
  at: number;
  /** What takes its place; empty = nothing. */
  change: Command[];
}

export interface LuckRequest extends PastRun {
  kind: 'luck';
  /** At least 1. */
  worlds: number;
  /** Only every `of`th world from number `part` on, 0 to `of` − 1, so that several may share the work. Absent = all. */
  share?: { part: number; of: number };
}

export interface BestRequest extends PastRun {
  kind: 'best';
  budget: BestBudget;
}

/** What the rules gave the bets of a run by what the player knew. */
export interface BetsRequest extends PastRun {
  kind: 'bets';
}

export type AfterRequest = StoryRequest | ForkRequest | LuckRequest | BestRequest | BetsRequest;

/** `result` says what the worlds played so far say; it is whole where `done === total`. */
export interface LuckUpdate {
  kind: 'luck';
  done: number;
  total: number;
  worlds: World[];
  /** The policy in the run's own world; null where another share plays it. */
  replay: World | null;
  result: LuckOrSkill;
}

export type AfterUpdate =
  | { kind: 'story'; story: Story }
  /** The fork, and its whole story. */
  | { kind: 'fork'; fork: Fork; story: Story }
  | LuckUpdate
  /** Null until the search is over; then the story of its line, too. */
  | { kind: 'best'; progress: BestProgress; result: { best: BestPlay; line: Story } | null }
  | { kind: 'bets'; bets: Calibration };

/** Questions that do not disturb each other. */
export type AfterSlot = 'story' | 'fork' | 'luck' | 'best' | 'bets';

export type AfterRunPort = LongWork<AfterSlot, AfterRequest, AfterUpdate>;

/** Runs told last: equal questions find the very objects again by which the report remembers what it told. */
const told: { name: string; run: PastRun }[] = [];
const REMEMBERED = 6;

/** The same run as the very object that was asked about before. */
function known<R extends PastRun>(request: R): R {
  const { seed, commands } = request;
  const world = worldName(levelRefOf(request.level), seed);
  const name = `${world} ${JSON.stringify(commands)}`;
  let found = told.find((one) => one.name === name);
  if (!found) {
    const others = told.filter((one) => one.name.startsWith(`${world} `)).map(({ run }) => run);
    // Stories go on where their level is the very same object.
    const level = others[0]?.level ?? request.level;
    found = { name, run: { level, seed, commands } };
    storyOf(
      level,
      seed,
      commands,
      others.map((run) => run.commands),
    );
    told.unshift(found);
    told.length = Math.min(told.length, REMEMBERED);
  }
  return { ...request, ...found.run };
}

/** Worlds between two reports. */
const REPORT_EVERY = 5;

type Updates = Generator<AfterUpdate | null, void, void>;

function* forked({ level, seed, commands, at, change }: ForkRequest): Updates {
  const made = fork(level, seed, commands, at, change);
  yield null;
  const run = known({ level, seed, commands: made.commands });
  yield { kind: 'fork', fork: made, story: storyOf(run.level, seed, run.commands) };
}

function* luck(request: LuckRequest): Updates {
  const { level, seed, commands, share = { part: 0, of: 1 } } = request;
  const policy = policyOf(level, seed, commands);
  const own = worldOf(storyOf(level, seed, commands).final);
  yield null;
  const replay = share.part === 0 ? ownWorldByPolicy(level, seed, policy) : null;
  const seeds = otherSeeds(seed, request.worlds).filter((_, i) => i % share.of === share.part);
  const worlds: World[] = [];
  for (const step of otherWorlds(level, policy, seeds)) {
    if (step === null) {
      yield null;
      continue;
    }
    worlds.push(step.world);
    const { done, total } = step;
    const due = done % REPORT_EVERY === 0 || done === total || done === 1;
    yield due
      ? { kind: 'luck', done, total, worlds, replay, result: luckOrSkill(own, worlds, replay) }
      : null;
  }
}

function* best({ level, seed, commands, budget }: BestRequest): Updates {
  const search = bestPlay(level, seed, commands, budget);
  let progress: BestProgress = { done: 0, total: 1, quarter: 0 };
  for (;;) {
    const step = search.next();
    if (step.done) {
      const { line } = step.value;
      const run = known({ level, seed, commands: line.commands });
      const told = storyOf(run.level, seed, run.commands);
      yield { kind: 'best', progress, result: { best: step.value, line: told } };
      return;
    }
    progress = step.value;
    yield progress.done % REPORT_EVERY === 0 ? { kind: 'best', progress, result: null } : null;
  }
}

function* bets({ level, seed, commands }: BetsRequest): Updates {
  const story = storyOf(level, seed, commands);
  yield { kind: 'bets', bets: betsOf(story) };
  const odds = new Map<number, number>();
  for (const bet of story.final.bets ?? []) {
    const day = dayOfBet(story, bet);
    if (day !== null) odds.set(bet.quarter, yield* betOdds(day, bet.about));
  }
  yield { kind: 'bets', bets: betsOf(story, odds) };
}

/** One question in small steps: null = go on, an update = something to show. */
export function* afterUpdates(request: AfterRequest): Updates {
  const asked = known(request);
  switch (asked.kind) {
    case 'story': {
      const { level, seed, commands } = asked;
      yield { kind: 'story', story: storyOf(level, seed, commands) };
      return;
    }
    case 'fork':
      return yield* forked(asked);
    case 'luck':
      return yield* luck(asked);
    case 'best':
      return yield* best(asked);
    case 'bets':
      return yield* bets(asked);
  }
}
