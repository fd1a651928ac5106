import { describe, expect, test } from 'vitest';
import { advance, startIncident } from '../../../src/sim/incident/index.ts';
import { incident } from './world.ts';

/** Share of the fleet that is down, by day, on the reference night; mean over drawn technicians. */
function downShares(days: readonly number[]): { hit: number; down: number[] } {
  const seeds = 12;
  let hit = 0;
  const down = days.map(() => 0);
  for (let seed = 0; seed < seeds; seed++) {
    const spec = incident({ seed: `reference ${seed}` });
    const night = startIncident(spec);
    // History is known: reverted after 78 minutes, an ordinary Friday.
    Object.assign(night.drawn, { vendorRevertAt: 78, techniciansFactor: 1, onFactor: 1 });
    days.forEach((day, i) => {
      advance(night, day * 1440);
      const point = night.trace[night.trace.length - 1];
      if (!point) throw new Error('no trace');
      if (i === 0) hit += (point.looping + point.waiting + point.healed) / spec.fleet / seeds;
      down[i] = (down[i] as number) + (point.looping + point.waiting) / spec.fleet / seeds;
    });
  }
  return { hit, down };
}

describe('the reference night', () => {
  const published = [
    { day: 1, share: 0.132 },
    { day: 6, share: 0.028 },
    { day: 10, share: 0.0105 },
  ];
  const { hit, down } = downShares(published.map(({ day }) => day));

  test('hits about a third of the machines in 78 minutes', () => {
    expect(hit).toBeGreaterThan(0.3);
    expect(hit).toBeLessThan(0.39);
  });

  test.each(published)('leaves about $share of the fleet down on day $day', ({ day, share }) => {
    const seen = down[published.findIndex((one) => one.day === day)] as number;
    expect(seen / share).toBeGreaterThan(1 / 1.5);
    expect(seen / share).toBeLessThan(1.5);
  });

  test('is noticed within the hour and stays with us for weeks', () => {
    const night = startIncident(incident());
    expect(night.drawn.signalAt).toBeLessThan(60);
    advance(night, 14 * 1440);
    expect(night.cells.some((cell) => cell.waiting > 0)).toBe(true);
  });
});
