/** Where a fault lands: on whose machines its code runs tonight, and in which place. */
import { describe, expect, test } from 'vitest';
import type { KeyId, LadderId, Level, SectorId, SuspectId } from '../../../src/sim/index.ts';
import { cohortsOf, placeFor } from '../../../src/sim/rules/landing.ts';
import { smallLevel } from '../../kit/level.ts';
import { peace, total, village, type World, world } from '../../kit/world.ts';

/** A place in which all vendors have these keys outside, and these rungs stand. */
const place = (
  out: KeyId[] = [],
  rungs: Partial<Record<LadderId, number>> = {},
  level: Partial<Level> = {},
): World =>
  world({
    ...peace,
    matters: [],
    ladders: { open: [], start: rungs },
    vendors: smallLevel().vendors.map((v) => ({ ...v, out })),
    ...level,
  });
const severity = 'minor';
const landsIn = (w: World, suspect: SuspectId, key: KeyId) =>
  placeFor(w.state, suspect, { key, severity });
/** Machines that run a suspect's code, as a share of the fleet. */
const reachOf = ({ state }: World, suspect: SuspectId, target?: SuspectId): number =>
  total(cohortsOf(state, suspect, target).map((c) => c.machines)) / state.level.fleet;
const inSector = ({ state }: World, suspect: SuspectId, sector: SectorId): number =>
  total(
    cohortsOf(state, suspect)
      .filter((c) => c.sector === sector)
      .map((c) => c.machines),
  );

describe('a vendor’s fault lands', () => {
  test.each([
    ['see', 'interface'],
    ['stop', 'interface'],
    ['survive', 'enclave'],
    ['boot', 'attestation'],
  ] as const)('in ring 0 while the key %s lies there, else in its way out, the %s', (key, way) => {
    expect(landsIn(place(), 'alder', key)).toBe('ring0');
    expect(landsIn(place([key]), 'alder', key)).toBe(way);
  });

  test('in ring 0 where its key is out on paper only', () => {
    const w = place(['see']).given((s) => {
      for (const v of s.vendors) if (v.id === 'alder') v.paper = ['see'];
    });
    expect(landsIn(w, 'alder', 'see')).toBe('ring0');
    expect(landsIn(w, 'birch', 'see')).toBe('interface');
  });

  test('on its own machines, in every region and sector by share', () => {
    const w = place();
    expect(reachOf(w, 'alder')).toBeCloseTo(0.35, 5);
    for (const { id, share } of w.state.level.sectors)
      expect(inSector(w, 'alder', id)).toBeCloseTo(0.35 * share * w.state.level.fleet, -1);
  });

  test('more in the sectors that it serves most, and on no more machines for that', () => {
    const [first, ...others] = smallLevel().vendors;
    if (!first) throw new Error('no vendor');
    const tilted = place([], {}, { vendors: [{ ...first, tilt: { hospitals: 2 } }, ...others] });
    expect(inSector(tilted, 'alder', 'hospitals')).toBeGreaterThan(
      inSector(place(), 'alder', 'hospitals'),
    );
    expect(reachOf(tilted, 'alder')).toBeCloseTo(0.35, 5);
  });

  test('nowhere in a sector that it left: there it lands with those who stayed', () => {
    const w = place().given((s) => {
      for (const v of s.vendors) if (v.id === 'alder') v.leftSectors = ['hospitals'];
    });
    expect(inSector(w, 'alder', 'hospitals')).toBe(0);
    expect(inSector(w, 'birch', 'hospitals')).toBeGreaterThan(
      inSector(place(), 'birch', 'hospitals'),
    );
    expect(inSector(w, 'birch', 'homes')).toBe(inSector(place(), 'birch', 'homes'));
  });

  test('nowhere once it has gone', () => {
    const w = place().given((s) => {
      for (const v of s.vendors) if (v.id === 'alder') v.present = false;
    });
    expect(cohortsOf(w.state, 'alder')).toEqual([]);
  });
});

describe('a fault of the interface', () => {
  test('lands in the interface, with all who look or stop through it', () => {
    const w = place().given((s) => {
      for (const v of s.vendors) {
        if (v.id === 'birch') v.keys.see.out = true;
        if (v.id === 'cedar') v.keys.stop.out = true;
      }
    });
    expect(landsIn(w, 'interfaceService', 'see')).toBe('interface');
    expect(reachOf(w, 'interfaceService')).toBeCloseTo(0.25 + 0.12, 5);
  });
});

describe('a fault of attestation', () => {
  const proven = (rung: number) =>
    place([], { attestation: rung }).given((s) => {
      for (const v of s.vendors) if (v.id === 'birch') v.keys.boot.out = true;
    });

  test('lands in attestation, with those who prove their start by it', () => {
    expect(landsIn(proven(2), 'attestationService', 'boot')).toBe('attestation');
    expect(reachOf(proven(2), 'attestationService')).toBeCloseTo(0.25, 5);
  });

  test('at its top rung locks everybody: no machine gets in without proof, guarded or not', () => {
    expect(reachOf(proven(3), 'attestationService')).toBeCloseTo(1, 5);
  });
});

describe('an attack', () => {
  test('lands on the machines of the vendor that it rides on', () => {
    expect(reachOf(place(), 'attack', 'cedar')).toBeCloseTo(0.12, 5);
    expect(reachOf(place(), 'attack')).toBe(0);
  });
});

describe('machines', () => {
  test('are whole, and rounding loses next to none of them', () => {
    const w = place([], {}, { ...village, fleet: 1001 });
    const machines = w.state.vendors.flatMap((v) =>
      cohortsOf(w.state, v.id).map((c) => c.machines),
    );
    for (const n of machines) expect(Number.isInteger(n)).toBe(true);
    const guarded = total(w.state.vendors.map((v) => v.share));
    expect(Math.abs(total(machines) - 1001 * guarded)).toBeLessThan(2);
  });
});
