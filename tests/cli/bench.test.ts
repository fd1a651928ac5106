import { describe, expect, test } from 'vitest';
import { playDevices } from '../../src/cli/bench/devices.ts';
import { isReached, median, ratio } from '../../src/cli/bench/figure.ts';
import {
  drawBare,
  drawsOf,
  play,
  referenceSize,
  referenceSpec,
} from '../../src/cli/bench/reference.ts';
import { called, started } from '../kit/console.ts';

// Nothing in here asserts a time.
describe('the bench', () => {
  test('prints each figure with both of its parts and the target', async () => {
    const { code, out, err } = await started(
      'bench',
      '--json',
      '--only',
      'fleetFree,forecastBias,forecastRuns',
      '--rounds',
      '1',
    );
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const part = { what: expect.any(String), value: expect.any(Number), unit: expect.any(String) };
    const figure = { value: expect.any(Number), of: part, against: part, unit: expect.any(String) };
    expect(JSON.parse(out)).toEqual({
      figures: {
        fleetFree: { ...figure, reach: { atMost: 1.1 } },
        forecastRuns: { ...figure, reach: { atLeast: 100 } },
        forecastBias: { ...figure, reach: { atMost: 2 } },
      },
      reference: referenceSize(),
    });
  });

  test('prints a table for people', async () => {
    const { out } = await called('bench', '--only', 'samplerAgainstLibrary', '--rounds', '1');
    expect(out).toMatch(/samplerAgainstLibrary .* times .*≥ 1.5/);
    expect(out).toContain('Reference incident: 189 cohorts');
  });

  test.each([
    [['--only', 'speed'], 'There is no figure “speed”.'],
    [['--rounds', '0'], '--rounds needs a whole number'],
    [['--quick'], "Unknown option '--quick'"],
  ])('says what is wrong with %j', async (args, sentence) => {
    const { code, out, err } = await called('bench', ...args);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toContain(sentence);
    expect(err).not.toContain('    at ');
  });
});

describe('what is measured', () => {
  test('the bare draws are those of the incident', () => {
    const spec = referenceSpec('bare', 100_000);
    const draws = drawsOf(spec);
    expect(draws.length).toBeGreaterThan(10_000);
    // As many machines are drawn as the incident moved, give or take luck.
    const drawn = drawBare(draws, 1);
    expect(drawn / drawBare(draws, 2)).toBeCloseTo(1, 1);
    expect(drawsOf(spec)).toEqual(draws);
  });

  test('devices one by one come to what the engine says', () => {
    const spec = referenceSpec('devices', 300_000);
    const day = 6 * 1440;
    const { hits, down } = playDevices(spec, day, 9);
    const point = play(spec)
      .trace.filter(({ at }) => at <= day)
      .at(-1);
    const downNow = (point?.looping ?? 0) + (point?.waiting ?? 0);
    expect(hits / (downNow + (point?.healed ?? 0))).toBeCloseTo(1, 1);
    expect(Math.abs(down / downNow - 1)).toBeLessThan(0.1);
  });

  test('a median, a ratio and a target are what they are called', () => {
    expect(median([5, 1, 9])).toBe(5);
    expect(median([1, 2, 3, 10])).toBe(2.5);
    const part = (value: number) => ({ what: '', value, unit: 'ms' });
    expect(isReached(ratio(part(3), part(2), { atMost: 1.5 }))).toBe(true);
    expect(isReached(ratio(part(3), part(2), { atLeast: 1.6 }))).toBe(false);
  });
});
