/** The four questions of a night: what a sender is known for, what its faults really are, and what an answer is worth. */
import { describe, expect, test } from 'vitest';
import { planOf } from '../../../src/sim/incident/plan.ts';
import type { Fault } from '../../../src/sim/incident/types.ts';
import {
  actionsNow,
  type GameState,
  type Level,
  type NightAction,
  profileOf,
  type Question,
} from '../../../src/sim/index.ts';
import { drawFaults } from '../../../src/sim/rules/faults.ts';
import { specFor } from '../../../src/sim/rules/landing.ts';
import { bandOf, OWN_MARK } from '../../../src/sim/rules/profiles.ts';
import { shipped, shippedIds } from '../../kit/campaigns.ts';
import { inside } from '../../kit/frequency.ts';
import { KNOWN_FOR, knownVendorsOf, smallLevel } from '../../kit/level.ts';
import { type World, world } from '../../kit/world.ts';

const known = knownVendorsOf(smallLevel().vendors);
const busy = (change: Partial<Level> = {}, seed = 'known'): World =>
  world(
    { matters: [], vendors: known, hazards: { faults: 40, services: 4, attacks: 0 }, ...change },
    seed,
  );
const ladders = (start: Level['ladders']['start']): Partial<Level> => ({
  ladders: { open: [], start },
});
/** A loud night of this level's luck at its first call, nothing known for certain. */
function open(change: Partial<Level>, seed: string): World | null {
  const calm = { faults: 3, services: 0, attacks: 0 };
  const w = busy({ hazards: calm, ...change }, seed).commits();
  return w.state.phase === 'night' && w.state.night?.beats?.confirmed === null ? w : null;
}
const nights = (change: Partial<Level> = {}, n = 40): World[] =>
  Array.from({ length: n }, (_, i) => open(change, `asked ${i}`)).filter((w) => w !== null);
const questions = (s: GameState): Question[] =>
  actionsNow(s).flatMap((a) => (a.do === 'ask' ? [a.about] : []));
const beatsOf = (w: World) => {
  const { beats, incident } = w.state.night ?? {};
  if (!beats || !incident) throw new Error('no night');
  return { beats, incident };
};

describe('what a sender is known for', () => {
  test('is written for every vendor of every level, and no two of a level are known for the same', () => {
    for (const id of shippedIds()) {
      const { vendors, sectors } = shipped(id);
      const profiles = vendors.map((v) => v.profile);
      for (const p of profiles) expect(sectors.map((x) => x.id)).toContain(p?.where);
      expect(new Set(profiles.map((p) => JSON.stringify(p))).size, id).toBe(vendors.length);
    }
  });

  test('holds for three of its faults in four, each mark by itself', () => {
    const faults = Array.from({ length: 12 }, (_, i) =>
      drawFaults(busy({}, `law ${i}`).state),
    ).flat();
    for (const [id, { where, when, what, who }] of Object.entries(KNOWN_FOR)) {
      const own = faults.filter((f) => f.culprit === id);
      const bears = (is: (f: (typeof own)[number]) => boolean) =>
        inside(own.filter(is).length, own.length, OWN_MARK, 1e-4);
      expect(own.length).toBeGreaterThan(80);
      expect(bears((f) => f.where === where)).toBe(true);
      expect(bears((f) => bandOf(f.minute) === when)).toBe(true);
      expect(bears((f) => f.key === what)).toBe(true);
      expect(bears((f) => f.who === who)).toBe(true);
    }
  });

  test('is nothing for our own services, and for attackers the place that hurts most, at night', () => {
    const { level } = busy().state;
    expect(profileOf(level, 'interfaceService')).toEqual({});
    expect(profileOf(level, 'attack')).toEqual({ where: 'hospitals', when: 'night', who: 'none' });
  });

  test('is on the map: where a fault strikes three times as many of a hundred are down, and no more in all', () => {
    const { state } = busy();
    const fault = drawFaults(state).find((f) => f.culprit === 'alder');
    if (!fault) throw new Error('no fault');
    const { where: _, ...even } = { ...fault, hitShare: 0.2, trigger: 1, wrongVerdict: false };
    const cells = (one: Fault) => planOf(specFor(state, one)).cells;
    const mean = (one: Fault) => {
      const all = cells(one);
      const machines = all.reduce((a, c) => a + c.machines, 0);
      return all.reduce((a, c) => a + c.machines * c.harm[1], 0) / machines;
    };
    const struck = { ...even, where: 'hospitals' } as const;
    const chance = (sector: string) => cells(struck).find((c) => c.sector.id === sector)?.harm[1];
    expect(mean(struck)).toBeCloseTo(mean(even), 12);
    expect((chance('hospitals') ?? 0) / (chance('homes') ?? 1)).toBeCloseTo(3, 9);
    // What harms nearly all can hardly do worse anywhere.
    const all = { ...struck, hitShare: 0.9 };
    expect(mean(all)).toBeCloseTo(mean({ ...even, hitShare: 0.9 }), 12);
    expect(Math.max(...cells(all).map((c) => c.harm[1]))).toBeLessThanOrEqual(1);
  });
});

