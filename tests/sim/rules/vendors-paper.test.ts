import { describe, expect, test } from 'vitest';
import { imagine, knownVendors } from '../../../src/sim/index.ts';
import type { NightLine } from '../../../src/sim/night.ts';
import { setRung } from '../../../src/sim/rules/flights.ts';
import { placeFor, specFor } from '../../../src/sim/rules/landing.ts';
import { priorSuspects } from '../../../src/sim/rules/suspects.ts';
import {
  claimsAtDawn,
  declareOut,
  HOLLOW_CHANCE,
  lookAtAll,
} from '../../../src/sim/rules/vendors/paper.ts';
import { inside, type Shown, wrongOdds } from '../../kit/frequency.ts';
import { letter } from '../../kit/level.ts';
import { peace, total, village, type World, world } from '../../kit/world.ts';

const place = (change = {}) => world({ ...peace, matters: [], ...change });

/** Alder has declared its see key out; luck is not asked. */
const declared = (hollow: boolean, change = {}): World =>
  place(change).given((s) => {
    s.ladders.interface.rung = 1;
    const v = s.vendors[0];
    if (!v) return;
    v.keys.see.out = true;
    v.claims = [{ key: 'see', since: 1, chance: HOLLOW_CHANCE }];
    if (hollow) v.paper = ['see'];
  });
const seeOf = (w: World) =>
  knownVendors(w.state)
    .find((v) => v.id === 'alder')
    ?.keys.find((k) => k.key === 'see');

const passed = (kind: NightLine['kind'], key: NightLine['key']): NightLine => ({
  kind,
  faultId: 'f',
  culprit: 'alder',
  key,
  attack: null,
  label: null,
  hits: 1,
  harm: null,
  major: false,
  outcome: null,
  spec: null,
  played: false,
  response: null,
});

describe('a key declared out', () => {
  test('is hollow as often as the chance that is shown beside it', () => {
    let hollow = 0;
    const runs = 500;
    for (let i = 0; i < runs; i++) {
      const w = place().given((s) => {
        s.luck.world = [i, 1, i + 5, 3];
        const v = s.vendors[0];
        if (v) declareOut({ s, events: [] }, v, 'see');
      });
      if (w.vendor('alder').paper.length > 0) hollow++;
      expect(seeOf(w)).toMatchObject({ claimed: true, hollow: HOLLOW_CHANCE, place: 'interface' });
    }
    expect(inside(hollow, runs, HOLLOW_CHANCE, 0.002)).toBe(true);
  });

  test('looks the same to the player, hollow or not; its faults land where it lies in truth', () => {
    const [honest, hollow] = [declared(false), declared(true)];
    expect(knownVendors(hollow.state)).toEqual(knownVendors(honest.state));
    const fault = { key: 'see', severity: 'minor' } as const;
    expect(placeFor(honest.state, 'alder', fault)).toBe('interface');
    expect(placeFor(hollow.state, 'alder', fault)).toBe('ring0');
  });

  test('is drawn afresh, by its chance, in every world that a forecast imagines', () => {
    for (const hollow of [false, true]) {
      const s = declared(hollow).state;
      let n = 0;
      for (let i = 0; i < 500; i++)
        if (imagine(s, `paper ${i}`).vendors[0]?.paper.includes('see')) n++;
      expect(inside(n, 500, HOLLOW_CHANCE, 0.002), `${n}`).toBe(true);
    }
  });

  test('leaves the odds of a night to what is known: a hollow claim shows the same odds as an honest one', () => {
    const level = { ...village, hazards: { faults: 1, services: 0.2, attacks: 0.3 } };
    const odds = (hollow: boolean, symptom: 'ring0' | 'interface') => {
      const s = declared(hollow, level).state;
      const fault = {
        id: 'x',
        seed: 'x',
        quarter: 1,
        culprit: 'birch',
        key: 'see',
        severity: 'major',
        hitShare: 0.9,
        trigger: 1,
        wrongVerdict: false,
        content: true,
        minute: 600,
      } as const;
      return priorSuspects(s, specFor(s, fault, { place: symptom }));
    };
    for (const place of ['ring0', 'interface'] as const) {
      expect(odds(true, place)).toEqual(odds(false, place));
      expect(total(odds(true, place).map((x) => x.prior))).toBeCloseTo(1, 12);
    }
    const blind = odds(false, 'interface').find((x) => x.id === 'alder')?.prior ?? 0;
    expect(blind).toBeGreaterThan(0);
  });
});

