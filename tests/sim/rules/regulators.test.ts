import { describe, expect, test } from 'vitest';
import {
  type Level,
  mandateNow,
  nextIncome,
  type Weights,
  whyConcern,
  whyStage,
} from '../../../src/sim/index.ts';
import { raiseConcern } from '../../../src/sim/rules/regulators/concern.ts';
import {
  CASE_CAPACITY,
  CLOSES_BELOW,
  INQUIRY_AT,
  OBJECTIONS_AT,
  PATIENCE,
} from '../../../src/sim/rules/regulators/stages.ts';
import { peace, type World, world } from '../../kit/world.ts';

const place = (change: Partial<Level> = {}) => world({ ...peace, matters: [], ...change });
const worried = (w: World, concern: number, id = 'parity') =>
  w.given((s) => {
    for (const r of s.regulators) if (r.id === id) r.concern = concern;
  });
/** Concern that one quarter adds beyond its fading. */
const worry = (id: string, set: (w: World) => World) => {
  const rise = (w: World) => {
    const before = w.regulator(id).concern;
    return w.waits().regulator(id).concern - before;
  };
  return rise(set(place())) - rise(place());
};
const rung = (ladder: 'door' | 'attestation', to: number) => (w: World) =>
  w.given((s) => {
    s.ladders[ladder].rung = to;
  });

describe('concern', () => {
  test('fades where nobody gives cause, never below 0', () => {
    const w = place();
    expect(w.waits().regulator('parity').concern).toBeLessThan(20);
    expect(w.waits(7).regulator('parity').concern).toBeGreaterThanOrEqual(0);
  });

  test('of the competition authority grows with a door that binds others only', () => {
    expect(worry('parity', rung('door', 1))).toBeGreaterThan(0);
    expect(worry('parity', rung('door', 2))).toBeGreaterThan(worry('parity', rung('door', 1)));
    const parity = (w: World) => rung('door', 1)(w).switches('parity', true);
    expect(worry('parity', parity)).toBeLessThan(worry('parity', rung('door', 1)));
    // Whoever keeps the door is looked at, parity or not.
    expect(worry('parity', parity)).toBeGreaterThan(0);
  });

  test('of the competition authority grows when vendors are gone or lobby', () => {
    const gone = (w: World) =>
      w.given((s) => {
        for (const v of s.vendors) if (v.id === 'cedar') [v.present, v.share] = [false, 0];
      });
    expect(worry('parity', gone)).toBeGreaterThan(0);
    const lobbied = (w: World) =>
      rung(
        'door',
        2,
      )(w)
        .switches('parity', true)
        .given((s) => {
          for (const v of s.vendors) v.trust = 30;
        });
    expect(worry('parity', lobbied)).toBeGreaterThan(0);
  });

  test('of the privacy authority grows with names on proofs, with proofs that are gates, and with escrowed keys', () => {
    expect(worry('discreet', rung('attestation', 1))).toBeGreaterThan(0);
    expect(worry('discreet', (w) => rung('attestation', 1)(w).switches('pseudonyms', true))).toBe(
      0,
    );
    const veiled = (w: World) => rung('attestation', 2)(w).switches('pseudonyms', true);
    expect(worry('discreet', veiled)).toBeLessThan(worry('discreet', rung('attestation', 2)));
    // Names or none: a proof that decides who gets in worries it.
    expect(worry('discreet', veiled)).toBeGreaterThan(0);
    expect(worry('discreet', (w) => w.practises('keyEscrow'))).toBeGreaterThan(0);
  });

  test('keeps its causes, and they add up, clamps listed', () => {
    const w = rung('door', 3)(place()).waits(7);
    for (const r of w.state.regulators) {
      const { start, causes, now } = whyConcern(w.state, r.id);
      expect([start, now]).toEqual([20, r.concern]);
      expect(causes.reduce((a, c) => a + c.by, start)).toBe(now);
    }
    const loud = place().given((s) => {
      raiseConcern({ s, events: [] }, 'parity', 95, { key: 'letter' });
      raiseConcern({ s, events: [] }, 'steady', -95, { key: 'letter' });
    });
    const bys = (id: string) => loud.regulator(id).causes.map((c) => [c.cause.key, c.by]);
    expect(bys('parity')).toEqual([
      ['letter', 95],
      ['clampHigh', -15],
    ]);
    expect(bys('steady')).toEqual([
      ['letter', -95],
      ['clampLow', 75],
    ]);
  });

  test('counts by weight: an authority hears what it weighs, the own topic in full by default', () => {
    const escrow = (weights?: Weights) =>
      place({
        regulators: [{ id: 'one', kind: 'privacy', concern: 20, ...(weights && { weights }) }],
      })
        .practises('keyEscrow')
        .waits()
        .regulator('one')
        .causes.find((c) => c.cause.key === 'keysHeld')?.by;
    expect(escrow()).toBe(5);
    expect(escrow({ competition: 0.5, resilience: 0.5, privacy: 0 })).toBeUndefined();
    expect(escrow({ competition: 0, resilience: 0, privacy: 1 })).toBe(7);
  });
});

