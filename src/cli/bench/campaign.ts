import { BOTS, type BotRun, playRun } from '../../bots/index.ts';
import type { Level } from '../../sim/index.ts';
import { levelsOnDisk } from '../shared/levels-on-disk.ts';
import { type Figure, interleaved, milliseconds, ratio } from './figure.ts';
import { play, referenceSpec } from './reference.ts';

const QUARTERS = 12;

/** The Summit over 12 quarters. */
export function summit(): Level {
  const level = levelsOnDisk().get({ id: '08-the-summit', quarters: QUARTERS });
  if (level === null) throw new Error('the Summit is missing');
  return level;
}

/** A seed with which the careful bot plays all 12 quarters, and its run. */
export function wholeRun(level: Level): { seed: string; run: BotRun } {
  for (let i = 0; i < 100; i++) {
    const seed = `bench ${i}`;
    const run = playCareful(level, seed);
    if (run.final.quarter >= QUARTERS) return { seed, run };
  }
  throw new Error('careful never comes to the end of the Summit');
}

/** The careful bot asks for no forecasts, so there are none to leave out. */
export function playCareful(level: Level, seed: string): BotRun {
  const { careful } = BOTS;
  if (!careful) throw new Error('no bot is named careful');
  return playRun(level, seed, careful);
}

/** Thousands of games a night for balance. */
export function campaign(rounds: number): Figure {
  const level = summit();
  const { seed } = wholeRun(level);
  const spec = referenceSpec('bench');
  const [run = 0, incident = 0] = interleaved(
    rounds,
    () => playCareful(level, seed),
    () => play(spec),
  );
  return ratio(
    milliseconds('12 quarters of the Summit, played by careful', run),
    milliseconds('reference incident', incident),
    { atMost: 60 },
  );
}