describe('the odds of the suspects while keys are declared out', () => {
  test('are the frequency with which each was the culprit', () => {
    const rows: Record<string, Shown[]> = {};
    for (let seed = 0; seed < 250; seed++) {
      const level = {
        ...village,
        matters: [],
        hazards: { faults: 1.5, services: 0.3, attacks: 0.5 },
      };
      const w = world(level, `claims ${seed}`).given((s) => {
        s.ladders.interface.rung = 1;
        for (const v of s.vendors.slice(0, 2))
          for (const key of ['see', 'stop'] as const) declareOut({ s, events: [] }, v, key);
      });
      w.commits();
      const { beats, incident } = w.state.night ?? {};
      if (!beats || !incident || beats.confirmed !== null) continue;
      for (const { id, prior } of beats.suspects) {
        const list = rows[incident.spec.symptom] ?? [];
        rows[incident.spec.symptom] = list;
        list.push({ chance: prior, came: id === incident.spec.fault.culprit });
      }
    }
    expect(Object.values(rows).flat().length).toBeGreaterThan(300);
    expect(wrongOdds(rows)).toEqual([]);
  });
});

describe('a hollow claim is found', () => {
  const found = (w: World) => {
    expect(w.vendor('alder').keys.see.out).toBe(false);
    expect(w.vendor('alder')).toMatchObject({ paper: [], claims: [] });
    return w;
  };

  test('by an audit: it costs the vendor, and it is to your credit', () => {
    const audit = letter('audit', {
      choices: [{ id: 'go', effects: [{ audit: { id: 'alder' } }], back: 'never' }],
    });
    const w = found(
      declared(true, { matters: [audit] })
        .answers('audit', 'go')
        .waits(),
    );
    expect(w.receipts('paperAudited')).toEqual([]);
    expect(w.vendor('alder').memory.map((m) => m.cause.key)).toEqual(['paperAudited']);
  });

  test('by a night: everybody sees where the fault landed', () => {
    const w = declared(true);
    w.given((s) => claimsAtDawn({ s, events: w.told }, [passed('incident', 'see')]));
    found(w);
    expect(w.receipts('paperFound', 'legitimacy').map((r) => r.by)).toEqual([-3]);
    expect(w.receipts('paperFound', 'ecosystem').map((r) => r.by)).toEqual([-3]);
    expect(w.heard('keyMoved')).toHaveLength(1);
  });

  test('by the door: what is closed lets nothing pass', () => {
    const w = declared(true).given((s) => {
      for (const ladder of ['interface', 'enclaves', 'attestation'] as const)
        s.ladders[ladder].rung = 1;
    });
    w.given((s) => setRung({ s, events: w.told }, 'door', 3));
    expect(w.vendor('alder')).toMatchObject({ paper: [], claims: [], present: true });
    expect(w.vendor('alder').keys.see.out).toBe(true);
    expect(w.receipts('paperFound')).toMatchObject([{ meter: 'ecosystem', by: -3 }]);
  });

  test('not by a fault of another key, nor of another vendor', () => {
    const w = declared(true);
    w.given((s) =>
      claimsAtDawn({ s, events: w.told }, [
        passed('incident', 'boot'),
        { ...passed('incident', 'see'), culprit: 'birch' },
      ]),
    );
    expect(w.vendor('alder').paper).toEqual(['see']);
  });
});

describe('an honest claim', () => {
  test('is beyond doubt once somebody has looked, and costs nothing', () => {
    const w = declared(false);
    w.given((s) => {
      const v = s.vendors[0];
      if (v) lookAtAll({ s, events: w.told }, v, 'audit');
    });
    expect(seeOf(w)).toMatchObject({ claimed: false, hollow: 0, place: 'interface' });
    expect(w.state.receipts).toEqual([]);
    expect(w.vendor('alder').memory.map((m) => m.cause.key)).toEqual(['auditClean']);
  });
});
