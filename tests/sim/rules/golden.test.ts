import { expect, test } from 'vitest';
import { BOTS, playRun } from '../../../src/bots/index.ts';
import { METERS, score } from '../../../src/sim/index.ts';
import { golden } from '../../kit/golden.ts';
import { smallLevel } from '../../kit/level.ts';

/** Outcomes of a few pinned runs, for people to read: `UPDATE_GOLDEN=1 npx vitest run tests/sim/rules/golden.test.ts`. */
test('pinned runs end as they did when somebody last looked', () => {
  const level = smallLevel({ quarters: 6 });
  const rows = ['nothing', 'newcomer', 'careful'].flatMap((name) =>
    ['one', 'two'].map((seed) => {
      const bot = BOTS[name];
      if (!bot) throw new Error(name);
      const { final } = playRun(level, `golden ${seed}`, bot);
      const kinds: Record<string, number> = {};
      for (const night of final.history)
        for (const line of night.lines) kinds[line.kind] = (kinds[line.kind] ?? 0) + 1;
      return {
        run: `${name}, ${seed}`,
        ending: final.outcome?.ending,
        quarter: final.quarter,
        score: Math.round(score(final) * 10) / 10,
        meters: Object.fromEntries(METERS.map((m) => [m, final.meters[m]])),
        nights: Object.fromEntries(Object.entries(kinds).sort()),
        hits: final.history.map((n) => n.lines.reduce((a, l) => a + l.hits, 0)),
      };
    }),
  );
  expect(rows).toEqual(golden('outcomes', rows));
});
