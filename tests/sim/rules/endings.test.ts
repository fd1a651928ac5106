import { describe, expect, test } from 'vitest';
import {
  type Condition,
  CRISIS_BELOW,
  doctrineOf,
  type GameState,
  halfTime,
  KEYS,
  type Level,
  MANDATE_IN_DOUBT,
  type MandateSpec,
  METERS,
  type MeterId,
  mandateNow,
  score,
  WIN_AT,
} from '../../../src/sim/index.ts';
import { CRISIS_QUARTERS } from '../../../src/sim/rules/crises.ts';
import { largestCause } from '../../../src/sim/rules/ending.ts';
import { peace, type World, world } from '../../kit/world.ts';

const place = (change: Partial<Level> = {}) => world({ ...peace, matters: [], ...change });
const meter = (w: World, id: MeterId, value: number) =>
  w.given((s) => {
    s.meters[id] = value;
  });
const all = (value: number) => (s: GameState) => {
  for (const m of METERS) s.meters[m] = value;
};

describe('a crisis', () => {
  test.each(METERS)('opens when %s falls below its floor', (id) => {
    const w = meter(place(), id, CRISIS_BELOW - 8).commits();
    expect(w.state.crises).toMatchObject([{ meter: id, since: 1, deadline: 1 + CRISIS_QUARTERS }]);
    expect(w.heard('crisisOpened')).toHaveLength(1);
    expect(meter(place(), id, CRISIS_BELOW + 8).commits().state.crises).toEqual([]);
  });

  test('gives two quarters to end it', () => {
    const w = meter(place(), 'ecosystem', 10).waits();
    expect(w.state.crises).toHaveLength(1);
    meter(w, 'ecosystem', CRISIS_BELOW + 10).commits();
    expect(w.state.crises).toEqual([]);
    expect(w.heard('crisisMended')).toHaveLength(1);
    expect(w.receipts('crisisMended', 'legitimacy')).toHaveLength(1);
  });

  test('not ended in time ends the run with its story', () => {
    const w = meter(place(), 'ecosystem', 5).waits(CRISIS_QUARTERS);
    expect(w.state.phase).toBe('desk');
    meter(w, 'ecosystem', 5).commits();
    expect(w.state.quarter).toBe(1 + CRISIS_QUARTERS);
    expect(w.state.phase).toBe('over');
    expect(w.state.outcome).toMatchObject({
      won: false,
      ending: 'crisis.ecosystem',
      crisis: 'ecosystem',
    });
    expect(w.heard('runLost')).toHaveLength(1);
  });
});

describe('the end', () => {
  const last = (set: (s: GameState) => void, change: Partial<Level> = {}) => {
    const w = place({ quarters: 1, ...change }).given(set);
    return w.waits().state;
  };

  test('is won with every meter high enough and the mandate kept', () => {
    expect(last(all(60)).outcome).toMatchObject({ won: true, ending: 'won.open', crisis: null });
  });

  test.each(METERS)('is unsteady with %s too low', (id) => {
    const low = last((s) => {
      all(60)(s);
      s.meters[id] = WIN_AT - 5;
    });
    expect(low.outcome).toMatchObject({ won: false, ending: 'unsteady' });
  });

  test('comes after the last quarter, not before', () => {
    const w = place({ quarters: 3 });
    expect(w.waits(2).state.phase).toBe('desk');
    expect(w.waits().state.phase).toBe('over');
  });

  test('names the cause that moved most, same causes added up', () => {
    const cause = { key: 'drip' };
    const bang = { key: 'bang', params: { culprit: 'alder' } };
    const receipts = [
      { quarter: 1, meter: 'security', by: -3, cause },
      { quarter: 1, meter: 'security', by: -5, cause: bang },
      { quarter: 2, meter: 'security', by: -3, cause },
    ] as const;
    expect(largestCause(receipts)).toEqual({ meter: 'security', by: -6, cause });
    expect(largestCause([])).toBeNull();
  });
});

