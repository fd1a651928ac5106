import { expect, test } from 'vitest';
import { LADDER_RUNGS, LADDERS } from '../../src/sim/index.ts';
import { bareRungsOf } from './rungs.ts';
import { sourcesBelow } from './sources.ts';

test('outside src/sim/ladders nobody writes the number of a rung, or a figure for one that is missing', () => {
  expect(sourcesBelow('src', ['.ts', '.tsx']).flatMap(bareRungsOf)).toEqual([]);
});

test.each([
  'if (s.ladders.checks.rung >= 2) halt();',
  'const { rung } = s.ladders.door; if (rung === 3) shut();',
  'if (spec.policy.wayback < 1) walk();',
  'const open = door > 0;',
  "step('checks', 2)",
  "rungAt('checks', 2)",
  "const limit = { ladder: 'rollout', atLeast: 1 };",
  'const passes = BENCH_PASSES[s.ladders.checks.rung] ?? 1;',
  'const rings = change.rings ?? file.known.staging?.rings ?? 0;',
])('is seen to fail: %s', (text) => {
  expect(bareRungsOf({ path: 'src/sim/rules/a.ts', text })).toHaveLength(1);
  expect(bareRungsOf({ path: 'src/sim/ladders/a.ts', text })).toEqual([]);
});

test('every ladder begins at a ground that costs nothing, and names each rung once', () => {
  for (const ladder of LADDERS) {
    const [ground] = LADDER_RUNGS[ladder];
    expect(ground, ladder).toMatchObject({ capacity: 0, standing: 0, lead: 0 });
    const names = LADDER_RUNGS[ladder].map(({ name }) => name);
    expect(new Set(names).size, ladder).toBe(names.length);
  }
});
