import { describe, expect, test } from 'vitest';
import {
  apply,
  type Command,
  expectedFaults,
  type GameState,
  isOver,
  KEYS,
  type LadderId,
  newRun,
  whyNot,
} from '../../../src/sim/index.ts';
import { benchCatches, drawFaults } from '../../../src/sim/rules/faults.ts';
import { smallLevel } from '../../kit/level.ts';

/**
 * The thesis of the game: faults do not vanish; policy decides where they land, how far they spread and how fast
 * they heal. A world without machines plays it quickly: nights are settled, vendors live, keys move.
 */
const level = smallLevel({
  fleet: 0,
  quarters: 10,
  matters: [],
  budgets: { capacity: 30, carry: 3, standing: 10 },
});
const SEEDS = 300;

/** What each doctrine climbs, in order of its heart. */
const doctrines: Record<string, { plan: LadderId[]; parity: boolean }> = {
  open: { plan: ['rollout', 'checks', 'hygiene', 'wayback'], parity: false },
  tiered: { plan: ['door', 'interface', 'attestation', 'rollout'], parity: true },
  closed: { plan: ['interface', 'enclaves', 'attestation', 'door'], parity: true },
  allAttestation: { plan: ['attestation', 'hygiene'], parity: false },
  allEnclaves: { plan: ['enclaves', 'interface'], parity: false },
};

function play(
  seed: string,
  doctrine: { plan: LadderId[]; parity: boolean },
  dusk: (s: GameState) => void,
) {
  let s = newRun(level, seed);
  const may = (c: Command): void => {
    const answer = apply(s, c);
    if (!('refused' in answer)) s = answer.state;
  };
  while (!isOver(s)) {
    if (doctrine.parity && whyNot(s, { type: 'switch', id: 'parity', on: true }) === null)
      may({ type: 'switch', id: 'parity', on: true });
    for (const ladder of doctrine.plan)
      may({ type: 'climb', ladder, to: s.ladders[ladder].rung + 1 });
    dusk(s);
    may({ type: 'commit' });
    may({ type: 'next' });
  }
  return s;
}

interface Tally {
  /** Faulty updates and quarters in which the vendor was there, by vendor. */
  faults: Map<string, number>;
  quarters: Map<string, number>;
  keysOut: number;
  left: number;
}

function tally(name: string): Tally {
  const t: Tally = { faults: new Map(), quarters: new Map(), keysOut: 0, left: 0 };
  const doctrine = doctrines[name];
  if (!doctrine) throw new Error(name);
  const add = (map: Map<string, number>, id: string, by: number) =>
    map.set(id, (map.get(id) ?? 0) + by);
  for (let seed = 0; seed < SEEDS; seed++) {
    const end = play(`thesis ${seed}`, doctrine, (s) => {
      const drawn = drawFaults(s);
      for (const v of s.vendors)
        if (v.present) {
          add(t.quarters, v.id, 1);
          add(t.faults, v.id, drawn.filter((f) => f.culprit === v.id).length);
        }
    });
    for (const v of end.vendors) {
      if (!v.present) t.left++;
      t.keysOut += KEYS.filter((key) => v.keys[key].out).length;
    }
  }
  return t;
}

describe('faults do not vanish', () => {
  const tallies = Object.fromEntries(Object.keys(doctrines).map((name) => [name, tally(name)]));
  const rate = (name: string, vendor: string): number =>
    (tallies[name]?.faults.get(vendor) ?? 0) / (tallies[name]?.quarters.get(vendor) ?? 1);

  test('the doctrines really differ in where the keys lie', () => {
    expect(tallies.open?.keysOut).toBe(0);
    expect(tallies.tiered?.keysOut).toBeGreaterThan(SEEDS);
    expect(tallies.closed?.keysOut).toBeGreaterThan(SEEDS * 4);
  });

  test.each(level.vendors.map((v) => v.id))(
    'faulty updates per quarter of %s agree within 10% over all doctrines',
    (vendor) => {
      const open = rate('open', vendor);
      expect(open).toBeGreaterThan(0);
      for (const name of Object.keys(doctrines))
        if ((tallies[name]?.quarters.get(vendor) ?? 0) > SEEDS)
          expect(Math.abs(rate(name, vendor) / open - 1), name).toBeLessThan(0.1);
    },
  );

  test('and are what the level writes, over all habits and seasons', () => {
    for (const { id, faults } of level.vendors)
      expect(Math.abs(rate('open', id) / faults - 1), id).toBeLessThan(0.1);
  });

  test('no rung and no switch changes what to expect', () => {
    const s = newRun(level, 'expect');
    const before = expectedFaults(s);
    for (const ladder of Object.keys(s.ladders) as LadderId[]) s.ladders[ladder].rung = 3;
    for (const v of s.vendors) for (const key of KEYS) v.keys[key].out = true;
    expect(expectedFaults(s)).toBe(before);
  });

  test('only the bench keeps some from leaving, the same in every doctrine', () => {
    const s = newRun(smallLevel({ hazards: { faults: 90, services: 0, attacks: 0 } }), 'bench');
    const caught = (door: number) => {
      const at = structuredClone({ ...s, level: null });
      const state: GameState = { ...at, level: s.level };
      state.ladders.checks.rung = 2;
      state.ladders.door.rung = door;
      return drawFaults(state)
        .filter((f) => benchCatches(state, f))
        .map((f) => f.id);
    };
    expect(caught(0).length).toBeGreaterThan(0);
    expect(caught(3)).toEqual(caught(0));
  });
});