describe('a mandate', () => {
  const rings: MandateSpec = { id: 'm', rule: { ladder: 'rollout', atLeast: 1 } };
  const run = (start: number, mandate: MandateSpec = rings, quarters = 8) =>
    place({
      quarters,
      mandates: [mandate],
      ladders: { open: ['rollout'], start: { rollout: start } },
      meters: { continuity: 90, security: 90, ecosystem: 90, legitimacy: 90 },
    });
  const doubts = (w: World) => w.receipts('mandateInDoubt').map((r) => [r.quarter, r.meter, r.by]);

  test('that does not hold on the morning after half of the run costs Legitimacy, once', () => {
    expect(doubts(run(0).waits(3))).toEqual([]);
    expect(doubts(run(0).waits(4))).toEqual([[5, 'legitimacy', MANDATE_IN_DOUBT]]);
    expect(doubts(run(0).waits(7))).toHaveLength(1);
    expect(doubts(run(1).waits(7))).toEqual([]);
  });

  test('may ask for less at half time than at the end', () => {
    const steps: MandateSpec = {
      ...rings,
      half: { ladder: 'rollout', atLeast: 1 },
      rule: { ladder: 'rollout', atLeast: 2 },
    };
    expect(doubts(run(1, steps).waits(4))).toEqual([]);
    expect(doubts(run(0, steps).waits(4))).toHaveLength(1);
    expect(run(1, steps).waits(8).state.outcome).toMatchObject({ won: false, ending: 'mandate' });
    expect(run(2, steps).waits(8).state.outcome).toMatchObject({ won: true });
  });

  test('that was in doubt at half time may still be kept', () => {
    const w = run(1, { ...rings, rule: { ladder: 'rollout', atMost: 0 } }).waits(4);
    expect(doubts(w)).toHaveLength(1);
    expect(w.stepsDown('rollout').waits(4).state.mandateKept).toBe(true);
  });

  test('that held at half time may still be broken', () => {
    const w = run(1).waits(5);
    expect(w.stepsDown('rollout').waits(3).state).toMatchObject({
      mandateKept: false,
      outcome: { won: false, ending: 'mandate' },
    });
  });

  test('is asked for halfway through any run, but in one of two quarters only at the end', () => {
    const asked = (quarters: number) => halfTime(place({ quarters }).state.level);
    expect([1, 2, 3, 4, 8, 12].map(asked)).toEqual([null, null, 2, 3, 5, 7]);
    expect(doubts(run(0, rings, 2).waits(1))).toEqual([]);
  });

  test('tells how it stands, and when it is asked for next', () => {
    const half: Condition = { ladder: 'rollout', atMost: 0 };
    const w = run(0, { ...rings, half });
    expect(mandateNow(w.waits(3).state)).toEqual({ id: 'm', half: true, quarter: 5, holds: true });
    expect(mandateNow(w.waits().state)).toEqual({ id: 'm', half: false, quarter: 8, holds: false });
    expect(mandateNow(place({ mandates: [] }).state)).toBeNull();
  });
});

describe('the road taken', () => {
  const road = (door: number, keys: number) =>
    doctrineOf(
      place().given((s) => {
        s.ladders.door.rung = door;
        for (const v of s.vendors) for (const key of KEYS.slice(0, keys)) v.keys[key].out = true;
      }).state,
    );
  test('is open, tiered or closed by where the keys lie and how the door stands', () => {
    expect([road(0, 0), road(1, 0), road(0, 1), road(2, 2), road(1, 4)]).toEqual([
      'open',
      'tiered',
      'tiered',
      'tiered',
      'tiered',
    ]);
    expect([road(2, 4), road(3, 0)]).toEqual(['closed', 'closed']);
  });
});

describe('the score', () => {
  test('runs from 0 to 100 and grows with every meter', () => {
    expect(score(place().given(all(0)).state)).toBe(0);
    expect(score(place().given(all(100)).state)).toBeCloseTo(100, 9);
    for (const id of METERS)
      expect(score(meter(place(), id, 62).state)).toBeGreaterThan(
        score(meter(place(), id, 58).state),
      );
  });

  test('is less for a broken mandate and for a run cut short', () => {
    const whole = score(place().state);
    const broken = place().given((s) => {
      s.mandateKept = false;
    });
    expect(score(broken.state)).toBeLessThan(whole);
    const cut = place().given((s) => {
      s.outcome = { won: false, ending: 'crisis.security', crisis: 'security', largest: null };
    });
    expect(score(cut.state)).toBeLessThan(whole);
  });
});
