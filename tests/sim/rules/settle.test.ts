/** What a finished incident costs, and who hears of it. */
import { describe, expect, test } from 'vitest';
import type {
  GameState,
  IncidentOutcome,
  IncidentSpec,
  NightLine,
  SuspectId,
} from '../../../src/sim/index.ts';
import { HARM_RULES, pointsOf } from '../../../src/sim/rules/harm.ts';
import { settleOutcome } from '../../../src/sim/rules/settle.ts';
import { felt } from '../../../src/sim/rules/turn.ts';
import { loudFault, peace, total, type World, world } from '../../kit/world.ts';

const night = () =>
  world({ ...peace, matters: [], script: [{ quarter: 1, fault: loudFault }] }).commits();
/** One night as it was played, to be settled with other outcomes. */
const played = (() => {
  const w = night().sleeps();
  const line = w.state.review?.lines[0];
  if (!line?.spec || !line.outcome) throw new Error('no incident');
  return { spec: line.spec, outcome: line.outcome };
})();
/** The evening before that night. */
const evening = (): World => world({ ...peace, matters: [] });

/** Nothing down, nothing blind, a million machines touched. */
const harmless: IncidentOutcome = {
  ...played.outcome,
  downHours: {},
  lockedHours: 0,
  blindHours: 0,
  haltedByGate: false,
};
const day = 24;
const points = (change: Partial<IncidentOutcome>) =>
  pointsOf({ ...harmless, ...change }, evening().state);
/** An incident settled under the eyes of this world; the world is the one after it. */
function settles(
  change: Partial<IncidentOutcome>,
  given: (s: GameState) => void = () => {},
  culprit: SuspectId = 'alder',
): { line: NightLine; w: World } {
  const w = evening().given(given);
  const spec: IncidentSpec = { ...played.spec, fault: { ...played.spec.fault, culprit } };
  const turn = { s: w.state, events: w.told };
  const line = settleOutcome(turn, spec, { ...harmless, ...change }, null, null);
  return { line, w };
}
const fleet = 1_000_000;
/** So many days of the whole fleet, weighed by the harm of its sectors. */
const harmed = (days: number) => {
  const { sectors } = evening().state.level;
  const mean = total(sectors.map(({ share, harm }) => share * harm));
  const shops = sectors.find(({ id }) => id === 'shops');
  if (!shops) throw new Error('no shops');
  return { downHours: { shops: (days * fleet * day * mean) / shops.harm } };
};
const bad = harmed(0.01);
const worse = harmed(0.05);

describe('Continuity', () => {
  test.each([
    [0, null, 0],
    [0.00049, null, 0],
    [0.00051, 'scratch', 3],
    [0.0029, 'scratch', 3],
    [0.0031, 'wound', 8],
    [0.0199, 'wound', 8],
    [0.0201, 'disaster', 16],
    [0.099, 'disaster', 16],
    [0.101, 'catastrophe', 26],
    [100, 'catastrophe', 26],
  ] as const)('%d days of the fleet are a %s: %d points', (days, harm, continuity) => {
    expect(points(harmed(days))).toMatchObject({ harm, continuity });
  });

  test('falls by near-equal steps for near-equal factors: each defence is worth as much as the next', () => {
    const rules = Object.values(HARM_RULES);
    rules.slice(1).forEach(({ from, continuity }, i) => {
      const before = rules[i];
      if (!before) throw new Error('no class before');
      expect(from / before.from).toBeGreaterThanOrEqual(5);
      expect(from / before.from).toBeLessThanOrEqual(7);
      expect(continuity - before.continuity).toBeGreaterThanOrEqual(5);
      expect(continuity - before.continuity).toBeLessThanOrEqual(10);
    });
  });

  test('falls further for an hour in a hospital than for one at home', () => {
    const at = (sector: 'hospitals' | 'homes') =>
      points({ downHours: { [sector]: 0.05 * fleet * day } }).continuity;
    expect(at('hospitals')).toBeGreaterThan(at('homes'));
  });

  test('falls less for a machine that runs but lets nobody in', () => {
    const hours = 0.03 * fleet * day;
    const locked = points({ lockedHours: hours }).continuity;
    expect(locked).toBeGreaterThan(0);
    expect(locked).toBeLessThan(points({ downHours: { shops: hours } }).continuity);
  });
});

