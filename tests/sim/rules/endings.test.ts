import { describe, expect, test } from 'vitest';
import {
  CRISIS_BELOW,
  doctrineOf,
  type GameState,
  KEYS,
  type Level,
  MANDATE_IN_DOUBT,
  type MandateSpec,
  METERS,
  type MeterId,
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
  const rings: MandateSpec = { id: 'm', kept: 'always', rule: { ladder: 'rollout', atLeast: 1 } };

  test('that must always hold breaks for good in the first night it does not', () => {
    const w = place({
      mandates: [rings],
      ladders: { open: ['rollout'], start: {}, lead: { rollout: 1 } },
    });
    w.climbs('rollout').waits();
    expect(w.state.mandateKept).toBe(false);
    w.waits(8);
    expect(w.rung('rollout')).toBe(1);
    expect(w.state.mandateKept).toBe(false);
  });

  test('for the end is read at the end only', () => {
    const change: Partial<Level> = {
      quarters: 3,
      mandates: [{ ...rings, kept: 'atEnd' }],
      ladders: { open: ['rollout'], start: {}, lead: { rollout: 1 } },
      meters: { continuity: 80, security: 80, ecosystem: 80, legitimacy: 80 },
    };
    expect(place(change).climbs('rollout').waits(3).state.outcome).toMatchObject({ won: true });
    expect(place(change).waits(3).state.outcome).toMatchObject({ won: false, ending: 'mandate' });
  });
});

describe('the mandate is asked for twice', () => {
  const rings: MandateSpec = { id: 'm', kept: 'atEnd', rule: { ladder: 'rollout', atLeast: 1 } };
  const run = (start: number, quarters = 3) =>
    place({
      quarters,
      mandates: [rings],
      ladders: { open: ['rollout'], start: { rollout: start } },
    });

  test('on the morning of the last quarter: 6 Legitimacy where it does not hold', () => {
    expect(run(0).waits(1).receipts('mandateInDoubt')).toEqual([]);
    expect(run(0).waits(2).receipts('mandateInDoubt')).toMatchObject([
      { quarter: 3, meter: 'legitimacy', by: MANDATE_IN_DOUBT },
    ]);
    expect(run(1).waits(2).receipts('mandateInDoubt')).toEqual([]);
  });

  test('and at the end, by which it may hold again', () => {
    const w = place({
      quarters: 3,
      mandates: [{ ...rings, rule: { ladder: 'rollout', atMost: 0 } }],
      ladders: { open: ['rollout'], start: { rollout: 1 } },
    }).waits(2);
    expect(w.receipts('mandateInDoubt')).toHaveLength(1);
    expect(w.stepsDown('rollout').waits().state.mandateKept).toBe(true);
  });

  test('a run of fewer than three quarters is only judged', () => {
    expect(run(0, 2).waits(1).receipts('mandateInDoubt')).toEqual([]);
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
