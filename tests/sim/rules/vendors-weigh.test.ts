import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type GameState,
  VENDOR_MOVES,
  type VendorState,
  whyStance,
} from '../../../src/sim/index.ts';
import { remember } from '../../../src/sim/rules/vendors/memory.ts';
import { weigh } from '../../../src/sim/rules/vendors/weigh.ts';
import { smallLevel } from '../../kit/level.ts';
import { peace, total, type World, world } from '../../kit/world.ts';

/** Six sectors: a vendor gives up none of its last three. */
const sectors = smallLevel().sectors.flatMap((x, i) => [
  { ...x, share: x.share / 2 },
  { ...x, id: (['banks', 'factories', 'schools'] as const)[i] ?? 'banks', share: x.share / 2 },
]);
const place = () => world({ ...peace, matters: [], sectors });

interface Situation {
  door: number;
  trust?: number;
  ways?: boolean;
  readiness?: number;
  stood?: number;
  lobby?: number;
  strain?: number;
  parity?: boolean;
  help?: boolean;
}

/** Alder in a situation, everything else as it stands at the start of a run in its sixth quarter. */
const alder = (x: Situation, change: (s: GameState, v: VendorState) => void = () => {}): World =>
  place().given((s) => {
    s.quarter = 6;
    s.ladders.door = { ...s.ladders.door, rung: x.door, since: 6 - (x.stood ?? 0) };
    for (const ladder of ['interface', 'enclaves', 'attestation'] as const)
      s.ladders[ladder].rung = x.ways ? 1 : 0;
    s.switches.parity.on = x.parity ?? true;
    s.switches.help.on = x.help ?? false;
    const v = s.vendors[0];
    if (!v) return;
    v.trust = x.trust ?? 55;
    v.readiness = x.readiness ?? 100;
    v.lobby = x.lobby ?? 50;
    v.strain = x.strain ?? 20;
    change(s, v);
  });
const weighed = (w: World) => weigh(w.state, w.vendor('alder'));
const stance = (x: Situation, change?: (s: GameState, v: VendorState) => void) =>
  weighed(alder(x, change))[0]?.move;
const scoreOf = (w: World, move: string) => weighed(w).find((m) => m.move === move)?.score ?? 0;

const anySituation = fc.record({
  door: fc.integer({ min: 0, max: 3 }),
  trust: fc.integer({ min: 0, max: 100 }),
  ways: fc.boolean(),
  readiness: fc.integer({ min: 0, max: 100 }),
  stood: fc.integer({ min: 0, max: 5 }),
  lobby: fc.integer({ min: 0, max: 100 }),
  strain: fc.integer({ min: 0, max: 100 }),
  parity: fc.boolean(),
  help: fc.boolean(),
});

