/** What is asked of the balance, and whether it is met. Read with the 95% bound that is nearest to the target. */
import type { LadderId } from '../../sim/index.ts';
import type { RunFigures } from './cells.ts';
import { type Interval, median, overlap, shareBetween, wilson } from './statistics.ts';

/** `open`: the rate itself is right, but so few games do not prove it. */
export type Verdict = 'met' | 'open' | 'missed';

const verdict = (proven: boolean, seen = proven): Verdict =>
  proven ? 'met' : seen ? 'open' : 'missed';

export interface Target {
  level: string;
  what: string;
  asked: string;
  seen: string;
  verdict: Verdict;
}

/** The stubborn, and the ladders of which a level must open one for their idea to mean anything there. */
export const STUBBORN: Readonly<Record<string, readonly LadderId[]>> = {
  'all-kernel': ['door', 'interface', 'enclaves', 'attestation'],
  'close-at-once': ['door'],
  'all-enclaves': ['enclaves'],
  'all-attestation': ['attestation'],
};
export const ROADS = ['open-well', 'tiered-well', 'closed-well'];
export const COMPETENT = ['careful', ...ROADS, 'search'];
const FIRST_RING = '01-first-ring';
const SUMMIT = '08-the-summit';

export interface Group {
  level: string;
  quarters: number;
  calm: boolean;
  bot: string;
  /** What may be climbed in this level, sooner or later. */
  ladders: readonly LadderId[];
  runs: RunFigures[];
}

const wins = (runs: readonly RunFigures[]): number => runs.filter((r) => r.won).length;
export const rateOf = (runs: readonly RunFigures[]): number =>
  runs.length === 0 ? 0 : wins(runs) / runs.length;
export const intervalOf = (runs: readonly RunFigures[]): Interval =>
  wilson(wins(runs), runs.length);
export const percent = (p: number): string => `${(100 * p).toFixed(p > 0 && p < 0.1 ? 1 : 0)}%`;

const seenOf = (runs: readonly RunFigures[]): string => {
  const { low, high } = intervalOf(runs);
  return `${wins(runs)} of ${runs.length}: ${percent(rateOf(runs))} (${percent(low)} to ${percent(high)})`;
};

type Ask =
  | { atMost: number }
  | { atLeast: number }
  | { about: number }
  | { within: [number, number] };

function rateTarget(group: Group, ask: Ask): Target {
  const { runs, bot, calm } = group;
  const { low, high } = intervalOf(runs);
  const rate = rateOf(runs);
  const [asked, found]: [string, Verdict] =
    'atMost' in ask
      ? [`at most ${percent(ask.atMost)}`, verdict(high <= ask.atMost, rate <= ask.atMost)]
      : 'atLeast' in ask
        ? [`at least ${percent(ask.atLeast)}`, verdict(low >= ask.atLeast, rate >= ask.atLeast)]
        : 'about' in ask
          ? [`about ${percent(ask.about)}`, verdict(low <= ask.about && ask.about <= high)]
          : [
              `${percent(ask.within[0])} to ${percent(ask.within[1])}`,
              verdict(rate >= ask.within[0] && rate <= ask.within[1]),
            ];
  return {
    level: group.level,
    what: `${bot}${calm ? ', calm,' : ''} wins`,
    asked,
    seen: seenOf(runs),
    verdict: found,
  };
}

function asksOf({ level, bot, calm, ladders }: Group): Ask[] {
  if (bot === 'newcomer') {
    if (level === FIRST_RING && !calm) return [{ atLeast: 0.85 }];
    if (level === SUMMIT) return [calm ? { about: 0.6 } : { within: [0.3, 0.4] }];
    return [];
  }
  if (calm) return [];
  if (bot === 'careful') return [{ atLeast: level === FIRST_RING ? 0.9 : 0.6 }];
  if (bot === 'search') return [{ atLeast: 0.85 }];
  if (ladders.length === 0) return [];
  if (bot === 'nothing' || bot === 'random') return [{ atMost: 0.03 }];
  const needs = STUBBORN[bot];
  if (needs) return needs.some((id) => ladders.includes(id)) ? [{ atMost: 0.15 }] : [];
  if (ROADS.includes(bot) && level === SUMMIT) return [{ atLeast: 0.45 }];
  return [];
}

/** Interval of a difference of two rates (Newcombe 1998, hybrid of two Wilson intervals). */
function difference(a: readonly RunFigures[], b: readonly RunFigures[]): Interval & { d: number } {
  const [x, y] = [intervalOf(a), intervalOf(b)];
  const [p, q] = [rateOf(a), rateOf(b)];
  return {
    d: p - q,
    low: p - q - Math.hypot(p - x.low, y.high - q),
    high: p - q + Math.hypot(x.high - p, q - y.low),
  };
}