describe('a question', () => {
  test('is free, one a beat and each once a night, and answered at the next beat', () => {
    const [w] = nights();
    if (!w) throw new Error('no night');
    const ask = (about: Question): NightAction => ({ do: 'ask', about });
    expect(w.refuses({ type: 'beat', actions: [ask('where'), ask('where')] })).toBe('twice');
    const { capacity, standing } = w.state;
    w.acts(ask('where'));
    expect([w.state.capacity, w.state.standing]).toEqual([capacity, standing]);
    expect(questions(w.state)).not.toContain('where');
  });

  test('about where needs nobody; about what a gate that halts or a reader; about who the diverse park', () => {
    const may = (start: Level['ladders']['start']) => [
      ...new Set(nights(ladders(start)).flatMap((w) => questions(w.state))),
    ];
    expect(may({})).toEqual(['where']);
    expect(may({ checks: 1 })).toEqual(['where']);
    expect(may({ interface: 1 })).toEqual(['where', 'what']);
    expect(may({ checks: 2 })).toEqual(['where', 'what']);
    expect(may({ checks: 3 })).toEqual(['where', 'what', 'who']);
  });

  test('is answered truly nine times in ten, with one of the marks of this level', () => {
    const told = nights({}, 150).flatMap((w) => {
      w.acts({ do: 'ask', about: 'where' });
      if (w.state.phase !== 'night') return [];
      const { beats, incident } = beatsOf(w);
      return beats.signals.flatMap((x) =>
        x.kind === 'answer' ? [{ mark: x.mark, truth: incident.spec.fault.where }] : [],
      );
    });
    expect(told.length).toBeGreaterThan(60);
    for (const { mark } of told) expect(['hospitals', 'shops', 'homes']).toContain(mark);
    const right = told.filter(({ mark, truth }) => mark === truth).length;
    expect(inside(right, told.length, 0.9, 1e-4)).toBe(true);
  });

  test('moves the odds towards whoever is known for the answer', () => {
    let moved = 0;
    for (const w of nights()) {
      const before = new Map(beatsOf(w).beats.suspects.map((x) => [x.id, x.prior]));
      w.acts({ do: 'ask', about: 'where' });
      if (w.state.phase !== 'night' || beatsOf(w).beats.confirmed !== null) continue;
      const { signals, suspects } = beatsOf(w).beats;
      const sign = signals.find((x) => x.kind === 'answer');
      if (sign?.kind !== 'answer') continue;
      for (const { id, chance } of suspects)
        if (KNOWN_FOR[id as keyof typeof KNOWN_FOR]?.where === sign.mark) {
          expect(chance).toBeGreaterThan(before.get(id) ?? 1);
          moved++;
        }
    }
    expect(moved).toBeGreaterThan(10);
  });

  test('is not offered where every suspect would give the same answer, nor once it is known who it was', () => {
    const plain = nights({ vendors: smallLevel().vendors });
    expect(plain.length).toBeGreaterThan(10);
    for (const w of plain) expect(questions(w.state)).not.toContain('where');
    const [w] = nights();
    w?.acts({ do: 'revert', suspect: beatsOf(w).incident.spec.fault.culprit });
    expect(w && questions(w.state)).toEqual([]);
  });
});

describe('a team on the spot', () => {
  test('knows by the second beat whether it is whoever it watches: it clears, or it settles the matter', () => {
    const seen = { cleared: 0, settled: 0 };
    for (let i = 0; i < 60; i++) {
      const hazards = { faults: 3, services: 0, attacks: 0 };
      const w = busy({ hazards }, `asked ${i}`)
        .posts(0, { at: 'vendor', vendor: 'alder' })
        .commits();
      if (w.state.phase !== 'night') continue;
      expect(beatsOf(w).beats.signals.filter((x) => x.kind === 'team')).toEqual([]);
      w.acts();
      if (w.state.phase !== 'night') continue;
      const { beats, incident } = beatsOf(w);
      const alder = beats.suspects.find((x) => x.id === 'alder');
      if (!alder || beats.index !== 1 || beats.signals.at(-1)?.kind !== 'team') continue;
      const guilty = incident.spec.fault.culprit === 'alder';
      expect(alder.chance).toBe(guilty ? 1 : 0);
      expect(beats.confirmed).toBe(guilty ? 'alder' : null);
      seen[guilty ? 'settled' : 'cleared']++;
    }
    expect(seen.cleared).toBeGreaterThan(3);
    expect(seen.settled).toBeGreaterThan(3);
  });
});
