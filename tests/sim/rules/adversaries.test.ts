import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeLuck } from '../../../src/sim/chance/index.ts';
import {
  ATTACKS,
  CONTENT_STOPS,
  imagine,
  LADDERS,
  type Level,
  newRun,
  threats,
  whyBreach,
  whyCampaigns,
  whyWeak,
} from '../../../src/sim/index.ts';
import { STREAMS } from '../../../src/sim/newRun.ts';
import { adversariesPlan } from '../../../src/sim/rules/adversaries.ts';
import { breachChance, campaignRate, drawCampaigns } from '../../../src/sim/rules/attacks.ts';
import { FRONT } from '../../../src/sim/rules/fronts.ts';
import { weakness } from '../../../src/sim/rules/weakness.ts';
import { inside } from '../../kit/frequency.ts';
import { letter, smallLevel } from '../../kit/level.ts';
import { peace, village, World } from '../../kit/world.ts';

const groups: NonNullable<Level['adversaries']> = [
  { id: 'owls', taste: { driver: 2, fraud: 0 } },
  { id: 'moles', taste: { bootkit: 2, race: 0 } },
];
const quiet = smallLevel({ ...village, ...peace, matters: [], adversaries: groups });
const stormy = smallLevel({
  ...village,
  matters: [],
  adversaries: groups,
  hazards: { faults: 0, services: 0, attacks: 3 },
});
const world = (level: Level, seed = 'a') => new World(newRun(level, seed));
const sum = (list: readonly { by: number }[]) => list.reduce((a, x) => a + x.by, 0);
const plans = (w: World) => w.state.adversaries.map((a) => a.plan);

describe('A group of attackers', () => {
  test('chooses at dusk what the desk showed by day, whatever the luck', () => {
    for (let seed = 0; seed < 20; seed++) {
      const w = world(stormy, `dusk ${seed}`);
      const shown = threats(w.state).groups.map((g) => g.plan);
      for (const plan of shown) expect(ATTACKS).toContain(plan);
      expect(plans(w.commits())).toEqual(shown);
    }
  });

  test('takes the largest of its products, and every one is what its causes come to', () => {
    for (const { plan, leanings } of threats(world(quiet).state).groups) {
      for (const { start, times, points } of leanings)
        expect(times.reduce((p, t) => p * t.by, start)).toBe(points);
      const most = Math.max(...leanings.map((l) => l.points));
      expect(leanings.find((l) => l.kind === plan)?.points).toBe(most);
    }
  });

  test('answers what is decided by day: who shuts its weakest spot is tried elsewhere tonight', () => {
    const w = world({ ...quiet, ladders: { ...quiet.ladders, lead: { hygiene: 0 } } });
    const owls = () => threats(w.state).groups[0]?.plan;
    expect(owls()).toBe('driver');
    w.given((s) => {
      s.ladders.hygiene.rung = 3;
    });
    expect(owls()).not.toBe('driver');
  });

  test('does not see an answer that only binds tonight', () => {
    const gift = letter('gift', {
      always: true,
      choices: [{ id: 'yes', effects: [{ rung: 'hygiene', by: 1 }], back: 'never' }],
    });
    const given = (rung: number) =>
      world({ ...quiet, matters: [gift], ladders: { open: [], start: { hygiene: rung } } });
    expect(threats(given(3).state).groups[0]?.plan).not.toBe('driver');
    const w = given(2).answers('gift', 'yes').commits();
    expect([w.rung('hygiene'), plans(w)[0]]).toEqual([3, 'driver']);
  });

  test('never does what it has no taste for', () => {
    for (let hygiene = 0; hygiene < 4; hygiene++)
      for (let attestation = 0; attestation < 4; attestation++) {
        const start = { hygiene, attestation };
        const w = world({ ...quiet, ladders: { ...quiet.ladders, start } });
        const [owls, moles] = threats(w.state).groups.map((g) => g.plan);
        expect(owls).not.toBe('fraud');
        expect(moles).not.toBe('race');
      }
  });

  test('likes what got through once by three quarters more', () => {
    const w = world(quiet);
    const of = () => threats(w.state).groups[0]?.leanings.find((l) => l.kind === 'race')?.points;
    const before = of() ?? 0;
    w.given((s) => {
      for (const a of s.adversaries) a.worked.race = 1;
    });
    expect(of()).toBeCloseTo(1.75 * before, 10);
  });

  test('remembers what got through', () => {
    let breaches = 0;
    for (let seed = 0; seed < 30; seed++) {
      const w = world(stormy, `again ${seed}`).commits().sleeps();
      for (const line of w.state.review?.lines ?? []) {
        if (line.kind !== 'breach' && !line.breached) continue;
        const group = threats(w.state).groups.find((g) => g.id === line.attacker);
        breaches++;
        expect(group?.worked[line.attack ?? 'driver']).toBeGreaterThan(0);
      }
    }
    expect(breaches).toBeGreaterThan(20);
  });
});

describe('The odds shown of the next campaign', () => {
  test.each(['by day', 'by night'])('are the frequency over 4,000 worlds, %s', (when) => {
    const w = world(stormy, 'odds');
    if (when === 'by night')
      w.given((s) => {
        for (const a of s.adversaries) Object.assign(a, { plan: 'race', laid: s.quarter });
      });
    const { kinds } = threats(w.state);
    expect(kinds.reduce((a, k) => a + k.chance, 0)).toBeCloseTo(1, 10);
    const tried = Object.fromEntries(ATTACKS.map((k) => [k, 0]));
    let worlds = 0;
    for (let i = 0; i < 4000; i++) {
      const s = imagine(w.state, `world ${i}`);
      adversariesPlan({ s, events: [] });
      const one = drawCampaigns({ ...s, luck: makeLuck(`luck ${i}`, STREAMS) })[0];
      if (!one) continue;
      worlds++;
      tried[one.kind] = (tried[one.kind] ?? 0) + 1;
    }
    for (const { kind, chance } of kinds)
      expect(inside(tried[kind] ?? 0, worlds, chance, 0.01 / 12), `${kind} ${chance}`).toBe(true);
  });
});

