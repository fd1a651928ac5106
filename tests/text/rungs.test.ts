import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { LADDER_RUNGS, LADDERS } from '../../src/sim/index.ts';

const words = Object.keys(
  JSON.parse(
    readFileSync(new URL('../../assets/text/en/policy.json', import.meta.url), 'utf8'),
  ) as Record<string, string>,
);

// That a rung has its words is for the compiler to say (`rungName`); that words have their rung is said here.
test('all words of a rung belong to a rung that there is, in the order of its ladder', () => {
  const named = words.flatMap((key) => /^(ladder\.\w+\.rung\.\w+)$/.exec(key)?.[1] ?? []);
  const rungs = LADDERS.flatMap((ladder) =>
    LADDER_RUNGS[ladder].map(({ name }) => `ladder.${ladder}.rung.${name}`),
  );
  expect(named).toEqual(rungs);
  const more = words.filter((key) => key.includes('.rung.') && !named.includes(key));
  for (const key of more) expect(rungs, key).toContain(key.replace(/\.(line|short|with)$/, ''));
});
