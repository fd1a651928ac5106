import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  advance,
  type Incident,
  type IncidentSpec,
  respond,
  settle,
  startIncident,
} from '../../../src/sim/incident/index.ts';
import { CONTENT_STOPS } from '../../../src/sim/index.ts';
import { incident } from './world.ts';

const rung = (top: number) => fc.integer({ min: 0, max: top });
const chance = fc.oneof(fc.constantFrom(0, 1), fc.double({ min: 0, max: 1, noNaN: true }));
const flag = fc.boolean();

const specs: fc.Arbitrary<IncidentSpec> = fc
  .record({
    machines: fc.oneof(fc.constantFrom(0, 1, 7), fc.integer({ min: 0, max: 2_000_000_000 })),
    place: fc.constantFrom('ring0', 'interface', 'enclave', 'attestation'),
    seed: fc.string({ maxLength: 6 }),
    small: flag,
    fault: fc.record({
      culprit: fc.constantFrom('halden', 'attack'),
      severity: fc.constantFrom('minor', 'serious', 'major'),
      hitShare: chance,
      trigger: chance,
      wrongVerdict: flag,
      content: flag,
      minute: rung(1439),
    }),
    policy: fc.record({
      rings: rung(3),
      bake: rung(3),
      gate: rung(3),
      wayback: rung(3),
      hands: rung(2),
      attestation: rung(3),
      content: fc.constantFrom(...CONTENT_STOPS),
      repairPass: flag,
      keyEscrow: flag,
      watchedRegions: fc.constantFrom<string[]>([], ['europe']),
      watchedSuspects: fc.constantFrom<string[]>([], ['halden']),
      threatDesk: flag,
    }),
  })
  .map((wish) => incident(wish));

/** The same with facts on record, edges among them. */
const withFacts: fc.Arbitrary<IncidentSpec> = fc
  .record({
    spec: specs,
    checkIn: fc.constantFrom(1e-6, 1, 77, 40_320),
    cutOff: chance,
    versions: chance,
    reach: chance,
    works: fc.constantFrom(1e-9, 0.1, 1),
    giveUp: fc.constantFrom(0, 30, 4320),
    service: fc.constantFrom(0, 1e-6, 60, 40_320),
    perHour: fc.constantFrom(undefined, 0, 0.01, 1, 1000, 1e12),
    killSwitch: flag,
    quarantine: flag,
    vital: flag,
    window: fc.constantFrom(undefined, 0, 5, 300, 40_320),
  })
  .map(({ spec, service, perHour, reach, works, giveUp, window, ...facts }) => ({
    ...spec,
    cohorts: spec.cohorts.map((cohort) => ({ ...cohort, kind: 'any' })),
    kinds: [{ id: 'any', service }],
    facts: {
      ...facts,
      ways: { fallback: true, remote: true },
      remote: { reach, retry: 30, works, giveUp },
      ...(perHour === undefined ? {} : { herd: { perHour } }),
      ...(window === undefined ? {} : { revert: { at: window, noticed: 0 } }),
    },
  }));

function checkCounts(now: Incident): void {
  now.cells.forEach((cell, i) => {
    const { parts, healed } = cell;
    const { restoring, ...others } = parts;
    const services = Object.values(restoring ?? {});
    const states = [cell.updated, cell.looping, cell.waiting, cell.blind, cell.locked];
    states.push(cell.restoring ?? 0, cell.quarantined ?? 0);
    const counts = [...cell.unreached, ...states, ...Object.values(healed)];
    const odd = [...counts, ...services, ...Object.values(others)].filter(
      (count) => !Number.isInteger(count) || count < 0,
    );
    expect(odd).toEqual([]);
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(now.spec.cohorts[i]?.machines);
    expect(services.reduce((sum, count) => sum + count, 0)).toBe(cell.restoring ?? 0);
    expect(parts.fallback).toBeLessThanOrEqual(cell.looping);
    expect(parts.remote + parts.far).toBeLessThanOrEqual(cell.waiting);
    expect(parts.restart).toBeLessThanOrEqual(cell.blind);
    expect(parts.refused).toBeLessThanOrEqual(cell.locked);
  });
}

const machinesOf = ({ cohorts }: IncidentSpec): number =>
  cohorts.reduce((sum, { machines }) => sum + machines, 0);

describe('machines', () => {
  test('are whole, never fewer than none, and none is lost or made', () => {
    fc.assert(
      fc.property(
        fc.oneof(specs, withFacts),
        fc.array(fc.tuple(fc.integer({ min: 1, max: 3000 }), rung(6)), { maxLength: 6 }),
        (spec, acts) => {
          const night = startIncident(spec);
          checkCounts(night);
          for (const [minutes, act] of acts) {
            advance(night, night.now + minutes);
            if (act === 1) respond(night, { hold: true });
            if (act === 2) respond(night, { revert: true });
            if (act === 3) respond(night, { halt: true });
            if (act === 4) respond(night, { crews: 'europe' });
            if (act === 5) respond(night, { first: 'schools' });
            if (act === 6) respond(night, { kill: true });
            checkCounts(night);
          }
          const outcome = settle(night);
          checkCounts(night);
          expect(outcome.curve.length).toBeLessThanOrEqual(60);
          expect(outcome.healedAfter).toBeLessThanOrEqual(outcome.lastAfter);
          for (const hours of Object.values(outcome.downHours)) expect(hours).toBeGreaterThan(0);
          for (const { at, unreached, updated, healed, ...states } of night.trace) {
            const others = Object.values(states).reduce((sum, count) => sum + count, 0);
            expect([at, unreached + updated + healed + others]).toEqual([at, machinesOf(spec)]);
          }
        },
      ),
      { numRuns: 160 },
    );
  });

  test('go one way: harmed and reached counts never fall', () => {
    fc.assert(
      fc.property(fc.oneof(specs, withFacts), (spec) => {
        const night = startIncident(spec);
        let unreached = Number.POSITIVE_INFINITY;
        let healed = 0;
        settle(night);
        for (const point of night.trace) {
          expect(point.unreached).toBeLessThanOrEqual(unreached);
          expect(point.healed).toBeGreaterThanOrEqual(healed);
          unreached = point.unreached;
          healed = point.healed;
        }
      }),
      { numRuns: 60 },
    );
  });

  test('that are nobody cause nothing', () => {
    const night = startIncident(incident({ machines: 0 }));
    const outcome = settle(night);
    expect(outcome).toMatchObject({ hits: 0, stoppedAfter: 0, healedAfter: 0, lastAfter: 0 });
    expect(outcome.downHours).toEqual({});
  });

  test('that cannot be counted are refused with a sentence', () => {
    const spec = incident({ small: true });
    const first = spec.cohorts[0];
    if (!first) throw new Error('a world without cohorts');
    expect(() => startIncident({ ...spec, cohorts: [{ ...first, machines: 1.5 }] })).toThrow(
      /whole/,
    );
    expect(() => startIncident({ ...spec, cohorts: [{ ...first, region: 'moon' }] })).toThrow(
      /moon/,
    );
  });
});
