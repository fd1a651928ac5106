import { describe, expect, test } from 'vitest';
import { partOf } from '../../../src/parts/charts/bentTime.ts';
import { horizonOf, pointsOf, timeTicks, topOf } from '../../../src/rooms/theatre/view/curve.ts';
import {
  bandSaid,
  machinesSaid,
  momentSaid,
  spansSaid,
  valueSaid,
} from '../../../src/rooms/theatre/view/figures.ts';
import {
  clippings,
  firstSentence,
  knownFacts,
  metaLine,
} from '../../../src/rooms/theatre/view/known.ts';
import {
  changeSaid,
  isChanged,
  LEVERS,
  levers,
  rungs,
  settingWas,
} from '../../../src/rooms/theatre/view/levers.ts';
import { measureRows, verdictOf } from '../../../src/rooms/theatre/view/measures.ts';
import { caseRegion, placeOf } from '../../../src/rooms/theatre/view/places.ts';
import { english } from '../../kit/english.ts';
import { allCases, caseOf, resultOf } from './cases.ts';

const text = english();
const cases = allCases();
const RAW = /⟨|\bundefined\b|NaN|\{\w+\}/;

describe('figures', () => {
  test('are said with as many digits as anybody knows', () => {
    expect(machinesSaid(text, 8_543_210)).toBe('8.5 million');
    expect(machinesSaid(text, 84_321)).toBe('84,000');
    expect(machinesSaid(text, 2_291)).toBe('2,290');
    expect([machinesSaid(text, 0), machinesSaid(text, 0.4)]).toEqual(['0', '0']);
  });

  test('carry their unit once', () => {
    expect(valueSaid(text, 1, 4, 'days')).toBe('1–4 days');
    expect(valueSaid(text, 1, 1, 'days')).toBe('1 day');
    expect(valueSaid(text, 0.03, 0.03, 'share')).toBe('3%');
    expect(bandSaid(text, 7.9e6, 10.6e6, 'machines')).toBe('7.9 to 11 million');
    expect(bandSaid(text, 900_000, 2e6, 'machines')).toBe('900,000 to 2 million');
    expect(spansSaid(text, 240, 600)).toBe('4 to 10 hours');
    expect(spansSaid(text, 78, 78)).toBe('78 minutes');
  });

  test('a moment knows its day, over midnight and the end of a month', () => {
    expect(momentSaid(text, '2024-07-19T04:09Z', 0)).toBe('July 19, 2024, 04:09 UTC');
    expect(momentSaid(text, '2024-07-31T23:30Z', 45)).toBe('August 1, 2024, 00:15 UTC');
  });
});

describe('every case', () => {
  test.each(cases.map((file) => [file.id, file] as const))('%s is told in words', (_, file) => {
    const said = [
      metaLine(text, file),
      ...knownFacts(text, file).flatMap(({ name, words }) => [name, words]),
      ...clippings(text, file).flatMap(({ figure, measure, source }) => [figure, measure, source]),
      ...measureRows(text, file, null).flatMap(({ name, published }) => [name, published]),
      ...levers(text, file, {}).flatMap(({ name, now }) => [name, now]),
      ...file.known.regions.map(({ id }) => caseRegion(text, id)),
    ];
    expect(said.filter((words) => words === '' || RAW.test(words))).toEqual([]);
  });

  test.each(cases.map((file) => [file.id, file] as const))('%s lies on the map', (_, file) => {
    for (const { id } of file.known.regions) {
      expect(placeOf(id), id).not.toBeNull();
      expect(caseRegion(text, id), id).not.toBe(id);
    }
  });

  test('nothing published is lost: each figure is a clipping with its source', () => {
    for (const file of cases) expect(clippings(text, file)).toHaveLength(file.published.length);
  });
});

