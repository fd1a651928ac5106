/** Luck or skill: the run's own policy in many other worlds, and where the run stands among them. */
import { easyResponse, type Level } from '../../sim/index.ts';
import { countedRun, follower, type Policy, playWorld, quarters } from './policy.ts';
import { wilson } from './statistics.ts';
import type { LuckOrSkill, StandIn, World, WorldStep } from './types.ts';
import { worldOf } from './world.ts';

/** How many worlds are asked for. */
export const LUCK_WORLDS = 200;

/** Seeds of other worlds, the same for the same run. */
export const otherSeeds = (seed: string, worlds = LUCK_WORLDS): string[] =>
  Array.from({ length: worlds }, (_, i) => `${seed}/world ${i + 1}`);

/**
 * The policy in other worlds, run by run: a step for each, `null` steps after each quarter carry nothing, so that
 * whoever walks it may stop between two. Nights are played by `play`, since nobody can know how the player would have
 * met nights that never came.
 */
export function* otherWorlds(
  level: Level,
  policy: Policy,
  seeds: readonly string[],
  play: StandIn = easyResponse,
): Generator<WorldStep | null, World[], void> {
  const worlds: World[] = [];
  for (const seed of seeds) {
    const final = yield* quarters(countedRun(level, seed), follower(policy, play));
    const world = worldOf(final);
    worlds.push(world);
    yield { done: worlds.length, total: seeds.length, world };
  }
  return worlds;
}

/** Scores nearer to each other than this are called equal: no meter differs by a point. */
const SAME = 0.05;

/** Value below which the share `part` of a sorted list lies, between two entries by their distance. */
function quantile(sorted: readonly number[], part: number): number {
  const place = part * (sorted.length - 1);
  const low = sorted[Math.floor(place)] ?? 0;
  const high = sorted[Math.ceil(place)] ?? low;
  return low + (high - low) * (place - Math.floor(place));
}

/** Beyond these shares luck is named; between them the run is what its policy brings. */
const MOSTLY = 0.65;

function sentenceOf(better: number, worse: number, worlds: number): LuckOrSkill['sentence'] {
  const params = {
    better: Math.round(better * 100),
    worse: Math.round(worse * 100),
    worlds,
  };
  if (worlds === 0) return { key: 'after.luck.none', params };
  if (better >= MOSTLY) return { key: 'after.luck.unlucky', params };
  if (worse >= MOSTLY) return { key: 'after.luck.lucky', params };
  return { key: 'after.luck.fair', params };
}

/**
 * Where a run stands among the worlds of its own policy.
 * @param replay the policy in the run's own world with the stand-in's nights, to tell apart what the nights' hand did
 */
export function luckOrSkill(
  own: World,
  others: readonly World[],
  replay: World | null = null,
): LuckOrSkill {
  const n = others.length;
  const count = (fits: (by: number) => boolean) =>
    others.filter(({ score }) => fits(score - own.score)).length;
  const part = (k: number) => (n === 0 ? 0 : k / n);
  const better = part(count((by) => by > SAME));
  const worse = part(count((by) => by < -SAME));
  const equal = n === 0 ? 0 : Math.max(0, 1 - better - worse);
  const sorted = others.map(({ score }) => score).sort((a, b) => a - b);
  const at = (p: number) => quantile(sorted, p);
  const won = others.filter((world) => world.won).length;
  return {
    own,
    worlds: n,
    better,
    equal,
    worse,
    percentile: n === 0 ? 50 : 100 * (worse + equal / 2),
    wins: { share: part(won), ...wilson(won, n) },
    spread: [at(0), at(0.05), at(0.25), at(0.5), at(0.75), at(0.95), at(1)],
    nights: replay === null ? null : own.score - replay.score,
    sentence: sentenceOf(better, worse, n),
  };
}

/** The policy in the run's own world, with the stand-in's nights: what `luckOrSkill` takes as `replay`. */
export const ownWorldByPolicy = (
  level: Level,
  seed: string,
  policy: Policy,
  play?: StandIn,
): World => playWorld(level, seed, policy, play);