describe('Late in the run', () => {
  const busy = (quarter: number, quarters: number, late?: number) =>
    campaignRate(
      world({
        ...stormy,
        quarters,
        hazards: { ...stormy.hazards, ...(late === undefined ? {} : { late }) },
      }).given((s) => {
        s.quarter = quarter;
      }).state,
    );

  test.each([
    [8, 6],
    [6, 4],
    [4, 3],
    [1, 0],
  ])(
    'attackers are busier where the level says so: in a run of %i from quarter %i + 1 on',
    (quarters, before) => {
      if (before > 0) expect(busy(before, quarters, 2)).toBeCloseTo(busy(before, quarters));
      expect(busy(before + 1, quarters, 2)).toBeCloseTo(2 * busy(before + 1, quarters));
      expect(busy(quarters, quarters, 2)).toBeCloseTo(2 * busy(quarters, quarters));
    },
  );
});

describe('Every figure about attacks opens to its causes', () => {
  test('weakness, breach and number of campaigns are exactly what their causes come to', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(3), { minLength: 11, maxLength: 11 }),
        fc.boolean(),
        fc.constantFrom(...CONTENT_STOPS),
        fc.array(fc.boolean(), { minLength: 16, maxLength: 16 }),
        (rungs, desk, stop, out) => {
          const w = world(stormy).given((s) => {
            LADDERS.forEach((id, i) => {
              s.ladders[id].rung = rungs[i] ?? 0;
            });
            s.content.stop = stop;
            if (desk) s.teams[0] = { at: 'threats' };
            const keys = s.vendors.flatMap((v) => Object.values(v.keys));
            keys.forEach((key, i) => {
              key.out = out[i] ?? false;
            });
          });
          const { state: s } = w;
          for (const kind of ATTACKS) {
            expect(sum(whyWeak(s, kind)) / 100).toBe(weakness(s, kind));
            expect(weakness(s, kind)).toBeGreaterThanOrEqual(0);
            expect(weakness(s, kind)).toBeLessThanOrEqual(1);
            expect(sum(whyBreach(s, kind)) / 100).toBe(breachChance(s, kind));
          }
          const { start, times } = whyCampaigns(s);
          expect(times.reduce((a, t) => a * t.by, start)).toBe(campaignRate(s));
        },
      ),
      { numRuns: 150 },
    );
  });

  test('leaving ring 0 before a tamper guard stands opens a window; the guard closes it', () => {
    const left = world(quiet).given((s) => {
      for (const v of s.vendors) v.keys.see.out = v.keys.stop.out = true;
    });
    const guarded = world(quiet).given((s) => {
      for (const v of s.vendors) v.keys.see.out = v.keys.stop.out = v.keys.survive.out = true;
      s.ladders.enclaves.rung = 2;
      s.ladders.hygiene.rung = 3;
    });
    const before = weakness(world(quiet).state, 'agentKiller');
    expect(weakness(left.state, 'agentKiller')).toBeGreaterThan(before + 0.4);
    expect(weakness(left.state, 'agentKiller')).toBeGreaterThan(FRONT.openFrom);
    expect(weakness(guarded.state, 'agentKiller')).toBeLessThan(before + 0.25);
    expect(weakness(guarded.state, 'agentKiller')).toBeLessThan(FRONT.openFrom);
  });

  test('agents outside ring 0 are an open front on a block list; their survive keys in a first enclave close it', () => {
    const left = (survive: boolean) =>
      weakness(
        world(quiet).given((s) => {
          for (const v of s.vendors) {
            v.keys.see.out = true;
            v.keys.survive.out = survive;
          }
          s.ladders.enclaves.rung = 1;
          s.ladders.hygiene.rung = 1;
        }).state,
        'agentKiller',
      );
    expect(left(false)).toBeGreaterThan(FRONT.openFrom);
    expect(left(true)).toBeLessThan(FRONT.openFrom);
  });

  test('updates only for machines that prove their start: what lives on after it loses 10 points, by a gate of access 20', () => {
    const at = (rung: number) =>
      weakness(world(quiet).given((s) => (s.ladders.attestation.rung = rung)).state, 'driver');
    expect(at(1)).toBe(at(0));
    expect(at(2)).toBeCloseTo(at(0) - 0.1);
    expect(at(3)).toBeCloseTo(at(0) - 0.2);
  });

  test('what no outsider may load, nobody can borrow: a shut door takes 20 points from borrowed drivers, a sunset none', () => {
    const at = (door: number) =>
      weakness(world(quiet).given((s) => (s.ladders.door.rung = door)).state, 'driver');
    expect(at(2)).toBe(at(0));
    expect(at(3)).toBeCloseTo(at(0) - 0.2);
  });

  test('one interface for most of the fleet is one target', () => {
    const w = world(quiet).given((s) => {
      for (const v of s.vendors) v.keys.see.out = true;
    });
    expect(whyWeak(w.state, 'agentKiller').map((x) => x.cause.key)).toContain('weakShared');
  });
});
