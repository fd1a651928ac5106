import { describe, expect, test } from 'vitest';
import { referenceSpec } from '../../../src/cli/bench/reference.ts';
import {
  advance,
  type IncidentSpec,
  lean,
  playAlone,
  startIncident,
} from '../../../src/sim/incident/index.ts';
import { incident, type Wish } from './world.ts';

const DAYS = [1, 6, 10];

/** Hits, then machines down by day. */
function measures(spec: IncidentSpec): number[] {
  const night = startIncident(spec);
  const down = DAYS.map((day) => {
    advance(night, day * 1440);
    const point = night.trace[night.trace.length - 1];
    return point ? point.looping + point.waiting + point.blind + point.locked : Number.NaN;
  });
  const healed = night.trace[night.trace.length - 1]?.healed ?? 0;
  return [healed + (down[down.length - 1] as number), ...down];
}

function medians(rows: readonly number[][]): number[] {
  return (rows[0] ?? []).map((_, i) => {
    const sorted = rows.map((row) => row[i] as number).sort((a, b) => a - b);
    const half = (sorted.length - 1) / 2;
    return ((sorted[Math.floor(half)] as number) + (sorted[Math.ceil(half)] as number)) / 2;
  });
}

const total = (spec: IncidentSpec) => spec.cohorts.reduce((sum, { machines }) => sum + machines, 0);

describe('a lean incident', () => {
  // Both meet the same uncertain facts, so what is left of luck moves a median by about 0.3% (one sigma).
  test('hits as many as the whole one, and heals as fast', () => {
    const seeds = Array.from({ length: 40 }, (_, i) => `merge ${i}`);
    const whole = medians(seeds.map((seed) => measures(referenceSpec(seed))));
    const merged = medians(seeds.map((seed) => measures(lean(referenceSpec(seed)).spec)));
    merged.forEach((median, i) => {
      expect(Math.abs(median / (whole[i] as number) - 1)).toBeLessThan(0.02);
    });
  });

  test('is small: at most 100 cohorts, 80 steps and 24,000 draws', () => {
    const { spec } = lean(referenceSpec('size'));
    expect(spec.cohorts.length).toBeLessThanOrEqual(100);
    const night = startIncident(spec);
    advance(night, 28 * 1440);
    expect(night.trace.length - 1).toBeLessThanOrEqual(80);
    expect(total(spec)).toBe(total(referenceSpec('size')));
  });

  test('stays small where many regions and sectors differ', () => {
    const wide = incident();
    const offsets = Array.from({ length: 24 }, (_, i) => i - 11);
    const regions = offsets.map((utcOffset) => ({ id: `at${utcOffset}`, utcOffset }));
    const sectors = wide.sectors.map((sector, i) => ({ ...sector, technicians: 1.4 ** i }));
    const cohorts = regions.flatMap(({ id }) =>
      sectors.map((sector) => ({ region: id, sector: sector.id, machines: 1000 })),
    );
    const { spec } = lean({ ...wide, regions, sectors, cohorts });
    expect(spec.cohorts.length).toBeLessThanOrEqual(100);
    expect(total(spec)).toBe(240_000);
  });

  const gated: Wish = {
    machines: 2_000_000,
    fault: { content: false },
    policy: { rings: 2, bake: 1, gate: 2, hands: 1, wayback: 2 },
  };

  test('is halted by its gate as often', () => {
    let whole = 0;
    let merged = 0;
    const runs = 150;
    for (let i = 0; i < runs; i++) {
      const fault = { ...gated.fault, hitShare: 0.00002 };
      const spec = incident({ ...gated, fault, seed: `gate ${i}` });
      if (playAlone(spec).haltedByGate) whole += 1;
      if (playAlone(lean(spec).spec).haltedByGate) merged += 1;
    }
    // Four standard errors of a difference of two shares, at most.
    expect(Math.abs(whole - merged) / runs).toBeLessThan(4 * Math.sqrt(0.5 / runs));
    expect(whole).toBeGreaterThan(0);
    expect(whole).toBeLessThan(runs);
  });

  test('has its hours told by the sectors of the whole one', () => {
    const spec = incident();
    const { spec: small, restore } = lean(spec);
    const told = playAlone(small);
    const outcome = restore(told);
    const sum = (hours: object) => Object.values(hours).reduce((all, one) => all + one, 0);
    expect(Object.keys(outcome.downHours).sort()).toEqual(spec.sectors.map(({ id }) => id).sort());
    expect(sum(outcome.downHours) / sum(told.downHours)).toBeCloseTo(1, 9);
    const whole = playAlone(spec).downHours;
    for (const { id } of spec.sectors) {
      expect((outcome.downHours[id] ?? 0) / (whole[id] ?? 0)).toBeGreaterThan(0.9);
      expect((outcome.downHours[id] ?? 0) / (whole[id] ?? 0)).toBeLessThan(1.1);
    }
  });

  test('keeps apart what policy keeps apart', () => {
    const policy = { hands: 1, watchedRegions: ['middle'] };
    const { spec } = lean(incident({ policy }));
    expect(spec.regions.map(({ id }) => id)).toContain('middle');
    // Field teams serve hospitals (harm 8) before factories (3): alike in all but that.
    const ids = spec.sectors.map(({ id }) => id);
    expect(ids).toContain('factories');
    expect(ids).toContain('hospitals');
    const idle = lean(incident({ policy: { watchedRegions: [] } })).spec;
    expect(idle.sectors.length).toBeLessThan(spec.sectors.length);
  });

  test.each([0, 1, 7])('is right for a fleet of %d', (machines) => {
    const spec = incident({ machines: 70, small: true });
    const few = { ...spec, cohorts: [{ ...spec.cohorts[0], machines }] as typeof spec.cohorts };
    const outcome = playAlone(lean(few).spec);
    expect(total(lean(few).spec)).toBe(machines);
    expect(outcome.hits).toBeLessThanOrEqual(machines);
    expect(lean(few).restore(outcome).hits).toBe(outcome.hits);
  });

  test('leaves the whole one as it was', () => {
    const spec = incident();
    const before = JSON.stringify(spec);
    lean(spec);
    expect(JSON.stringify(spec)).toBe(before);
  });
});
