/** Another run of the same world beside mine: where they part, and how both went. */
import { type Command, fingerprint, type Level, METERS } from '../../sim/index.ts';
import { meterLines } from '../receipts.ts';
import { commandName } from './commandName.ts';
import { storyOf } from './story.ts';
import type { Difference, Ghost, GhostSide, Story } from './types.ts';
import { worldOf } from './world.ts';

/** The quarter in which command number `index` is given. Only a cold open, quarter 0, begins with a beat. */
function quarterOf(commands: readonly Command[], index: number): number {
  const start = commands[0]?.type === 'beat' ? 0 : 1;
  return start + commands.slice(0, index).filter(({ type }) => type === 'next').length;
}

/**
 * The first place at which two lists of commands differ; null where they are equal. Where one is the beginning of
 * the other, they differ at its end.
 */
export function firstDifference(a: readonly Command[], b: readonly Command[]): Difference | null {
  const most = Math.max(a.length, b.length);
  for (let index = 0; index < most; index++) {
    const mine = a[index] ?? null;
    const theirs = b[index] ?? null;
    if (mine && theirs && commandName(mine) === commandName(theirs)) continue;
    return { index, quarter: quarterOf(a.length > 0 ? a : b, index), mine, theirs };
  }
  return null;
}

function sideOf(story: Story): GhostSide {
  const { final } = story;
  const lines = meterLines(final);
  const meters = {} as GhostSide['meters'];
  for (const meter of METERS)
    meters[meter] = lines.find((x) => x.meter === meter)?.points.map(({ value }) => value) ?? [];
  return {
    quarters: final.history.map(({ quarter }) => quarter),
    meters,
    final: worldOf(final),
    fingerprint: fingerprint(final),
    keysOut: final.history.map(({ keysOut }) => keysOut),
  };
}

/** Two runs of one level and seed side by side. */
export function compareRuns(
  level: Level,
  seed: string,
  mine: readonly Command[],
  theirs: readonly Command[],
): Ghost {
  return {
    first: firstDifference(mine, theirs),
    mine: sideOf(storyOf(level, seed, mine)),
    theirs: sideOf(storyOf(level, seed, theirs)),
  };
}
