import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type GameState,
  VENDOR_MOVES,
  type VendorState,
  whyStance,
} from '../../../src/sim/index.ts';
import { goingOf } from '../../../src/sim/rules/vendors/going.ts';
import { loudness, voiceNow } from '../../../src/sim/rules/vendors/loudness.ts';
import { remember } from '../../../src/sim/rules/vendors/memory.ts';
import { CARRIED_OUT } from '../../../src/sim/rules/vendors/moves.ts';
import { weigh } from '../../../src/sim/rules/vendors/weigh.ts';
import { smallLevel } from '../../kit/level.ts';
import { hurt } from '../../kit/lines.ts';
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
  share?: number;
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
    if (x.share !== undefined) v.share = x.share;
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
  share: fc.integer({ min: 1, max: 60 }).map((x) => x / 100),
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

  test('knows nothing that the player cannot know: habits and hollow claims change no weight', () => {
    const honest = alder({ door: 2, ways: true, trust: 30 }, (_, v) => {
      v.keys.see.out = true;
      v.claims = [{ key: 'see', since: 5, chance: 0.6 }];
    });
    const hollow = alder({ door: 2, ways: true, trust: 30 }, (_, v) => {
      v.keys.see.out = true;
      v.claims = [{ key: 'see', since: 5, chance: 0.6 }];
      v.paper = ['see'];
      v.habit = v.habit === 'careful' ? 'hasty' : 'careful';
    });
    expect(weighed(hollow)).toEqual(weighed(honest));
  });

  test('stays while the door is open', () => {
    for (const trust of [0, 30, 60]) expect(stance({ door: 0, trust, ways: true })).toBe('stay');
  });

  test('moves a key under a licence if it trusts, under a sunset almost whatever it thinks', () => {
    expect(stance({ door: 1, ways: true, trust: 60 })).toBe('move');
    expect(stance({ door: 1, ways: true, trust: 40 })).not.toBe('move');
    expect(stance({ door: 2, ways: true, trust: 40 })).toBe('move');
  });

  test('moves a key even through an open door where it trusts and is helped', () => {
    expect(stance({ door: 0, ways: true, trust: 75, help: true })).toBe('move');
    expect(stance({ door: 0, ways: true, trust: 75 })).toBe('stay');
    expect(stance({ door: 0, ways: true, trust: 50, help: true })).toBe('stay');
  });

  test('complies on paper when the date draws near and it is neither ready nor trusting', () => {
    const late = { door: 2, ways: true, readiness: 30, trust: 40 };
    expect(stance({ ...late, stood: 3 })).toBe('paper');
    expect(stance({ ...late, stood: 0, trust: 75 })).not.toBe('paper');
    const caught = alder({ ...late, stood: 3 }, (s, v) =>
      remember({ s, events: [] }, v, 'paperFound', 0),
    );
    expect(scoreOf(caught, 'paper')).toBeLessThan(scoreOf(alder({ ...late, stood: 3 }), 'paper'));
  });

  test('pushes against a date that leaves its keys nowhere to go, the less so where it is helped or parity holds', () => {
    const cornered = { door: 2, trust: 40, parity: false, readiness: 60 };
    expect(stance(cornered)).toBe('push');
    const score = (x: Partial<Situation>) => scoreOf(alder({ ...cornered, ...x }), 'push');
    for (const answer of [
      { parity: true },
      { help: true },
      { ways: true },
      { trust: 60 },
      { door: 1 },
    ])
      expect(score(answer)).toBeLessThan(score({}));
  });

  test('does not say the same thing twice with the same voice', () => {
    const again = (v: VendorState) => {
      v.stance = 'push';
    };
    const cornered = { door: 2, trust: 40, parity: false, readiness: 60 };
    expect(
      scoreOf(
        alder(cornered, (_, v) => again(v)),
        'push',
      ),
    ).toBeLessThan(scoreOf(alder(cornered), 'push'));
    const loud = (w: World) => total(loudness(w.state, w.vendor('alder')).map(({ by }) => by));
    expect(loud(alder(cornered, (_, v) => again(v)))).toBeGreaterThan(loud(alder(cornered)));
  });

  test('bears a door for which it is ready, and goes where it is not', () => {
    expect(stance({ door: 2, trust: 40, readiness: 5, stood: 2, share: 0.1 })).toBe('go');
    const score = (x: Partial<Situation>) =>
      scoreOf(alder({ door: 2, trust: 40, readiness: 5, stood: 2, ...x }), 'go');
    for (const answer of [
      { readiness: 60 },
      { trust: 70 },
      { help: true },
      { stood: 0 },
      { door: 1 },
    ])
      expect(score(answer)).toBeLessThan(score({}));
    expect(score({ share: 0.1 })).toBeGreaterThan(score({ share: 0.3 }));
    expect(score({ door: 0 })).toBeLessThan(-50);
  });

  test('goes at once where the door has narrowed and it believes nothing any more', () => {
    expect(stance({ door: 1, trust: 5 })).toBe('go');
    expect(
      goingOf(alder({ door: 1, trust: 5 }).state, alder({ door: 1, trust: 5 }).vendor('alder')),
    ).toEqual({
      how: 'leaves',
    });
    expect(stance({ door: 0, trust: 0 })).toBe('stay');
  });
});

