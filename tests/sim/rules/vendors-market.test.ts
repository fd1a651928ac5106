import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { HabitId } from '../../../src/sim/index.ts';
import { certainOf } from '../../../src/sim/rules/knowledge.ts';
import { shareInSector } from '../../../src/sim/rules/landing.ts';
import { buyerOf, leave, leaveSector, sell } from '../../../src/sim/rules/vendors/market.ts';
import { smallLevel } from '../../kit/level.ts';
import { hurt } from '../../kit/lines.ts';
import { peace, total, village, type World, world } from '../../kit/world.ts';

/** Six sectors: a vendor gives up none of its last three. */
const sectors = smallLevel().sectors.flatMap((x, i) => [
  { ...x, share: x.share / 2 },
  { ...x, id: (['banks', 'factories', 'schools'] as const)[i] ?? 'banks', share: x.share / 2 },
]);
const place = (change = {}) => world({ ...peace, matters: [], sectors, ...change });
const sharesOf = (w: World) => total(w.state.vendors.map((v) => v.share));

describe('customers', () => {
  const morning = (...lines: ReturnType<typeof hurt>[]) => {
    const w = place().commits();
    const night = w.given((s) => s.history[s.history.length - 1]?.lines.push(...lines));
    return night.does({ type: 'next' });
  };

  test('leave whose update hurt, 3% of the fleet, 6% after a major night; nobody is lost on the way', () => {
    const quiet = morning();
    const bad = morning(hurt('alder'));
    const worse = morning(hurt('alder', true));
    expect(quiet.vendor('alder').share).toBeCloseTo(0.35, 12);
    expect(bad.vendor('alder').share).toBeCloseTo(0.32, 12);
    expect(worse.vendor('alder').share).toBeCloseTo(0.29, 12);
    for (const w of [quiet, bad, worse]) expect(sharesOf(w)).toBeCloseTo(0.86, 12);
  });

  test('all go to the one vendor of whom the fewest faulty updates are expected, by what is known', () => {
    const moved = (habit: HabitId) => {
      const w = place().given((s) => {
        for (const v of s.vendors) v.habit = habit;
        const cedar = s.vendors[2];
        if (cedar) cedar.belief = certainOf('careful');
      });
      const night = w
        .commits()
        .given((s) => s.history[s.history.length - 1]?.lines.push(hurt('alder')));
      return night.does({ type: 'next' }).state.vendors.map((v) => v.share);
    };
    expect(moved('careful')).toEqual(moved('hasty'));
    expect(moved('careful')[2]).toBeCloseTo(0.15, 12);
  });

  test('stay with a small vendor: 3% of the fleet never go', () => {
    const w = place().given((s) => {
      const cedar = s.vendors[2];
      if (cedar) cedar.share = 0.05;
    });
    const night = w
      .commits()
      .given((s) => s.history[s.history.length - 1]?.lines.push(hurt('cedar')));
    expect(night.does({ type: 'next' }).vendor('cedar').share).toBe(0.05);
  });

  test('take its people from their work: an incident costs readiness, a major one more', () => {
    const ready = (w: World) => w.vendor('alder').readiness;
    expect(ready(morning()) - ready(morning(hurt('alder')))).toBe(3);
    expect(ready(morning()) - ready(morning(hurt('alder', true)))).toBe(6);
  });

  test('stay where everybody failed alike', () => {
    const w = morning(...['alder', 'birch', 'cedar', 'hearth'].map((id) => hurt(id)));
    expect(w.state.vendors.map((v) => v.share)).toEqual([0.35, 0.25, 0.12, 0.14]);
  });
});

