import { expect, test } from 'vitest';
import { quartersRead } from '../../../../src/cli/balance/measures/readingTime/probe.ts';
import { secondsOf } from '../../../../src/cli/balance/measures/readingTime.ts';
import { levelFileOnDisk } from '../../../../src/cli/shared/levels-on-disk.ts';
import { levelAsChosen } from '../../../../src/content/index.ts';

const nothing = { words: 0, effects: 0, controls: 0, teams: false, turns: 0 };

test('220 words take a minute, and each turn of a night takes twenty seconds more', () => {
  const bare = secondsOf(nothing);
  expect(secondsOf({ ...nothing, words: 220 })).toBeCloseTo(bare + 60);
  expect(secondsOf({ ...nothing, effects: 44 })).toBeCloseTo(bare + 60);
  expect(secondsOf({ ...nothing, turns: 3 })).toBeCloseTo(bare + 60);
});

test('a run is read quarter by quarter, letters with their answers', () => {
  const level = levelAsChosen(levelFileOnDisk('01-first-ring'), { quarters: 4, calm: false });
  if (!level) throw new RangeError('no such length');
  const read = quartersRead.look(level, 'read');
  expect(read).toHaveLength(4);
  for (const { words, controls } of read) {
    expect(words).toBeGreaterThan(40);
    expect(controls).toBeGreaterThan(0);
  }
});
