/** Looks for the best list of commands of a level: from what good players did, by small changes that win more. */
import {
  BOTS,
  type BotLuck,
  botLuck,
  type CommandList,
  type FoundList,
  playList,
  playRun,
} from '../../bots/index.ts';
import { RULES } from '../../session/index.ts';
import {
  CONTENT_STOPS,
  type Command,
  GROUND,
  LADDERS,
  type Level,
  type NightAction,
  newRun,
  postsOf,
  QUESTIONS,
  SWITCHES,
  score,
  topOf,
} from '../../sim/index.ts';

/** A list is judged on so many seeds, the same for every list. */
export const SEEDS = 20;
/** Whose runs are written down to begin with, and how many of each. */
const MODELS = ['careful', 'open-well', 'tiered-well', 'closed-well'];
const MODEL_RUNS = 3;
/** After half of the seeds a list that lies so far behind the best one is given up. */
const HOPELESS = 0.15;

export interface Found {
  list: FoundList;
  wins: number;
  meanScore: number;
  tried: number;
}

const seedOf = (i: number): string => `list-${i}`;

/** Nobody knows beforehand who it will be: only what fits any night can stand in a list. */
const FIRST_NIGHTS: NightAction[][] = [
  [{ do: 'ask', about: 'where' }],
  [{ do: 'halt' }],
  [],
  [],
  [],
];

/** A recovery has more beats than other nights: nothing is done in those beyond the first ones. */
const nightsOf = (level: Level): NightAction[][] => [
  ...FIRST_NIGHTS,
  ...(level.recovery?.stations.slice(FIRST_NIGHTS.length - 1) ?? []).map(() => []),
];

/** What a player did in one run, as a list: ladders, switches and the dial by quarter, the rest as it was last done. */
function recorded(level: Level, bot: string, seed: string): CommandList {
  const player = BOTS[bot];
  if (!player) throw new RangeError(`no bot "${bot}"`);
  const list: CommandList = {
    mandate: null,
    quarters: Array.from({ length: level.quarters }, () => []),
    posts: [],
    answers: {},
    beats: nightsOf(level),
  };
  playRun(level, seed, player, (s, c) => {
    if (c.type === 'mandate') list.mandate = c.id;
    else if (c.type === 'answer') list.answers[c.matter] = c.choice;
    else if (c.type === 'post') list.posts[c.team] = c.post;
    else if (c.type === 'climb' || c.type === 'switch' || c.type === 'content')
      list.quarters[s.quarter - 1]?.push(c);
  });
  return list;
}

interface Judged {
  values: number[];
  wins: number;
  meanScore: number;
}

/** Won runs count one, and a hundredth of the score decides between equals. Null: given up half way. */
function judge(level: Level, list: CommandList, best: Judged | null, seeds: number): Judged | null {
  const bot = playList(() => list);
  const values: number[] = [];
  let wins = 0;
  let sum = 0;
  for (let i = 0; i < seeds; i++) {
    const { final } = playRun(level, seedOf(i), bot, undefined, false);
    const won = final.outcome?.won ? 1 : 0;
    wins += won;
    sum += score(final);
    values.push(won + score(final) / 100);
    if (
      best &&
      i === seeds / 2 - 1 &&
      meanOf(values) < meanOf(best.values.slice(0, i + 1)) - HOPELESS
    )
      return null;
  }
  return { values, wins, meanScore: sum / seeds };
}

const meanOf = (values: readonly number[]): number =>
  values.reduce((a, b) => a + b, 0) / values.length;

/** One small change, by luck. */
function changed(level: Level, list: CommandList, luck: BotLuck): CommandList {
  const next = structuredClone(list);
  const quarter = () => luck.pick(next.quarters);
  const kinds = [
    () => moveOne(next.quarters, luck),
    () => {
      const from = quarter();
      if (from.length > 0) from.splice(luck.int(from.length), 1);
    },
    () => addOne(quarter(), luck),
    () => addOne(quarter(), luck),
    () => {
      const matter = level.matters.length > 0 ? luck.pick(level.matters) : null;
      if (matter) next.answers[matter.id] = luck.pick(matter.choices).id;
    },
    () => {
      next.posts[luck.int(3)] = luck.pick(postsOf(newRun(level, seedOf(0))));
    },
    () => {
      next.beats[luck.int(next.beats.length)] = [
        nightAction(level, luck),
        nightAction(level, luck),
      ];
    },
    () => {
      if (level.mandates.length > 0) next.mandate = luck.pick(level.mandates).id;
    },
  ];
  luck.pick(kinds)();
  return next;
}

function moveOne(quarters: Command[][], luck: BotLuck): void {
  const from = luck.pick(quarters);
  if (from.length === 0) return;
  const [command] = from.splice(luck.int(from.length), 1);
  const to = luck.pick(quarters);
  if (command) to.splice(luck.int(to.length + 1), 0, command);
}

function addOne(commands: Command[], luck: BotLuck): void {
  const ladder = luck.pick(LADDERS);
  const to = GROUND + 1 + luck.int(topOf(ladder));
  const command: Command = luck.chance(0.75)
    ? { type: 'climb', ladder, to }
    : luck.chance(0.75)
      ? { type: 'switch', id: luck.pick(SWITCHES), on: true }
      : { type: 'content', to: luck.pick(CONTENT_STOPS) };
  commands.splice(luck.int(commands.length + 1), 0, command);
}

function nightAction(level: Level, luck: BotLuck): NightAction {
  const fixed: NightAction[] = [
    ...QUESTIONS.map((about): NightAction => ({ do: 'ask', about })),
    { do: 'halt' },
    { do: 'contain' },
    { do: 'notify' },
    { do: 'say', tone: 'plain' },
    { do: 'crews', region: luck.pick(level.regions).id },
    { do: 'first', sector: luck.pick(level.sectors).id },
    { do: 'revert', suspect: luck.pick(level.vendors).id },
    ...(level.recovery
      ? ([
          { do: 'keys' },
          { do: 'reboots' },
          { do: 'estimate', days: luck.pick(level.recovery.estimates) },
        ] as const)
      : []),
  ];
  return luck.pick(fixed);
}

/**
 * The best list found with so many tries: the recorded runs first, then changes of the best one, each kept where it
 * is better on the same seeds, an even number of them.
 */
export function findList(level: Level, tries: number, seeds = SEEDS): Found {
  const luck = botLuck(`lists/${level.id}`);
  let best: { list: CommandList; judged: Judged } | null = null;
  let tried = 0;
  const consider = (list: CommandList): void => {
    tried += 1;
    const judged = judge(level, list, best?.judged ?? null, seeds);
    if (judged && (best === null || meanOf(judged.values) > meanOf(best.judged.values)))
      best = { list, judged };
  };
  const starts = MODELS.flatMap((bot) =>
    Array.from({ length: MODEL_RUNS }, (_, i) => recorded(level, bot, seedOf(i))),
  );
  // What one run never met another may have answered.
  const answers = Object.assign({}, ...starts.map((list) => list.answers).reverse());
  for (const list of starts) consider({ ...list, answers: { ...answers, ...list.answers } });
  for (let i = starts.length; i < tries; i++)
    if (best !== null) consider(changed(level, (best as { list: CommandList }).list, luck));
  if (best === null) throw new Error(`no list was found for ${level.id}`);
  const { list, judged } = best as { list: CommandList; judged: Judged };
  const found = { version: level.version, rules: RULES, ...list };
  return { list: found, wins: judged.wins, meanScore: judged.meanScore, tried };
}
