/** One thing done otherwise than in history: each lever moves a case the right way. */
import { describe, expect, test } from 'vitest';
import { inProject } from '../../src/cli/project.ts';
import { caseOnDisk } from '../../src/cli/shared/cases-on-disk.ts';
import { runCase } from '../../src/forecast/index.ts';
import type { CaseChange } from '../../src/sim/index.ts';

const file = caseOnDisk(inProject('levels', 'cases', '2024-crowdstrike-291.json'));
const plain = { ...file, measures: [{ id: 'hits', of: 'hits', unit: 'machines' } as const] };

/** Median hits, and median machine-days down. */
function outcome(change: CaseChange) {
  const { hits, curve } = runCase(plain, { runs: 15, change });
  let days = 0;
  for (let i = 1; i < curve.days.length; i++) {
    const width = (curve.days[i] as number) - (curve.days[i - 1] as number);
    days += (width * ((curve.p50[i] as number) + (curve.p50[i - 1] as number))) / 2;
  }
  return { hits: hits.p50, days };
}

const history = outcome({});
const rises: [string, CaseChange[]][] = [
  ['rings', [{ rings: 0 }, { rings: 1, bake: 1, gate: 2 }, { rings: 2, bake: 1, gate: 2 }]],
  [
    'bake',
    [
      { rings: 2, bake: 0 },
      { rings: 2, bake: 1 },
      { rings: 2, bake: 2 },
    ],
  ],
  [
    'gate',
    [
      { rings: 2, bake: 1 },
      { rings: 2, bake: 1, gate: 1 },
      { rings: 2, bake: 1, gate: 2 },
    ],
  ],
  ['fallback', [{}, { fallback: true }]],
  ['remote recovery', [{}, { remote: true }]],
  ['hands', [{ hands: 0 }, { hands: 1 }, { hands: 2 }]],
  ['place', [{}, { place: 'interface' }]],
];

describe('on the reference night', () => {
  test.each(rises)('more of it means fewer machine-days lost: %s', (_, changes) => {
    const days = changes.map((change) => outcome(change).days);
    days.slice(1).forEach((one, i) => {
      expect(one).toBeLessThan((days[i] as number) * 1.02);
    });
    expect(days[days.length - 1]).toBeLessThan((days[0] as number) * 0.9);
  });

  test('a canary saves nearly all, a better place saves no hits but the days', () => {
    expect(outcome({ rings: 2, bake: 1, gate: 2 }).hits).toBeLessThan(history.hits / 20);
    const seeing = outcome({ place: 'interface' });
    expect(seeing.hits / history.hits).toBeCloseTo(1, 1);
    expect(seeing.days).toBeLessThan(history.days / 3);
  });
});
