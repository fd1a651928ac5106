/** What a finished incident costs, and who hears of it. */
import { describe, expect, test } from 'vitest';
import type {
  GameState,
  IncidentOutcome,
  IncidentSpec,
  NightLine,
  ScriptedFault,
  SuspectId,
} from '../../../src/sim/index.ts';
import { MAJOR_POINTS, pointsOf, settleOutcome } from '../../../src/sim/rules/settle.ts';
import { peace, total, type World, world } from '../../kit/world.ts';

const fault: ScriptedFault = {
  vendor: { id: 'alder' },
  key: 'see',
  severity: 'major',
  trigger: 1,
  minute: 600,
};
const night = () => world({ ...peace, matters: [], script: [{ quarter: 1, fault }] }).commits();
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
  pointsOf(played.spec, { ...harmless, ...change }, evening().state);
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
const bad = { downHours: { homes: 0.15 * fleet * day } };
const worse = { downHours: { hospitals: 0.2 * fleet * 2 * day } };

describe('Continuity', () => {
  test('falls by the hours that machines stood still, by a root: four times the hours, twice the points', () => {
    const by = (days: number) => points({ downHours: { homes: days * fleet * day } }).continuity;
    expect(by(0)).toBe(0);
    expect(by(0.04)).toBeGreaterThan(0);
    expect(by(0.16) / by(0.04)).toBeCloseTo(2, 0);
  });

  test('falls further for an hour in a hospital than for one at home', () => {
    const at = (sector: 'hospitals' | 'homes') =>
      points({ downHours: { [sector]: 0.05 * fleet * day } }).continuity;
    expect(at('hospitals')).toBeGreaterThan(at('homes'));
  });

  test('falls less for a machine that runs but lets nobody in', () => {
    const hours = 0.2 * fleet * day;
    const locked = points({ lockedHours: hours }).continuity;
    expect(locked).toBeGreaterThan(0);
    expect(locked).toBeLessThan(points({ downHours: { shops: hours } }).continuity);
  });

  test('falls by no more than 35 in one night', () => {
    expect(points({ downHours: { hospitals: 100 * fleet * day } }).continuity).toBe(35);
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
  test('costs Continuity by its hours, a quarter of that in Legitimacy, an eighth in Ecosystem', () => {
    const { line, w } = settles(bad);
    const { continuity } = points(bad);
    expect(line.kind).toBe('incident');
    expect(w.receipts('incidentDown', 'continuity')).toMatchObject([{ by: -continuity }]);
    expect(w.receipts('outage', 'legitimacy')).toMatchObject([{ by: -Math.round(continuity / 4) }]);
    expect(w.receipts('outage', 'ecosystem')).toMatchObject([{ by: -Math.round(continuity / 8) }]);
    const major = points(worse).continuity;
    expect(settles(worse).w.receipts('outage', 'ecosystem')).toMatchObject([
      { by: -Math.round(major / 8) },
    ]);
  });

  test('that only blinds costs Security, and a sixth of it in Legitimacy', () => {
    const blind = { symptom: 'blind' as const, blindHours: 0.5 * fleet * day };
    const { w } = settles(blind);
    const { security } = points(blind);
    expect(w.receipts('blindHours', 'security')).toMatchObject([{ by: -security }]);
    expect(w.receipts('outage', 'legitimacy')).toMatchObject([{ by: -Math.round(security / 6) }]);
    expect(w.receipts('incidentDown')).toEqual([]);
  });

  test('that locks people out is told as one', () => {
    const { w } = settles({ symptom: 'locked', lockedHours: 0.3 * fleet * day });
    expect(w.receipts('lockOut', 'continuity')).toHaveLength(1);
    expect(w.receipts('incidentDown')).toEqual([]);
  });

  test(`is major from ${MAJOR_POINTS} points of Continuity on`, () => {
    expect(points(bad).continuity).toBeLessThan(MAJOR_POINTS);
    expect(settles(bad).line.major).toBe(false);
    expect(points(worse).continuity).toBeGreaterThanOrEqual(MAJOR_POINTS);
    expect(settles(worse).line.major).toBe(true);
  });

  test('costs its vendor a voice: 3 points of lobby, 9 where it was major', () => {
    const lost = (change: Partial<IncidentOutcome>) => 50 - settles(change).w.vendor('alder').lobby;
    expect(lost(bad)).toBe(3);
    expect(lost(worse)).toBe(9);
  });

  test('of the own product costs nobody a voice', () => {
    const { w } = settles(worse, undefined, 'hearth');
    expect(w.state.vendors.map((v) => v.lobby)).toEqual(
      evening().state.vendors.map((v) => v.lobby),
    );
  });

  test('worries the authority for resilience', () => {
    const { w } = settles(bad);
    expect(w.regulator('steady').concern).toBeGreaterThan(evening().regulator('steady').concern);
  });
});

describe('a near miss', () => {
  const stopped = { haltedByGate: true, hits: 900, downHours: { homes: 300 } };

  test('is a night that the gate halted before it hurt: 1 point of Continuity, and no cost', () => {
    const { line, w } = settles(stopped);
    expect(line.kind).toBe('nearMiss');
    expect(w.state.receipts.map((r) => [r.meter, r.by, r.cause.key])).toEqual([
      ['continuity', 1, 'nearMiss'],
    ]);
  });

  test('pays once a night: ten are no better than one', () => {
    const { line, w } = settles(stopped, (s) => {
      const passed = [settles(stopped).line];
      s.night = { queue: [], task: null, incident: null, beats: null, passed };
    });
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
