import { describe, expect, test } from 'vitest';
import { BOTS } from '../../../src/bots/index.ts';
import { cellName } from '../../../src/cli/balance/cells.ts';
import type { Measure } from '../../../src/cli/balance/measures/measure.ts';
import { asked, levelsAsked, scheduleOf } from '../../../src/cli/balance/options.ts';
import { Complaint } from '../../../src/cli/shared/complaint.ts';

const measure = (name: string, players: string[], more: Partial<Measure> = {}): Measure => ({
  ...{ name, levels: ['08-the-summit'], seeds: 60, figures: () => [] },
  parts: () => players.map((player) => ({ player })),
  ...more,
});
const probe = { name: 'dawns', look: () => null };
const measures = [
  measure('bite', ['careful', 'blind']),
  measure('openLate', [], { probes: [probe], slow: true, seeds: 100 }),
  measure('everywhere', ['routine'], { levels: 'all' }),
];

const two = levelsAsked(asked(['--quick']));
const schedule = (...args: string[]) =>
  new Map(
    scheduleOf(asked(args), two, measures).map(
      ({ cell, seeds }) => [cellName(cell), seeds] as const,
    ),
  );

describe('what a balance plays', () => {
  test('is everybody everywhere, and what the measures need', () => {
    const all = schedule();
    expect(all.get('08-the-summit 8 nothing')).toBe(200);
    expect(all.get('08-the-summit 8 pure')).toBe(60);
    expect(all.get('08-the-summit 8 calm newcomer')).toBe(200);
    expect(all.get('08-the-summit 8 blind')).toBe(60);
    expect(all.get('08-the-summit 8 probe dawns')).toBe(100);
    expect(all.get('01-first-ring 4 routine')).toBe(60);
    expect(all.has('01-first-ring 4 blind')).toBe(false);
  });

  test('plays what two ask for once, as often as the one wants who wants more', () => {
    expect(schedule().get('08-the-summit 8 careful')).toBe(200);
    expect(schedule('--only', 'bite').get('08-the-summit 8 careful')).toBe(60);
  });

  test('quickly, is two levels with 24 seeds, without what is slow', () => {
    const quick = schedule('--quick');
    expect(new Set(quick.values())).toEqual(new Set([24]));
    expect([...quick.keys()].map((name) => name.split(' ')[0])).toEqual(
      expect.arrayContaining(['01-first-ring', '08-the-summit']),
    );
    expect([...quick.keys()].every((name) => /^01-first-ring|^08-the-summit/.test(name))).toBe(
      true,
    );
    expect([...quick.keys()].some((name) => /pure|probe/.test(name))).toBe(false);
    // Calm newcomer on the Summit, "blind" there, "routine" twice.
    expect(quick.size).toBe(2 * (Object.keys(BOTS).length - 1) + 1 + 1 + 2);
  });

  test('by name, is what these measures need, slow ones with 12 seeds', () => {
    expect([...schedule('--only', 'openLate,bite')]).toEqual([
      ['08-the-summit 8 probe dawns', 12],
      ['08-the-summit 8 careful', 60],
      ['08-the-summit 8 blind', 60],
    ]);
    expect(() => schedule('--only', 'bite,byte')).toThrow(Complaint);
  });

  test('is as often as one says', () => {
    const few = schedule('--only', 'openLate,bite', '--runs', '30', '--search-runs', '5');
    expect([...few.values()]).toEqual([5, 30, 30]);
    expect([...schedule('--runs', '0').values()].every((seeds) => seeds === 0)).toBe(true);
  });

  test('with players named, is these alone', () => {
    expect([...schedule('--bots', 'nothing').keys()]).toEqual([
      '01-first-ring 4 nothing',
      '08-the-summit 8 nothing',
    ]);
  });
});
