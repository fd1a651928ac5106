import { describe, expect, test } from 'vitest';
import { type Forecast, forecast, forecastSteps } from '../../src/forecast/index.ts';
import { bucketOf, downAt, percentile } from '../../src/forecast/summary.ts';
import { forecastUpdates } from '../../src/session/forecasting.ts';
import { startRun } from '../../src/session/index.ts';
import {
  apply,
  breachChance,
  type Command,
  fingerprint,
  type GameState,
  newRun,
} from '../../src/sim/index.ts';
import { pond } from '../kit/pond.ts';

const desk = newRun(pond(), 'forecast');

function following(state: GameState, ...commands: Command[]): GameState {
  let now = state;
  for (const command of commands) {
    const answer = apply(now, command);
    if ('refused' in answer) throw new Error(answer.refused.key);
    now = answer.state;
  }
  return now;
}

const count = (seen: Forecast['buckets']) =>
  seen.reduce((sum, { holds, blind, stopped }) => sum + holds + blind + stopped, 0);

describe('a forecast', () => {
  const options = { vendor: 'heron', seed: 'f', worlds: 8 };
  const seen = forecast(desk, options);

  test('puts every world into one pile', () => {
    expect(seen.buckets).toHaveLength(6);
    expect(count(seen.buckets)).toBe(8);
    expect(seen.baselineBuckets).toBeNull();
    expect(seen.buckets[0]).toMatchObject({ blind: 0, stopped: 0 });
    expect(seen.withHarm).toBeLessThanOrEqual(seen.withFault);
    expect(seen.withHarm).toBe(8 - (seen.buckets[0]?.holds ?? 0));
  });

  test('is the same for the same seed, and another for another', () => {
    expect(forecast(desk, options)).toEqual(seen);
    expect(forecast(desk, { ...options, seed: 'g' })).not.toEqual(seen);
  });

  test('leaves the state as it was', () => {
    const before = fingerprint(desk);
    forecast(desk, { ...options, worlds: 2 });
    expect(fingerprint(desk)).toBe(before);
  });

  test('shows the same worlds twice where nothing was decided', () => {
    const both = forecast(desk, { ...options, baseline: desk });
    expect(both.baselineBuckets).toEqual(both.buckets);
  });

  test('knows no more than the player: the true habit of a vendor changes nothing', () => {
    const other = structuredClone(desk);
    for (const vendor of other.vendors)
      vendor.habit = vendor.habit === 'careful' ? 'hasty' : 'careful';
    expect(forecast(other, options)).toEqual(seen);
  });

  test('knows nothing of the luck to come', () => {
    const other: GameState = { ...desk, luck: newRun(pond(), 'elsewhere').luck };
    expect(forecast(other, options)).toEqual(seen);
  });

  test('its fan opens in order and closes with recovery', () => {
    const { fan } = seen;
    expect(fan).not.toBeNull();
    if (fan === null) return;
    for (let i = 0; i < fan.hours.length; i++) {
      const row = [fan.p10, fan.p25, fan.p50, fan.p75, fan.p90].map(
        (list) => list[i] ?? Number.NaN,
      );
      expect(row).toEqual([...row].sort((a, b) => a - b));
      if (i > 0) expect(fan.hours[i]).toBeGreaterThan(fan.hours[i - 1] ?? 0);
    }
    expect(fan.p10.at(-1)).toBeLessThanOrEqual(Math.max(...fan.p10));
  });

  test('a vendor that never fails is no news', () => {
    const calm = newRun(pond({ hazards: { faults: 0, services: 0, attacks: 0 } }), 'calm');
    const quiet = forecast(calm, { ...options, worlds: 4 });
    expect(quiet.buckets[0]).toEqual({ holds: 4, blind: 0, stopped: 0 });
    expect(quiet).toMatchObject({
      withFault: 0,
      withHarm: 0,
      fan: null,
      howFar: null,
      howFast: null,
    });
  });

  test('can be asked in the middle of a night, and at the end of a run', () => {
    let night = following(desk, { type: 'commit' });
    if (night.phase === 'night')
      expect(count(forecast(night, { ...options, worlds: 2 }).buckets)).toBe(2);
    while (night.phase === 'night') night = following(night, { type: 'beat', actions: [] });
    expect(count(forecast(night, { ...options, worlds: 2 }).buckets)).toBe(2);
  });

  test('shows that rings and gates keep a fault small', () => {
    const bare = newRun(pond(), 'rollout');
    const guarded: GameState = structuredClone(bare);
    guarded.ladders.rollout.rung = 3;
    guarded.content.stop = 'allInRings';
    const both = forecast(guarded, { ...options, worlds: 16, baseline: bare });
    const large = (piles: Forecast['buckets'] | null) =>
      (piles ?? []).slice(3).reduce((sum, pile) => sum + pile.blind + pile.stopped, 0);
    expect(large(both.buckets)).toBeLessThan(large(both.baselineBuckets));
  });
});