describe('the sum of shares', () => {
  test('stays what it was, whoever leaves, sells or gives up a sector, in any order', () => {
    const acts = fc.array(
      fc.record({
        who: fc.integer({ min: 0, max: 2 }),
        what: fc.constantFrom('leave', 'sell', 'sector'),
        sector: fc.integer({ min: 0, max: 5 }),
      }),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(acts, (story) => {
        const w = place();
        const sum = sharesOf(w);
        w.given((s) => {
          for (const { who, what, sector } of story) {
            const v = s.vendors[who];
            const spec = s.level.sectors[sector];
            if (!v?.present || !spec) continue;
            if (what === 'leave') leave({ s, events: [] }, v);
            else if (what === 'sell') sell({ s, events: [] }, v);
            else if (!v.leftSectors.includes(spec.id))
              leaveSector({ s, events: [] }, v, spec.id, spec.share * shareInSector(s, v, spec.id));
          }
        });
        expect(sharesOf(w)).toBeCloseTo(sum, 10);
        for (const v of w.state.vendors) expect(v.share).toBeGreaterThanOrEqual(0);
      }),
      { seed: 4, numRuns: 200 },
    );
  });

  test('stays what it was over a run with faults', () => {
    const w = world({ matters: [], ...village });
    const sum = sharesOf(w);
    for (let n = 0; n < 4; n++) expect(sharesOf(w.waits())).toBeCloseTo(sum, 10);
    expect(w.vendor('alder').share).not.toBe(0.35);
  });
});

describe('a vendor that gives up a sector', () => {
  test('has no machines there; the others have them, as many as before', () => {
    const w = place();
    const covered = (sector: (typeof sectors)[number]['id']) =>
      total(w.state.vendors.map((v) => shareInSector(w.state, v, sector)));
    const before = sectors.map((x) => covered(x.id));
    const held = 0.1 * shareInSector(w.state, w.vendor('alder'), 'hospitals');
    w.given((s) => {
      const v = s.vendors[0];
      if (v) leaveSector({ s, events: w.told }, v, 'hospitals', held);
    });
    expect(shareInSector(w.state, w.vendor('alder'), 'hospitals')).toBe(0);
    expect(shareInSector(w.state, w.vendor('alder'), 'shops')).toBeCloseTo(0.35, 10);
    expect(shareInSector(w.state, w.vendor('birch'), 'hospitals')).toBeGreaterThan(0.25);
    for (const [i, x] of sectors.entries())
      expect(Math.abs(covered(x.id) - (before[i] ?? 0))).toBeLessThan(0.05);
    expect(w.heard('sectorLeft')).toHaveLength(1);
    expect(w.receipts('sectorLeft', 'ecosystem')).toHaveLength(1);
  });
});

describe('a sale', () => {
  test('joins the shares with the largest outside vendor and costs Ecosystem', () => {
    const w = place();
    expect(buyerOf(w.state, w.vendor('cedar'))?.id).toBe('alder');
    w.given((s) => {
      const v = s.vendors[2];
      if (v) sell({ s, events: w.told }, v);
    });
    expect(w.vendor('cedar')).toMatchObject({ present: false, share: 0, boughtBy: 'alder' });
    expect(w.vendor('alder').share).toBeCloseTo(0.47, 12);
    expect(w.receipts('vendorSold', 'ecosystem')).toHaveLength(1);
    expect(w.heard('vendorBought')).toHaveLength(1);
  });

  test('needs a buyer: nobody buys the largest', () => {
    const w = place();
    expect(buyerOf(w.state, w.vendor('alder'))).toBeNull();
    w.given((s) => {
      const v = s.vendors[0];
      if (v) sell({ s, events: [] }, v);
    });
    expect(w.vendor('alder').present).toBe(true);
  });
});

describe('who has gone', () => {
  test('does nothing any more', () => {
    const w = place().given((s) => {
      s.ladders.door.rung = 2;
      const v = s.vendors[0];
      if (v) {
        v.suit = { filed: 1, rules: 2, ground: 'door' };
        leave({ s, events: [] }, v);
      }
    });
    const gone = structuredClone(w.vendor('alder'));
    const before = w.told.length;
    w.waits(3);
    const { readiness: _a, ...left } = gone;
    expect(w.vendor('alder')).toMatchObject(left);
    const acts = w.told.slice(before).filter((e) => 'vendor' in e && e.vendor === 'alder');
    expect(acts).toEqual([]);
  });
});