describe('a regulator', () => {
  test('opens an inquiry, then issues objections, one step a quarter', () => {
    const w = worried(place(), 100);
    expect(w.waits().regulator('parity').stage).toBe('inquiry');
    expect(w.receipts('inquiry', 'legitimacy')).toHaveLength(1);
    expect(w.waits().regulator('parity').stage).toBe('objections');
    expect(w.receipts('objections', 'legitimacy')).toHaveLength(1);
    expect([w.heard('inquiryOpened').length, w.heard('objectionsIssued').length]).toEqual([1, 1]);
  });

  test('watches on below its threshold', () => {
    const w = worried(place(), INQUIRY_AT - 1);
    expect(w.waits().regulator('parity').stage).toBe('watching');
  });

  test('in an inquiry loses patience: it objects where its concern has not fallen', () => {
    const at = (concern: number) => {
      const w = worried(place(), INQUIRY_AT + 5).waits();
      for (let i = 0; i < PATIENCE; i++) worried(w, concern).waits();
      return w.regulator('parity').stage;
    };
    expect(at(INQUIRY_AT + 5)).toBe('objections');
    expect(at(INQUIRY_AT - 1)).toBe('inquiry');
    expect(at(CLOSES_BELOW - 1)).toBe('watching');
  });

  test('closes its case once concern has fallen, objections or not', () => {
    const w = worried(worried(place(), 100).waits(2), 0).waits();
    expect(w.regulator('parity').stage).toBe('watching');
  });

  test('costs a Capacity a quarter while its case is open', () => {
    const w = place();
    const before = nextIncome(w.state).upkeep;
    const upkeep = () => nextIncome(w.state).upkeep - before;
    worried(w, 100).waits();
    expect([w.regulator('parity').stage, upkeep()]).toEqual(['inquiry', CASE_CAPACITY]);
    expect(whyStage(w.state, 'parity').capacity).toBe(CASE_CAPACITY);
    worried(w, 100).waits();
    expect([w.regulator('parity').stage, upkeep()]).toEqual(['objections', CASE_CAPACITY]);
    worried(w, 100).waits();
    expect([w.regulator('parity').stage, upkeep()]).toEqual(['terms', 0]);
  });

  test('that nobody answers imposes what it wants most, a quarter after it has objected', () => {
    const stages = [1, 2, 3].map((n) => {
      const w = rung('door', 1)(place());
      for (let i = 0; i < n; i++) worried(w, 100).waits();
      return w.regulator('parity').stage;
    });
    expect(stages).toEqual(['inquiry', 'objections', 'terms']);
    const w = rung('door', 1)(place());
    for (let i = 0; i < 3; i++) worried(w, 100).waits();
    expect(w.heard('termsImposed')).toHaveLength(1);
    expect(w.state.switches.parity.on).toBe(true);
    expect(w.state.commitments.map((c) => c.clause)).toContain('parity');
    expect(w.receipts('imposed', 'legitimacy')).toHaveLength(1);
    expect(w.regulator('parity').concern).toBeLessThan(OBJECTIONS_AT);
  });

  test('objects again while its terms stand, if concern comes back', () => {
    const w = worried(place(), 50).waits();
    w.does({ type: 'offer', regulator: 'parity', clauses: ['parity', 'interfaceFirst'] });
    expect(w.regulator('parity').stage).toBe('terms');
    expect(worried(w, 100).waits().regulator('parity').stage).toBe('objections');
  });

  test('moves no meter by less than three points', () => {
    const w = rung('door', 1)(place());
    for (let i = 0; i < 10; i++) worried(w, 100).waits();
    const ours = ['inquiry', 'objections', 'imposed', 'fined'].flatMap((key) => w.receipts(key));
    expect(ours.length).toBeGreaterThan(3);
    for (const { by } of ours) expect(Math.abs(by)).toBeGreaterThanOrEqual(3);
  });

  test('tells what would carry its case on, and what back', () => {
    const next = (concern: number, quarters: number) => {
      const w = place();
      for (let i = 0; i < quarters; i++) worried(w, concern).waits();
      const { stage, since, steps } = whyStage(w.state, 'parity');
      expect(stage).toBe(w.regulator('parity').stage);
      expect(since).toBe(w.regulator('parity').stageSince);
      return steps.map((x) => [x.to, x.when.params?.concern ?? null]);
    };
    expect(next(20, 0)).toEqual([['inquiry', INQUIRY_AT]]);
    expect(next(60, 1)).toContainEqual(['objections', PATIENCE > 1 ? OBJECTIONS_AT : INQUIRY_AT]);
    expect(next(100, 2)).toContainEqual(['terms', null]);
    expect(next(60, 1)).toContainEqual(['watching', CLOSES_BELOW]);
  });

  test('that has once objected is remembered: the mandate to have no objections breaks', () => {
    const w = worried(place(), 100).waits(2);
    expect(mandateNow(w.waits().state)?.holds).toBe(false);
    expect(mandateNow(place().waits(3).state)?.holds).toBe(true);
  });

  test('for resilience hears of outages and breaches', () => {
    const stormy = world({
      matters: [],
      hazards: { faults: 0, services: 0, attacks: 40 },
    }).commits();
    expect(stormy.sleeps().heard('attackBreached').length).toBeGreaterThan(0);
    const { causes } = stormy.regulator('steady');
    expect(causes.map((c) => c.cause.key)).toContain('breachSeen');
  });
});