describe('a push', () => {
  const voice = (x: Situation, change?: (s: GameState, v: VendorState) => void) => {
    const w = alder(x, change);
    return voiceNow(w.state, w.vendor('alder'));
  };

  test('has one loudness, which says where it is heard: behind doors, in the press, before a court', () => {
    const quiet = { door: 2, ways: true, trust: 55, share: 0.1 };
    expect(voice(quiet)).toBe('lobby');
    expect(voice({ ...quiet, share: 0.3, trust: 25 })).toBe('press');
    expect(voice({ ...quiet, share: 0.35, trust: 20, ways: false })).toBe('court');
  });

  test('goes to court only on a ground: without one it stays in the press', () => {
    const angry = { door: 2, ways: true, trust: 0, share: 0.35, parity: true };
    expect(voice(angry)).toBe('press');
    expect(voice({ ...angry, parity: false })).toBe('court');
  });

  test('is louder from who is large, wronged or nursing a grievance, softer from whose own update failed last night', () => {
    const loud = (change: (s: GameState, v: VendorState) => void) => {
      const w = alder({ door: 2 }, change);
      return total(loudness(w.state, w.vendor('alder')).map(({ by }) => by));
    };
    const told = (key: 'blamedWrong' | 'sunsetFelt', by: number) =>
      loud((s, v) => {
        const { trust } = v;
        remember({ s, events: [] }, v, key, by);
        v.trust = trust;
      });
    const plain = loud(() => {});
    expect(loud((_, v) => Object.assign(v, { share: 0.6 }))).toBeGreaterThan(plain);
    expect(told('blamedWrong', 0)).toBeGreaterThan(plain);
    expect(told('sunsetFelt', -9)).toBeGreaterThan(plain);
    expect(
      loud((s, v) => {
        s.history.push({ quarter: 5, lines: [hurt(v.id)] } as never);
      }),
    ).toBeLessThan(plain);
  });

  const pushes = (x: Situation) => {
    const w = alder(x);
    return w.given((s) => {
      const v = s.vendors[0];
      if (v) CARRIED_OUT.push({ s, events: w.told }, v);
    });
  };

  test('behind doors worries the authority for competition; in the press it costs 3 Legitimacy too', () => {
    const lobby = pushes({ door: 2, ways: true, trust: 55, share: 0.1 });
    expect(lobby.vendor('alder').voice).toBe('lobby');
    expect(lobby.regulator('parity').concern).toBe(26);
    expect(lobby.receipts('vendorsLobby')).toEqual([]);
    const press = pushes({ door: 2, ways: true, trust: 25, share: 0.3 });
    expect(press.regulator('parity').concern).toBe(23);
    expect(press.receipts('vendorPublic', 'legitimacy').map((r) => r.by)).toEqual([-3]);
  });

  test('before a court is a suit', () => {
    const w = pushes({ door: 2, trust: 20, share: 0.35 });
    expect(w.vendor('alder')).toMatchObject({ voice: 'court', suit: { ground: 'door' } });
    expect(w.receipts('suitFiled', 'legitimacy').map((r) => r.by)).toEqual([-4]);
    expect(scoreOf(w, 'push')).toBeLessThan(-50);
  });
});

describe('who goes', () => {
  const next = (x: Partial<VendorState>) => {
    const w = alder({ door: 2 }, (_, v) => Object.assign(v, x));
    return goingOf(w.state, w.vendor('alder')).how;
  };

  test('gives up a sector first; then it is bought, or gives up another and leaves', () => {
    expect(next({})).toBe('sector');
    expect(next({ leftSectors: ['hospitals'], share: 0.1 })).toBe('sale');
    expect(next({ leftSectors: ['hospitals'] })).toBe('sector');
    expect(next({ leftSectors: ['hospitals', 'shops'] })).toBe('leaves');
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
        expect(['stay', 'move', 'paper']).toContain(best);
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
