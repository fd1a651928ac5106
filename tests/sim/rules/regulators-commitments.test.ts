import { describe, expect, test } from 'vitest';
import {
  bindingsOf,
  type ClauseId,
  type KeyId,
  type Level,
  nextIncome,
} from '../../../src/sim/index.ts';
import { smallLevel } from '../../kit/level.ts';
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
            'inquiry',
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
    expect(off('noEscrow', 'parity', true)).toBeNull();
  });

  test('no escrow ends the practice at once, and is broken if a letter begins it again', () => {
    const w = bound(['noEscrow'], (before) => before.practises('keyEscrow'));
    expect(w.state.practices.keyEscrow).toBe(false);
    expect(w.told).toContainEqual({ type: 'practiceSet', id: 'keyEscrow', on: false });
    w.practises('keyEscrow').waits();
    expect(w.heard('commitmentBroken')).toHaveLength(1);
  });

  test('no gate on access: attestation ends at gated updates, and steps back if it stood higher', () => {
    expect(
      rich(bound(['noAccessGate'], rungs({ attestation: 2 }))).refusesToClimb('attestation'),
    ).toBe('bound');
    expect(bound(['noAccessGate'], rungs({ attestation: 3 })).rung('attestation')).toBe(2);
  });

  test('interface first: no sunset without a first interface, no closing without a second', () => {
    const door = (from: number, built: number) =>
      rich(bound(['interfaceFirst'], rungs({ door: from, interface: built }))).waits(3);
    expect(rich(door(1, 0)).refusesToClimb('door')).toBe('bound');
    expect(rich(door(1, 1)).refusesToClimb('door')).toBeNull();
    expect(rich(door(2, 1)).refusesToClimb('door')).toBe('bound');
    expect(rich(door(2, 2)).refusesToClimb('door')).toBeNull();
    expect(rich(door(2, 1)).refusesToClimb('interface', 0)).toBe('bound');
  });

  test('long notice: the door closes two quarters later than it could', () => {
    // Nobody holds a key in ring 0: no court has a reason to open the door again.
    const vendors = smallLevel().vendors.map((v) => ({
      ...v,
      out: ['see', 'stop', 'survive', 'boot'] as KeyId[],
    }));
    const w = bound(['longNotice', 'parity'], rungs({ door: 2, interface: 3 }), { vendors }).waits(
      3,
    );
    expect(rich(w).refusesToClimb('door')).toBe('bound');
    expect(rich(w.waits(2)).refusesToClimb('door')).toBeNull();
    rich(w).climbs('door').waits(2);
    expect(w.rung('door')).toBe(3);
    expect(w.heard('commitmentBroken')).toEqual([]);
  });

  test('names the clause and the authority, and lists what it binds', () => {
    const w = rich(bound(['parity', 'noAccessGate']));
    const answer = bindingsOf(w.state);
    expect(answer.map(({ by, ...rest }) => [by.clause, rest])).toEqual([
      ['parity', { switch: 'parity', on: true }],
      ['noAccessGate', { ladder: 'attestation', atMost: 2 }],
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
    const kept = bound(['ringsForAll']).climbs('rollout').waits(3);
    expect(kept.heard('commitmentBroken')).toEqual([]);
    expect(rich(kept).refusesToClimb('rollout', 0)).toBe('bound');
  });

  test('costs a fine when it is broken: Standing, Capacity, Legitimacy; then it is watched again', () => {
    const w = bound(['ringsForAll']).waits();
    const twin = bound(['ringsForAll'])
      .waits()
      .given((s) => {
        s.ladders.rollout.rung = 1;
      });
    w.waits();
    twin.waits();
    const r = w.regulator('parity');
    expect([r.stage, r.fined, r.breaches]).toEqual(['fine', 1, 1]);
    expect(w.heard('fined')).toHaveLength(1);
    expect(w.state.capacity).toBeLessThan(twin.state.capacity);
    expect(w.state.standing).toBeLessThan(twin.state.standing);
    expect(w.receipts('fined', 'legitimacy')).toHaveLength(1);
    expect(w.receipts('commitmentBroken', 'legitimacy')).toHaveLength(1);
    w.waits();
    expect(w.regulator('parity').stage).toBe('monitoring');
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
      mandates: [{ id: 'noFine', kept: 'always', rule: { finesAtMost: 0 } }],
    });
    expect(w.waits(1).state.mandateKept).toBe(true);
    expect(w.waits(2).state.mandateKept).toBe(false);
  });
});

describe('clauses that work by themselves', () => {
  test('open books and a trustee cost a Capacity a quarter each', () => {
    const upkeep = (clauses: ClauseId[]) => nextIncome(bound(clauses).state).upkeep;
    expect([upkeep(['openBooks']), upkeep(['openBooks', 'monitor'])]).toEqual([1, 2]);
  });

  test('open books publish the own product’s quality, then the others’, and win trust', () => {
    const known = (w: World) =>
      w.state.vendors.filter((v) => v.belief.includes(1)).map((v) => v.id);
    const w = bound(['openBooks']);
    expect(known(w)).toEqual(['hearth']);
    const trust = w.vendor('cedar').trust;
    w.waits();
    expect(known(w)).toEqual(['alder', 'hearth']);
    expect(known(w.waits())).toEqual(['birch', 'hearth']);
    const twin = bound(['parity']).waits(2);
    expect(w.vendor('cedar').trust - trust).toBeGreaterThan(twin.vendor('cedar').trust - trust - 1);
  });

  test('with a trustee concern fades faster', () => {
    const fall = (clauses: ClauseId[]) => {
      const w = bound(clauses).given((s) => {
        for (const r of s.regulators) r.concern = 60;
      });
      return 60 - w.waits().regulator('parity').concern;
    };
    expect(fall(['parity', 'monitor'])).toBeGreaterThan(fall(['parity']));
  });
});
