/** Habits: each vendor errs in one of four ways, and a few of its nights tell which. */
import { describe, expect, test } from 'vitest';
import { isHiddenFrom } from '../../../src/sim/incident/index.ts';
import {
  apply,
  type GameState,
  HABITS,
  isOver,
  newRun,
  type RungName,
  rungNamed,
} from '../../../src/sim/index.ts';
import { drawFaults, TRIGGERS } from '../../../src/sim/rules/faults.ts';
import {
  DEEP,
  deepShare,
  HABIT_TIMES,
  habitTimes,
  isReleaseSeason,
  marksOf,
  RARE,
  rareShare,
} from '../../../src/sim/rules/habits.ts';
import { smallLevel } from '../../kit/level.ts';
import { peace, total, village, world } from '../../kit/world.ts';

const mean = (list: readonly number[]): number => total(list) / list.length;
// Without machines a night takes no time, and its faults are counted all the same.
const quick = (change: Parameters<typeof smallLevel>[0] = {}) =>
  smallLevel({ ...village, fleet: 0, matters: [], ...change });

describe('a habit', () => {
  test('is far from the others: half the faults, three times in season, four times rare, three times deep', () => {
    expect(habitTimes('careful', true)).toBeCloseTo(
      HABIT_TIMES.careful * habitTimes('quiet', true),
    );
    expect(habitTimes('hasty', true)).toBeCloseTo(HABIT_TIMES.hasty * habitTimes('quiet', true));
    expect(habitTimes('hasty', false)).toBe(habitTimes('quiet', false));
    expect(rareShare('sloppy')).toBeCloseTo(HABIT_TIMES.sloppy * rareShare('hasty'));
    expect(deepShare('quiet')).toBeCloseTo(HABIT_TIMES.quiet * deepShare('careful'));
  });

  test('leaves the means over all four what they are', () => {
    expect(
      mean(HABITS.flatMap((habit) => [habitTimes(habit, true), habitTimes(habit, false)])),
    ).toBeCloseTo(1, 12);
    expect(mean(HABITS.map(rareShare))).toBeCloseTo(RARE, 12);
    expect(mean(HABITS.map(deepShare))).toBeCloseTo(DEEP, 12);
  });

  test('is hasty in spring and autumn, by the calendar alone', () => {
    const seasons = (season: number) =>
      [1, 2, 3, 4].map((quarter) => isReleaseSeason({ quarter, level: smallLevel({ season }) }));
    expect(seasons(0)).toEqual([true, false, true, false]);
    expect(seasons(3)).toEqual([false, true, false, true]);
  });

  test.each(HABITS)('%s: faults come as often and with the marks that the law says', (habit) => {
    const vendors = smallLevel().vendors.map((v) => ({ ...v, habit }));
    const level = quick({ vendors, hazards: { faults: 1, services: 0, attacks: 0 } });
    const seen = { rate: 0, n: 0, rare: 0, deep: 0 };
    const runs = 1500;
    for (let i = 0; i < runs; i++) {
      const s: GameState = { ...newRun(level, `law ${i}`), quarter: 1 + (i % 2) };
      const faults = drawFaults(s);
      seen.rate += total(s.level.vendors.map((v) => v.faults)) * habitTimes(habit, i % 2 === 0);
      seen.n += faults.length;
      seen.rare += faults.filter((f) => marksOf(f).rare).length;
      seen.deep += faults.filter((f) => marksOf(f).deep).length;
    }
    // Four standard deviations of a Poisson number, and of a share.
    expect(Math.abs(seen.n - seen.rate)).toBeLessThan(4 * Math.sqrt(seen.rate));
    const near = (came: number, share: number) =>
      expect(Math.abs(came - seen.n * share)).toBeLessThan(
        4 * Math.sqrt(seen.n * share * (1 - share)),
      );
    near(seen.rare, rareShare(habit));
    near(seen.deep, deepShare(habit));
  });

  test('is each as likely as any other, and stays the whole run whatever the policy', () => {
    const seen = Object.fromEntries(HABITS.map((h) => [h, 0]));
    const runs = 400;
    for (let i = 0; i < runs; i++)
      for (const { habit } of newRun(quick(), `draw ${i}`).vendors)
        seen[habit] = (seen[habit] ?? 0) + 1;
    const all = runs * smallLevel().vendors.length;
    for (const habit of HABITS)
      expect(Math.abs((seen[habit] ?? 0) - all / 4)).toBeLessThan(4 * Math.sqrt((all * 3) / 16));
    const start = world({ ...peace, matters: [] });
    const habits = start.state.vendors.map((v) => v.habit);
    const end = start
      .given((s) => {
        s.ladders.door.rung = 3;
      })
      .waits(4);
    expect(end.state.vendors.map((v) => v.habit)).toEqual(habits);
  });

  test('that a level fixes is known to everybody from the first day, and moves no other luck', () => {
    const vendors = smallLevel().vendors.map((v, i) => (i ? v : { ...v, habit: 'quiet' as const }));
    const [fixed, drawn] = [newRun(quick({ vendors }), 'x'), newRun(quick(), 'x')];
    expect(fixed.vendors[0]?.habit).toBe('quiet');
    expect(fixed.vendors[0]?.belief).toEqual([0, 0, 0, 1]);
    expect(fixed.vendors.slice(1).map((v) => v.habit)).toEqual(
      drawn.vendors.slice(1).map((v) => v.habit),
    );
    expect(fixed.luck).toEqual(drawn.luck);
  });
});