const points = (p: number): string => `${(100 * p).toFixed(0)} points`;

/** Targets that compare players of one level and length. */
function comparisons(groups: readonly Group[]): Target[] {
  const of = (bot: string) => groups.find((g) => g.bot === bot && !g.calm);
  const out: Target[] = [];
  const [careful, list] = [of('careful'), of('fixed-list')];
  if (careful && list) {
    const { d, low } = difference(careful.runs, list.runs);
    out.push({
      level: careful.level,
      what: 'the fixed list wins less than careful',
      asked: 'by at least 15 points',
      seen: `${points(d)} (at least ${points(low)})`,
      verdict: verdict(low >= 0.15, d >= 0.15),
    });
  }
  const roads = ROADS.flatMap((bot) => of(bot) ?? []).sort(
    (a, b) => rateOf(b.runs) - rateOf(a.runs),
  );
  const [best, worst] = [roads[0], roads[roads.length - 1]];
  if (roads.length === ROADS.length && best && worst && best.level === SUMMIT)
    out.push({
      level: best.level,
      what: 'the three roads lie apart',
      asked: 'at most 25 points',
      seen: `${points(rateOf(best.runs) - rateOf(worst.runs))} (${best.bot} to ${worst.bot})`,
      verdict: verdict(rateOf(best.runs) - rateOf(worst.runs) <= 0.25),
    });
  const skill = skillShare(groups);
  if (skill)
    out.push({
      level: groups[0]?.level ?? '',
      what: 'skill explains the score (all players, same seeds)',
      asked: 'above 50%',
      seen: `${percent(skill.all)} over ${skill.seeds} seeds${skill.competent === null ? '' : `; ${percent(skill.competent)} among the competent`}`,
      verdict: verdict(skill.all > 0.5),
    });
  return out;
}

/** SS between players over SS total of the score, over the seeds that all of them played. */
function skillShare(
  groups: readonly Group[],
): { all: number; competent: number | null; seeds: number } | null {
  const standard = groups.filter((g) => !g.calm && g.runs.length > 0);
  if (standard.length < 2) return null;
  const seeds = new Set(standard[0]?.runs.map((r) => r.seed));
  for (const g of standard) {
    const own = new Set(g.runs.map((r) => r.seed));
    for (const seed of seeds) if (!own.has(seed)) seeds.delete(seed);
  }
  const scores = (g: Group) => g.runs.filter((r) => seeds.has(r.seed)).map((r) => r.score);
  const competent = standard.filter((g) => COMPETENT.includes(g.bot));
  return {
    all: shareBetween(standard.map(scores)),
    competent: competent.length > 1 ? shareBetween(competent.map(scores)) : null,
    seeds: seeds.size,
  };
}

/** How many different matters a run meets, and what two runs share. */
export function mattersOf(runs: readonly RunFigures[]): { median: number; shared: number } {
  const sets = runs.map((r) => new Set(r.matters.map(([m]) => m)));
  const shares: number[] = [];
  for (let i = 1; i < sets.length; i++) {
    const [a, b] = [sets[i - 1], sets[i]];
    if (a && b) shares.push(overlap(a, b));
  }
  return { median: median(sets.map((s) => s.size)), shared: median(shares) };
}

function matterTargets(groups: readonly Group[]): Target[] {
  const careful = groups.find((g) => g.bot === 'careful' && !g.calm);
  if (!careful || careful.level !== SUMMIT) return [];
  const { median: met, shared } = mattersOf(careful.runs);
  const { level } = careful;
  return [
    {
      level,
      what: 'different matters in the median run of careful',
      asked: 'at least 12',
      seen: `${met}`,
      verdict: verdict(met >= 12),
    },
    {
      level,
      what: 'matters that two runs share, median',
      asked: 'less than half',
      seen: percent(shared),
      verdict: verdict(shared < 0.5),
    },
  ];
}

/** All targets that these groups can speak to, level by level. */
export function targetsOf(groups: readonly Group[]): Target[] {
  const out: Target[] = [];
  for (const key of new Set(groups.map((g) => `${g.level} ${g.quarters}`))) {
    const here = groups.filter((g) => `${g.level} ${g.quarters}` === key);
    for (const group of here) for (const ask of asksOf(group)) out.push(rateTarget(group, ask));
    out.push(...comparisons(here), ...matterTargets(here));
  }
  return out;
}