describe('both risks, from the same worlds', () => {
  const options = { vendor: 'heron', seed: 'risks', worlds: 24 };
  const at = (rung: number, stop: GameState['content']['stop']): Forecast => {
    const s = structuredClone(newRun(pond(), 'risks'));
    s.ladders.rollout.rung = rung;
    s.content.stop = stop;
    return forecast(s, options);
  };
  const risksAt = (stop: GameState['content']['stop']) =>
    [0, 1, 2, 3].map((rung) => at(rung, stop).risks);

  test('the longer the last ring waits, the fewer faults go wide and the more races are won', () => {
    const risks = risksAt('allInRings');
    const fails = risks.map((r) => r.fails);
    const raced = risks.map((r) => r.raced);
    expect(fails).toEqual([...fails].sort((a, b) => b - a));
    expect(fails[0]).toBeGreaterThan(fails[3] ?? 0);
    expect(raced).toEqual([...new Set(raced)].sort((a, b) => a - b));
  });

  test('lists that go free win back a part of the race', () => {
    const [, , free] = risksAt('listsFree');
    const [, , all] = risksAt('allInRings');
    expect(free?.raced).toBeLessThan(all?.raced ?? 0);
  });

  test('with all content free no rung moves the race: the cure is everywhere at once', () => {
    expect(new Set(risksAt('free').map((r) => r.raced)).size).toBe(1);
  });

  test('a team at the threat desk tonight wins some of it back', () => {
    const s = structuredClone(newRun(pond(), 'risks'));
    s.ladders.rollout.rung = 2;
    s.content.stop = 'allInRings';
    const watched = structuredClone(s);
    watched.teams = watched.teams.map((team, i) => (i === 0 ? { at: 'threats' } : team));
    const both = forecast(watched, { ...options, baseline: s });
    expect(both.risks.raced).toBeLessThan(both.baselineRisks?.raced ?? 0);
    expect(both.risks.fails).toBe(both.baselineRisks?.fails);
  });

  test('a race won every night of two is told by both nights', () => {
    const s = structuredClone(newRun(pond(), 'risks'));
    const chance = breachChance(s, 'race');
    const { risks } = forecast(s, options);
    expect(risks.raced).toBeGreaterThan(Math.round(24 * chance));
    expect(risks.raced).toBeLessThanOrEqual(Math.round(24 * 2 * chance) + 1);
  });
});

describe('step by step', () => {
  test('may be left after any world', () => {
    const steps = forecastSteps(desk, { vendor: 'heron', seed: 's', worlds: 10 });
    const first = steps.next();
    expect(first.done).toBe(false);
    if (!first.done) expect(first.value.soFar().worlds).toBe(1);
    expect(steps.return(undefined as never).done).toBe(true);
  });

  test('reports now and then, and once when whole', () => {
    const run = startRun(pond(), 'updates');
    const updates = [
      ...forecastUpdates({ state: run.state, vendor: 'otter', seed: 'u', worlds: 25 }),
    ];
    const told = updates.filter((update) => update !== null);
    expect(told.map(({ done }) => done)).toEqual([12, 24, 25]);
    expect(told.at(-1)).toMatchObject({ done: 25, total: 25 });
  });
});

describe('its arithmetic', () => {
  test('piles by powers of ten', () => {
    expect([0, 1, 99, 100, 999, 1000, 99_999, 100_000, 2e9].map(bucketOf)).toEqual([
      0, 1, 1, 2, 2, 3, 4, 5, 5,
    ]);
  });

  test('percentiles by nearest rank', () => {
    expect(percentile([], 0.5)).toBe(0);
    expect(percentile([1, 2, 3, 4], 0.5)).toBe(2);
    expect(percentile([1, 2, 3, 4], 0.9)).toBe(4);
  });

  test('reads a curve between its points', () => {
    const curve = [
      { hour: 0, down: 0 },
      { hour: 2, down: 10 },
      { hour: 4, down: 4 },
    ];
    expect([0, 1, 2, 3, 9].map((hour) => downAt(curve, hour))).toEqual([0, 5, 10, 7, 4]);
    expect(downAt([], 1)).toBe(0);
  });
});