describe('Security', () => {
  test('falls by the hours without protection, by no more than 14', () => {
    const by = (days: number) => points({ blindHours: days * fleet * day }).security;
    expect(by(0)).toBe(0);
    expect(by(0.16) / by(0.04)).toBeCloseTo(2, 0);
    expect(by(100)).toBe(14);
  });
});

describe('an incident', () => {
  test('costs Continuity by its hours, a quarter of that in Legitimacy, an eighth in Ecosystem, where these are 3 points or more', () => {
    const { line, w } = settles(bad);
    const { continuity } = points(bad);
    expect(line.kind).toBe('incident');
    expect(w.receipts('incidentDown', 'continuity')).toMatchObject([{ by: -continuity }]);
    expect(-total(w.receipts('outage', 'legitimacy').map((r) => r.by))).toBeCloseTo(
      felt(continuity / 4),
    );
    expect(w.receipts('outage', 'ecosystem')).toEqual([]);
    const major = points(worse).continuity;
    const after = settles(worse).w;
    expect(after.receipts('outage', 'legitimacy')).toMatchObject([{ by: -Math.round(major / 4) }]);
    expect(-total(after.receipts('outage', 'ecosystem').map((r) => r.by))).toBeCloseTo(
      felt(major / 8),
    );
  });

  test('that only blinds costs Security, and a sixth of it in Legitimacy', () => {
    const blind = { symptom: 'blind' as const, blindHours: 0.5 * fleet * day };
    const { w } = settles(blind);
    const { security } = points(blind);
    expect(w.receipts('blindHours', 'security')).toMatchObject([{ by: -security }]);
    expect(-total(w.receipts('outage', 'legitimacy').map((r) => r.by))).toBeCloseTo(
      felt(security / 6),
    );
    expect(w.receipts('incidentDown')).toEqual([]);
  });

  test('that locks people out is told as one', () => {
    const { w } = settles({ symptom: 'locked', lockedHours: 0.3 * fleet * day });
    expect(w.receipts('lockOut', 'continuity')).toHaveLength(1);
    expect(w.receipts('incidentDown')).toEqual([]);
  });

  test('is major from a disaster on, and its line and its receipt name the class', () => {
    const told = (change: Partial<IncidentOutcome>) => {
      const { line, w } = settles(change);
      const [receipt] = w.receipts('incidentDown', 'continuity');
      expect(receipt?.cause.params?.['harm']).toBe(line.harm);
      return [line.harm, line.major];
    };
    expect(told(harmed(0.001))).toEqual(['scratch', false]);
    expect(told(bad)).toEqual(['wound', false]);
    expect(told(worse)).toEqual(['disaster', true]);
    expect(told(harmed(0.2))).toEqual(['catastrophe', true]);
  });

  test('worries the authority for resilience', () => {
    const { w } = settles(bad);
    expect(w.regulator('steady').concern).toBeGreaterThan(evening().regulator('steady').concern);
  });
});

test('a harm of fewer than three points is not felt', () => {
  expect([0, 1.4, 2.4, 2.5, 3, 7.6].map(felt)).toEqual([0, 0, 0, 3, 3, 8]);
});

describe('a near miss', () => {
  const stopped = { haltedByGate: true, hits: 900, downHours: { homes: 300 } };

  test('is a night that the gate halted before it hurt: it costs nothing and earns nothing', () => {
    const { line, w } = settles(stopped);
    expect(line.kind).toBe('nearMiss');
    expect(w.state.receipts).toEqual([]);
  });

  test('is none where too much was lost before the gate closed', () => {
    expect(settles({ ...bad, haltedByGate: true }).line.kind).toBe('incident');
  });
});

describe('what touches few machines and passes by itself', () => {
  test('is small: nobody wakes, nothing moves', () => {
    const { line, w } = settles({ hits: 100, downHours: { homes: 300 } });
    expect(line.kind).toBe('small');
    expect(w.state.receipts).toEqual([]);
  });
});

describe('a loud attack', () => {
  test('is a breach unless it was contained, and costs more the further it reached', () => {
    const lost = (hits: number) => {
      const { line, w } = settles({ hits }, undefined, 'attack');
      expect(line.breached).toBe(true);
      return -total(w.receipts('breach.ownChannel', 'security').map((r) => r.by));
    };
    expect(lost(0.1 * fleet)).toBeGreaterThan(lost(0));
    expect(lost(fleet)).toBe(20);
  });
});
