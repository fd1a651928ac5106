import { expect, test } from 'vitest';
import { sharedWords } from '../../src/cli/words.ts';
import { LADDER_RUNGS, LADDERS } from '../../src/sim/index.ts';

const words = Object.keys(sharedWords());

// That a rung has its words is for the compiler to say (`rungName`); that words have their rung is said here.
test.each(LADDERS)('the words of %s are those of its rungs, in their order', (ladder) => {
  const of = words.filter((key) => key.startsWith(`ladder.${ladder}.rung.`));
  const rungs = LADDER_RUNGS[ladder].map(({ name }) => `ladder.${ladder}.rung.${name}`);
  expect(of.filter((key) => /\.rung\.\w+$/.test(key))).toEqual(rungs);
  for (const key of of) expect(rungs, key).toContain(key.replace(/\.(line|short|with)$/, ''));
});

test('no words are there for the rungs of a ladder that is not', () => {
  const ladders = words.flatMap((key) => /^ladder\.(\w+)\.rung\./.exec(key)?.[1] ?? []);
  expect(new Set(ladders)).toEqual(new Set(LADDERS));
});
