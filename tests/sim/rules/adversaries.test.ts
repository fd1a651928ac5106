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
import { breachChance, campaignRate, drawCampaigns } from '../../../src/sim/rules/attacks.ts';
import { weakness } from '../../../src/sim/rules/weakness.ts';
import { inside } from '../../kit/frequency.ts';
import { smallLevel } from '../../kit/level.ts';
import { peace, village, World } from '../../kit/world.ts';

const groups: NonNullable<Level['adversaries']> = [
  { id: 'owls', taste: { driver: 3, fraud: 0 } },
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
  test('has a plan from the first morning on, and nobody at the desk knows it', () => {
    const w = world(quiet);
    for (const plan of plans(w)) expect(ATTACKS).toContain(plan);
    expect(threats(w.state).groups.map((g) => g.plan)).toEqual([null, null]);
  });

  test('never does what it has no taste for', () => {
    for (let seed = 0; seed < 60; seed++) {
      const [owls, moles] = plans(world(quiet, `taste ${seed}`));
      expect(owls).not.toBe('fraud');
      expect(moles).not.toBe('race');
    }
  });

  test('keeps a plan for two nights, then thinks again', () => {
    const changed = { second: 0, third: 0 };
    for (let seed = 0; seed < 40; seed++) {
      const w = world(quiet, `lasts ${seed}`);
      const first = plans(w);
      w.waits();
      if (plans(w).some((p, i) => p !== first[i])) changed.second++;
      w.waits();
      if (plans(w).some((p, i) => p !== first[i])) changed.third++;
    }
    expect(changed.second).toBe(0);
    expect(changed.third).toBeGreaterThan(20);
  });

  test('is seen by a duty team at the threat desk: its plan stands on the table next morning', () => {
    const w = world(quiet).posts(0, { at: 'threats' }).waits();
    expect(threats(w.state).groups.map((g) => g.plan)).toEqual(plans(w));
    expect(w.heard('planSeen')).toHaveLength(2);
  });

  test('tries again at once what got through, and shows its hand', () => {
    let breaches = 0;
    for (let seed = 0; seed < 30; seed++) {
      const w = world(stormy, `again ${seed}`).commits().sleeps();
      for (const line of w.state.review?.lines ?? []) {
        if (line.kind !== 'breach' && !line.breached) continue;
        const group = threats(w.state).groups.find((g) => g.id === line.attacker);
        breaches++;
        expect(group?.worked[line.attack ?? 'driver']).toBeGreaterThan(0);
        expect(group?.plan).not.toBeNull();
      }
    }
    expect(breaches).toBeGreaterThan(20);
  });

  test('looks for the weak spot: hygiene turns a lover of drivers away from them', () => {
    const drivers = (rung: number): number => {
      let n = 0;
      for (let seed = 0; seed < 200; seed++) {
        const level = { ...quiet, ladders: { ...quiet.ladders, start: { hygiene: rung } } };
        if (plans(world(level, `weak ${seed}`))[0] === 'driver') n++;
      }
      return n;
    };
    expect(drivers(3)).toBeLessThan(drivers(0) * 0.6);
  });
});

describe('The odds shown of the next campaign', () => {
  test.each(['unseen', 'seen'])('are the frequency over 4,000 worlds, plans %s', (how) => {
    const w = world(stormy, 'odds');
    if (how === 'seen')
      w.given((s) => {
        for (const a of s.adversaries) a.seen = true;
      });
    const { kinds } = threats(w.state);
    expect(kinds.reduce((a, k) => a + k.chance, 0)).toBeCloseTo(1, 10);
    const tried = Object.fromEntries(ATTACKS.map((k) => [k, 0]));
    let worlds = 0;
    for (let i = 0; i < 4000; i++) {
      const s = imagine(w.state, `world ${i}`);
      // Campaigns of one world share their groups' plans: one look a world.
      const one = drawCampaigns({ ...s, luck: makeLuck(`luck ${i}`, STREAMS) })[0];
      if (!one) continue;
      worlds++;
      tried[one.kind] = (tried[one.kind] ?? 0) + 1;
    }
    for (const { kind, chance } of kinds)
      expect(inside(tried[kind] ?? 0, worlds, chance, 0.01 / 12), `${kind} ${chance}`).toBe(true);
  });
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
    expect(weakness(guarded.state, 'agentKiller')).toBeLessThan(
      weakness(left.state, 'agentKiller') - 0.4,
    );
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