test('only the diverse canary notices what fails on rare machines; what is everyday trouble it misses, too', () => {
  const hidden = (rung: RungName<'checks'>, trigger: number, deep = false) =>
    isHiddenFrom(rungNamed('checks', rung), { quiet: deep, deep, trigger });
  for (const { trigger } of TRIGGERS) {
    expect(hidden('halt', trigger)).toBe(trigger < 1);
    expect(hidden('diverse', trigger)).toBe(false);
    expect(hidden('diverse', trigger, true)).toBe(true);
  }
});

describe('what nights teach', () => {
  const bits = (belief: readonly number[]): number =>
    2 + total(belief.map((p) => (p > 0 ? p * Math.log2(p) : 0)));

  test('three own nights of a vendor tell at least one bit of the two that there are, on average', () => {
    const level = quick({ quarters: 16, hazards: { faults: 1, services: 0, attacks: 0 } });
    const told: number[] = [];
    for (let i = 0; i < 300; i++) {
      let s = newRun(level, `bits ${i}`);
      const open = new Set(s.vendors.map((v) => v.id));
      while (!isOver(s) && open.size > 0) {
        const answer = apply(s, { type: s.phase === 'desk' ? 'commit' : 'next' });
        if ('refused' in answer) throw new Error(answer.refused.key);
        s = answer.state;
        for (const v of s.vendors)
          if (open.has(v.id) && v.lessons.filter((x) => x.faults.length > 0).length === 3) {
            open.delete(v.id);
            told.push(bits(v.belief));
          }
      }
    }
    expect(told.length).toBeGreaterThan(500);
    expect(mean(told)).toBeGreaterThanOrEqual(1);
  });

  test('is kept as a lesson: what was seen, and the habit that it speaks for', () => {
    let deep = 0;
    for (let i = 0; i < 40; i++) {
      const level = quick({ hazards: { faults: 1, services: 0, attacks: 0 } });
      const before = newRun(level, `lesson ${i}`);
      const faults = drawFaults(before);
      const answer = apply(before, { type: 'commit' });
      if ('refused' in answer) throw new Error(answer.refused.key);
      for (const v of answer.state.vendors) {
        const own = faults.filter((f) => f.culprit === v.id);
        expect(v.lessons).toHaveLength(1);
        const [lesson] = v.lessons;
        expect(lesson?.quarter).toBe(1);
        expect(lesson?.faults).toEqual(own.map((f) => ({ minute: f.minute, ...marksOf(f) })));
        if (own.length === 0) expect(lesson?.habit).toBe('careful');
        if (own.length === 1 && lesson?.faults[0]?.deep && !lesson.faults[0].rare) {
          expect(lesson.habit).toBe('quiet');
          expect(lesson.times).toBeGreaterThan(1.4);
          deep++;
        }
      }
    }
    expect(deep).toBeGreaterThan(2);
  });
});