describe('a vendor', () => {
  test('weighs every move, best first; each score is the sum of its reasons, in whole points', () => {
    fc.assert(
      fc.property(anySituation, (x) => {
        const list = weighed(alder(x));
        expect([...list.map((m) => m.move)].sort()).toEqual([...VENDOR_MOVES].sort());
        for (const [i, { score, reasons }] of list.entries()) {
          expect(score).toBe(total(reasons.map((r) => r.by)));
          expect(reasons.every((r) => Number.isInteger(r.by) && r.by !== 0)).toBe(true);
          expect(score).toBeLessThanOrEqual(list[i - 1]?.score ?? 1000);
        }
      }),
      { seed: 4, numRuns: 300 },
    );
  });

  test('has no luck in it: the same situation is weighed the same way', () => {
    fc.assert(
      fc.property(anySituation, (x) => {
        expect(weighed(alder(x))).toEqual(weighed(alder(x)));
      }),
      { seed: 4, numRuns: 50 },
    );
  });

  test('knows nothing that the player cannot know: quality and hollow claims change no weight', () => {
    const honest = alder({ door: 2, ways: true, trust: 30 }, (_, v) => {
      v.keys.see.out = true;
      v.claims = [{ key: 'see', since: 5, chance: 0.6 }];
    });
    const hollow = alder({ door: 2, ways: true, trust: 30 }, (_, v) => {
      v.keys.see.out = true;
      v.claims = [{ key: 'see', since: 5, chance: 0.6 }];
      v.paper = ['see'];
      v.faultLevel = 4 - v.faultLevel;
    });
    expect(weighed(hollow)).toEqual(weighed(honest));
  });

  test('stays while the door is open', () => {
    for (const trust of [0, 30, 60]) expect(stance({ door: 0, trust, ways: true })).toBe('stay');
  });

  test('moves a key under a licence if it trusts, under a sunset almost whatever it thinks', () => {
    expect(stance({ door: 1, ways: true, trust: 60 })).toBe('migrate');
    expect(stance({ door: 1, ways: true, trust: 40 })).not.toBe('migrate');
    expect(stance({ door: 2, ways: true, trust: 40 })).toBe('migrate');
  });

  test('moves a key even through an open door where it trusts and is helped', () => {
    expect(stance({ door: 0, ways: true, trust: 75, help: true })).toBe('migrate');
    expect(stance({ door: 0, ways: true, trust: 75 })).toBe('stay');
    expect(stance({ door: 0, ways: true, trust: 50, help: true })).toBe('stay');
  });

  test('complies on paper when the date draws near and it is neither ready nor trusting', () => {
    const late = { door: 2, ways: true, readiness: 0, trust: 40, lobby: 10 };
    expect(stance({ ...late, stood: 3 })).toBe('comply');
    expect(stance({ ...late, stood: 0, trust: 75 })).not.toBe('comply');
    const caught = alder({ ...late, stood: 3 }, (s, v) =>
      remember({ s, events: [] }, v, 'paperFound', 0),
    );
    expect(scoreOf(caught, 'comply')).toBeLessThan(scoreOf(alder({ ...late, stood: 3 }), 'comply'));
  });

  test('lobbies against a date that leaves its keys nowhere to go, the more so the louder it is', () => {
    const cornered = { door: 2, trust: 40, parity: false };
    expect(stance({ ...cornered, lobby: 80 })).toBe('lobby');
    expect(scoreOf(alder({ ...cornered, lobby: 80 }), 'lobby')).toBeGreaterThan(
      scoreOf(alder({ ...cornered, lobby: 10 }), 'lobby'),
    );
    expect(scoreOf(alder({ ...cornered, parity: true }), 'lobby')).toBeLessThan(
      scoreOf(alder(cornered), 'lobby'),
    );
  });

  test('does not say the same thing twice: after lobbying comes the press, or a court', () => {
    const next = stance({ door: 2, trust: 20, parity: false, lobby: 80 }, (_, v) => {
      v.stance = 'lobby';
    });
    expect(['public', 'sue']).toContain(next);
  });

  test('goes to the press when it was wronged', () => {
    const wronged = (key: 'blamedWrong' | 'helpGiven') =>
      scoreOf(
        alder({ door: 1 }, (s, v) => remember({ s, events: [] }, v, key, 0)),
        'public',
      );
    expect(wronged('blamedWrong')).toBeGreaterThan(wronged('helpGiven'));
  });

  test('gives up a sector when its purse is strained, and its name when it is small besides', () => {
    expect(stance({ door: 2, trust: 50, strain: 85, lobby: 5 })).toBe('leaveSector');
    const small = stance({ door: 2, trust: 50, strain: 100, lobby: 5 }, (_, v) => {
      v.share = 0.05;
    });
    expect(small).toBe('sell');
  });

  test('leaves only where the door has narrowed and it believes nothing any more', () => {
    expect(stance({ door: 1, trust: 5 })).toBe('leave');
    expect(stance({ door: 1, trust: 20 })).not.toBe('leave');
    expect(stance({ door: 0, trust: 0 })).toBe('stay');
  });
});

describe('the own product', () => {
  test('weighs nothing while it is exempt, and like everybody once parity binds it', () => {
    const own = (parity: boolean) =>
      whyStance(
        place()
          .given((s) => {
            s.ladders.door.rung = 1;
            s.switches.parity.on = parity;
          })
          .waits().state,
        'hearth',
      );
    expect(own(false)).toEqual([]);
    expect(own(true)).toHaveLength(VENDOR_MOVES.length);
  });

  test('never fights its own company', () => {
    fc.assert(
      fc.property(anySituation, (x) => {
        const w = alder(x, (s) => {
          for (const v of s.vendors) if (v.own) v.trust = x.trust;
        });
        const best = weigh(w.state, w.vendor('hearth'))[0]?.move ?? '';
        expect(['stay', 'migrate', 'comply']).toContain(best);
      }),
      { seed: 4, numRuns: 200 },
    );
  });
});

describe('the weighing', () => {
  test('is on the table each quarter: the best move is the stance, and its loudest reason says why', () => {
    const w = place()
      .given((s) => {
        s.ladders.door.rung = 2;
      })
      .waits();
    for (const id of ['alder', 'birch', 'cedar']) {
      const [best] = whyStance(w.state, id);
      expect(w.vendor(id).stance).toBe(best?.move);
      const loudest = Math.max(...(best?.reasons ?? []).map((r) => r.by));
      expect(best?.reasons.find((r) => r.by === loudest)?.cause.key).toBe(
        w.vendor(id).stanceWhy.key,
      );
    }
    expect(w.heard('vendorWeighed')).toHaveLength(3);
  });

  test('is empty before the first quarter has passed', () => {
    expect(place().state.vendors.every((v) => v.weighing.length === 0)).toBe(true);
  });
});
