import { describe, expect, test } from 'vitest';
import { bindingsOf, type ClauseId, type Level, mandateNow } from '../../../src/sim/index.ts';
import { peace, type World, world } from '../../kit/world.ts';

/** A world that has agreed to these clauses with the authority for competition, in the first quarter. */
const bound = (
  clauses: ClauseId[],
  change: (w: World) => World = (w) => w,
  level: Partial<Level> = {},
) =>
  change(
    world({ ...peace, matters: [], quarters: 12, ...level }).given((s) => {
      s.standing = 10;
      s.capacity = 10;
    }),
  )
    .given((s) => {
      for (const r of s.regulators)
        if (r.id === 'parity')
          [r.stage, r.concern, r.weights] = [
            'objections',
            0,
            { competition: 0.34, resilience: 0.33, privacy: 0.33 },
          ];
    })
    .does({ type: 'offer', regulator: 'parity', clauses });
const rungs =
  (to: Partial<Record<'door' | 'interface' | 'attestation' | 'rollout' | 'wayback', number>>) =>
  (w: World) =>
    w.given((s) => {
      for (const [id, rung] of Object.entries(to))
        Object.assign(s.ladders[id as 'door'], { rung, since: 0 });
    });
const rich = (w: World) =>
  w.given((s) => {
    s.standing = 10;
    s.capacity = 10;
    s.moved = [];
  });

describe('what was agreed binds', () => {
  test('parity and pseudonyms hold their switches', () => {
    const off = (clause: ClauseId, id: 'parity' | 'pseudonyms', on: boolean) =>
      rich(bound([clause])).refuses({ type: 'switch', id, on });
    expect(off('parity', 'parity', false)).toBe('bound');
    expect(off('pseudonyms', 'pseudonyms', false)).toBe('bound');
    expect(off('noGate', 'parity', true)).toBeNull();
  });

  test('no gates: attestation ends at its report, and steps back if it stood higher', () => {
    expect(rich(bound(['noGate'], rungs({ attestation: 1 }))).refusesToClimb('attestation')).toBe(
      'bound',
    );
    expect(bound(['noGate'], rungs({ attestation: 3 })).rung('attestation')).toBe(1);
  });

  test('rings for all: the dial turns to the rings at once, and stays there', () => {
    const w = bound(['ringsForAll'], (before) =>
      before.given((s) => {
        s.content = { stop: 'listsFree', open: true };
      }),
    );
    expect(w.state.content.stop).toBe('allInRings');
    expect(w.told).toContainEqual({ type: 'contentSet', to: 'allInRings' });
    expect(rich(w).refuses({ type: 'content', to: 'listsFree' })).toBe('bound');
    expect(rich(w).refuses({ type: 'content', to: 'free' })).toBe('bound');
  });

  test('interface first: no sunset without a first interface, no closing without a second', () => {
    const door = (from: number, built: number) =>
      rich(bound(['interfaceFirst'], rungs({ door: from, interface: built })))
        .given((s) => {
          // Nobody goes to court over the door meanwhile.
          for (const v of s.vendors) v.trust = 100;
        })
        .waits(3);
    expect(rich(door(1, 0)).refusesToClimb('door')).toBe('bound');
    expect(rich(door(1, 1)).refusesToClimb('door')).toBeNull();
    expect(rich(door(2, 1)).refusesToClimb('door')).toBe('bound');
    expect(rich(door(2, 2)).refusesToClimb('door')).toBeNull();
    expect(rich(door(2, 1)).refusesToClimb('interface', 0)).toBe('bound');
  });

  test('names the clause and the authority, and lists what it binds', () => {
    const w = rich(bound(['parity', 'noGate']));
    const answer = bindingsOf(w.state);
    expect(answer.map(({ by, ...rest }) => [by.clause, rest])).toEqual([
      ['parity', { switch: 'parity', on: true }],
      ['noGate', { ladder: 'attestation', atMost: 1 }],
    ]);
  });

  test('only until its term ends; a word kept to the end is thanked for', () => {
    const w = bound(['parity']).waits(4);
    expect(w.refuses({ type: 'switch', id: 'parity', on: false })).toBe('bound');
    w.waits();
    expect(w.refuses({ type: 'switch', id: 'parity', on: false })).toBeNull();
    expect(w.regulator('parity').stage).toBe('watching');
    expect(w.receipts('termKept', 'legitimacy')).toHaveLength(1);
    expect(bindingsOf(w.state)).toEqual([]);
  });
});

describe('what was agreed for a date', () => {
  test('is checked then: rings in two quarters, a way back in three', () => {
    const broke = (clause: ClauseId, quarters: number) =>
      bound([clause]).waits(quarters).heard('commitmentBroken').length;
    expect([broke('ringsForAll', 1), broke('ringsForAll', 2)]).toEqual([0, 1]);
    expect([broke('wayBack', 2), broke('wayBack', 3)]).toEqual([0, 1]);
    const halfway = bound(['wayBack'], rungs({ wayback: 1 })).waits(3);
    expect(halfway.heard('commitmentBroken')).toHaveLength(1);
    const kept = bound(['ringsForAll']).climbs('rollout').waits(3);
    expect(kept.heard('commitmentBroken')).toEqual([]);
    expect(rich(kept).refusesToClimb('rollout', 0)).toBe('bound');
  });

  test('costs a fine when it is broken: Standing, Capacity, Legitimacy; the terms stand', () => {
    const w = bound(['ringsForAll']).waits();
    const twin = bound(['ringsForAll'])
      .waits()
      .given((s) => {
        s.ladders.rollout.rung = 1;
      });
    w.waits();
    twin.waits();
    const r = w.regulator('parity');
    expect([r.stage, r.fined]).toEqual(['terms', 1]);
    expect(w.heard('fined')).toHaveLength(1);
    expect(w.state.capacity).toBeLessThan(twin.state.capacity);
    expect(w.state.standing).toBeLessThan(twin.state.standing);
    expect(w.receipts('fined', 'legitimacy')).toHaveLength(1);
    expect(r.concern).toBeGreaterThan(twin.regulator('parity').concern);
    w.waits();
    expect(w.regulator('parity').fined).toBe(1);
    // It stays broken: two quarters after the first fine comes the next.
    w.waits();
    expect(w.regulator('parity').fined).toBe(2);
  });

  test('fines an empty purse without a debt', () => {
    const w = bound(['ringsForAll', 'wayBack'], (x) => x, {
      budgets: { capacity: 0, carry: 0, standing: 0 },
    }).waits(4);
    expect(w.regulator('parity').fined).toBeGreaterThan(0);
    expect([w.state.capacity >= 0, w.state.standing >= 0]).toEqual([true, true]);
  });

  test('breaks a mandate to pay no fine, and only that', () => {
    const w = bound(['ringsForAll'], (x) => x, {
      mandates: [{ id: 'noFine', rule: { finesAtMost: 0 } }],
    });
    expect(mandateNow(w.waits(1).state)?.holds).toBe(true);
    expect(mandateNow(w.waits(2).state)?.holds).toBe(false);
  });
});
