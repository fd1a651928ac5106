/** What a level says speaks of rungs, switches and teams by name: of none that it does not have. */
import { describe, expect, test } from 'vitest';
import { levelIds } from '../../src/cli/shared/levels-on-disk.ts';
import { loadWords } from '../../src/cli/words.ts';
import type { LevelFile } from '../../src/content/index.ts';
import {
  GROUND,
  LADDERS,
  type LadderId,
  PRACTICES,
  type PracticeId,
  type RungName,
  rungNumber,
  SWITCHES,
  type SwitchId,
} from '../../src/sim/index.ts';
import { GONE } from '../kit/gone.ts';
import { levelFile } from '../kit/levelFiles.ts';

const rung = <L extends LadderId>(ladder: L, name: RungName<L>) => ({
  ladder,
  at: rungNumber(ladder, name),
});

/** How levels name rungs, and the rung that must be there to be named. */
const RUNG_WORDS: [word: RegExp, needs: { ladder: LadderId; at: number }][] = [
  [/\btwo rings\b/i, rung('rollout', 'two')],
  [/\bthree rings\b/i, rung('rollout', 'three')],
  [/\bfive rings\b/i, rung('rollout', 'five')],
  [/\bsmoke test\b/i, rung('checks', 'alert')],
  [/\bdevice park\b/i, rung('checks', 'halt')],
  [/\bdiverse canary\b/i, rung('checks', 'diverse')],
  [/\bfallback\b/i, rung('wayback', 'fallback')],
  [/\bremote recovery\b/i, rung('wayback', 'remote')],
  [/\bfield team\b/i, rung('wayback', 'remote')],
  [/\bblock list\b/i, rung('hygiene', 'blockList')],
  [/\bmemory integrity\b/i, rung('hygiene', 'memoryIntegrity')],
  [/\btamper guard\b/i, rung('hygiene', 'tamperGuard')],
];

/** How levels name switches. */
const SWITCH_WORDS: [word: RegExp, id: SwitchId][] = [[/\bpseudonym/i, 'pseudonyms']];

/** How levels name the dial's middle stop, and practices. */
const LANE = /\b(?:express|fast|faster) lane\b/i;
const PRACTICE_WORDS: [word: RegExp, id: PracticeId][] = [
  [/\brepair pass\b/i, 'repairPass'],
  [/\bkey escrow\b/i, 'keyEscrow'],
];

interface Spoken {
  key: string;
  text: string;
}

const shared = loadWords();

/** How a level is announced: its question and goal, what may be promised in it, and who is there. */
const announced = ({
  title,
  blurb,
  goal,
  mandates,
  vendors,
  adversaries = [],
}: LevelFile): string[] => [
  ...[title, blurb, goal ?? title],
  ...mandates.flatMap(({ id }) => [`mandate.${id}.name`, `mandate.${id}.line`]),
  ...vendors.map(({ id }) => `vendor.${id}.line`),
  ...adversaries.map(({ id }) => `adversary.${id}.line`),
];

/** Its letters, and how it is announced. */
const spokenIn = (file: LevelFile): Spoken[] => [
  ...Object.entries(file.words?.['en'] ?? {}).flatMap(([key, text]) =>
    key.startsWith('letter.') ? [{ key, text: String(text) }] : [],
  ),
  ...announced(file).flatMap((key) => (key in shared ? [{ key, text: shared[key] ?? '' }] : [])),
];

/** The highest rung of a ladder that a run of this level can come to stand on. */
function reach({ ladders, lengths, matters }: LevelFile, ladder: LadderId): number {
  const top = ladders.top?.[ladder] ?? Infinity;
  const opened =
    ladders.open.includes(ladder) ||
    lengths.some(({ open = [] }) => open.includes(ladder)) ||
    matters.some(({ opens }) => opens?.ladders?.includes(ladder));
  if (opened) return top;
  const effects = matters.flatMap(({ choices }) => choices.flatMap((c) => c.effects));
  const given = effects.some((e) => 'rung' in e && e.rung === ladder && e.by > 0);
  const put = effects.flatMap((e) => ('stands' in e && e.stands === ladder ? [e.at] : []));
  // Whatever an effect does to a ladder opens it.
  return given || put.length > 0 ? top : (ladders.start[ladder] ?? GROUND);
}

function hasSwitch({ switches, matters }: LevelFile, id: SwitchId): boolean {
  return (
    switches.open.includes(id) ||
    switches.on.includes(id) ||
    matters.some(
      ({ opens, choices }) =>
        opens?.switches?.includes(id) ||
        choices.some((c) => c.effects.some((e) => 'switch' in e && e.switch === id)),
    )
  );
}

const hasDial = ({ content, matters }: LevelFile): boolean =>
  content.open ||
  matters.some(
    ({ opens, choices }) =>
      opens?.content || choices.some((c) => c.effects.some((e) => 'content' in e)),
  );

const hasPractice = ({ matters }: LevelFile, id: PracticeId): boolean =>
  matters.some(({ choices }) =>
    choices.some((c) => c.effects.some((e) => 'practice' in e && e.practice === id && e.on)),
  );

describe.each(levelIds())('what %s says', (id) => {
  const file = levelFile(id);
  const spoken = spokenIn(file);
  const saying = (word: RegExp) => spoken.filter(({ text }) => word.test(text));

  test.each(RUNG_WORDS)('speaks of %s only where it can stand', (word, { ladder, at }) => {
    if (reach(file, ladder) < at) expect(saying(word)).toEqual([]);
  });

  test.each(SWITCH_WORDS)('speaks of %s only where it can be set', (word, switchId) => {
    if (!hasSwitch(file, switchId)) expect(saying(word)).toEqual([]);
  });

  test('speaks of a lane for lists only where the dial can be turned', () => {
    if (!hasDial(file)) expect(saying(LANE)).toEqual([]);
  });

  test.each(PRACTICE_WORDS)('speaks of %s only where a letter begins it', (word, practice) => {
    if (!hasPractice(file, practice)) expect(saying(word)).toEqual([]);
  });

  test('speaks of nothing that is gone', () => {
    expect(saying(GONE)).toEqual([]);
  });
});

test('every ladder and switch that a level can name is one of the game', () => {
  for (const [, { ladder }] of RUNG_WORDS) expect(LADDERS).toContain(ladder);
  for (const [, id] of SWITCH_WORDS) expect(SWITCHES).toContain(id);
  for (const [, id] of PRACTICE_WORDS) expect(PRACTICES).toContain(id);
});
