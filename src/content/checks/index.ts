import { calls } from './calls.ts';
import type { Check, Finding, LevelFile } from './check.ts';
import { choices } from './choices.ts';
import { duplicates } from './duplicates.ts';
import { firstRun } from './first-run.ts';
import { flags } from './flags.ts';
import { ownProduct } from './own-product.ts';
import { ranges } from './ranges.ts';
import { reachable } from './reachable.ts';
import { recovery } from './recovery.ts';
import { references } from './references.ts';
import { rungs } from './rungs.ts';
import { senders } from './senders.ts';
import { shares } from './shares.ts';
import { time } from './time.ts';
import { varies } from './varies.ts';
import { words } from './words.ts';

/** Every check, in the order in which a writer would want to hear of it. */
const checks: readonly Check[] = [
  duplicates,
  references,
  senders,
  ownProduct,
  shares,
  ranges,
  varies,
  rungs,
  choices,
  calls,
  reachable,
  time,
  recovery,
  flags,
  firstRun,
  words,
];

/** All that is wrong with a level whose shape is right. `knownWords`: every key of the language files. */
export const findingsIn = (file: LevelFile, knownWords: ReadonlySet<string>): Finding[] =>
  checks.flatMap((check) => check(file, { knownWords }));