describe('levers', () => {
  const file = caseOf('2024-crowdstrike-291');

  test('each shows what was, and choosing it again takes the change back', () => {
    for (const lever of LEVERS) {
      const views = rungs(text, file, lever, {});
      expect(
        views.filter(({ was }) => was),
        lever,
      ).toHaveLength(1);
      const other = views.find(({ was }) => !was);
      expect(isChanged(other?.change ?? {})).toBe(true);
      const back = rungs(text, file, lever, other?.change ?? {}).find(({ was }) => was);
      expect(back?.change).toEqual({});
      expect(views.map(({ name }) => name).filter((name) => RAW.test(name))).toEqual([]);
    }
  });

  test('keep one another', () => {
    const rings = rungs(text, file, 'rings', { gate: 1 }).find(({ was }) => !was);
    expect(rings?.change).toEqual({ gate: 1, rings: 1 });
  });

  test('a change is said as people would', () => {
    expect(changeSaid(text, { fallback: true })).toBe('a fallback');
    expect(changeSaid(text, { rings: 2, bake: 2, gate: 1 })).toBe(
      'three rings, 8 hours of bake time, and a gate that raises an alert',
    );
    for (const lever of LEVERS)
      for (const { change } of rungs(text, file, lever, {}))
        expect(changeSaid(text, change)).not.toMatch(RAW);
  });

  test('history is what the case says', () => {
    expect(settingWas(file, 'place')).toBe('ring0');
    expect(settingWas(file, 'fallback')).toBe(false);
  });
});

describe('verdicts', () => {
  const judge = (low: number, high: number, p5: number, p50: number, p95: number) =>
    verdictOf({
      measure: 'm',
      unit: 'hours',
      published: { low, high, source: '' },
      simulated: { p5, p50, p95 },
      ratio: p50 / ((low + high) / 2),
    });

  test('fit only where range and band meet; else by how far off', () => {
    expect(judge(1, 4, 1.5, 2, 3)).toBe('inside');
    expect(judge(10, 10, 9, 12, 14)).toBe('inside');
    expect(judge(10, 10, 12, 13, 14)).toBe('near');
    expect(judge(10, 10, 5, 5.5, 6)).toBe('within');
    expect(judge(10, 10, 30, 31, 32)).toBe('miss');
    expect(judge(10, 10, 0, 0, 0)).toBe('miss');
  });

  test('none where nobody published it', () => {
    const simulated = { p5: 1, p50: 1, p95: 1 };
    expect(
      verdictOf({ measure: 'm', unit: 'hours', published: null, simulated, ratio: null }),
    ).toBeNull();
  });
});

describe('chart', () => {
  const file = caseOf('2024-crowdstrike-291');

  test('figures of the whole fleet lie on it; those of a part, or of another policy, do not', () => {
    const points = pointsOf(file, null);
    const kinds = Object.fromEntries(points.map(({ n, kind }) => [file.measures[n - 1]?.id, kind]));
    expect(kinds).toEqual({ hits: 'level', downDay6: 'point', downDay10: 'point' });
    const day6 = points.find(({ n }) => file.measures[n - 1]?.id === 'downDay6');
    expect(day6?.from).toBe(8640);
    expect(day6?.low).toBeCloseTo(0.03 * 24_500_000);
  });

  test('ends when all has been seen, and not before the last published moment', () => {
    expect(horizonOf(file, [resultOf(file, 8e6, 1e6)])).toBe(20_160);
    const network = caseOf('2019-cloudflare-waf');
    const over = resultOf(network, 1e5, 0);
    const short = { ...over.curve, p95: over.curve.p95.map((v, i) => (i < 2 ? v : 0)) };
    expect(horizonOf(network, [{ ...over, curve: short }])).toBe(360);
    for (const one of cases)
      for (const { to } of pointsOf(one, null))
        expect(horizonOf(one, [])).toBeGreaterThanOrEqual(Math.min(to, 20_160));
  });

  test('ticks keep their distance', () => {
    for (const horizon of [60, 360, 1440, 20_160]) {
      const parts = timeTicks(text, horizon, 0.1).map(({ at }) => partOf(at, horizon));
      expect(parts.length).toBeGreaterThan(2);
      parts.slice(1).forEach((part, i) => {
        expect(part - (parts[i] ?? 0)).toBeGreaterThanOrEqual(0.1);
      });
    }
  });

  test('the top is a round number above the peak', () => {
    for (const peak of [1, 7, 99, 8.6e6, 1.19e5]) {
      expect(topOf(peak)).toBeGreaterThan(peak);
      expect(topOf(peak)).toBeLessThan(2.2 * peak + 1);
    }
  });
});

test('the first sentence ends at its full stop, not within a number', () => {
  expect(firstSentence('Version 7.11 stood still. Then more.')).toBe('Version 7.11 stood still.');
  expect(firstSentence('No stop')).toBe('No stop');
});
