import { describe, expect, test } from 'vitest';
import { runOf, step } from '../../../src/sim/incident/engine.ts';
import { nextPoint } from '../../../src/sim/incident/grid.ts';
import { type Incident, startIncident, type TracePoint } from '../../../src/sim/incident/index.ts';
import { incident, type Wish } from './world.ts';

const END = 2880;

/** An incident walked over a grid of one's own, its uncertain facts fixed. */
function walk(wish: Wish, next: (at: number) => number): TracePoint {
  const night: Incident = startIncident(incident({ ...wish, small: true }));
  Object.assign(night.drawn, { vendorRevertAt: 80, onFactor: 1, techniciansFactor: 1 });
  const run = runOf(night);
  for (let at = 0; at < END; at = night.stepped) step(night, run, next(at));
  return night.trace[night.trace.length - 1] as TracePoint;
}

const finest = (at: number) => at + 1;
const usual = (at: number) => nextPoint(at, [0], 80);

describe('the law', () => {
  const nights: [string, Wish][] = [
    ['stopped, by hand', { machines: 200_000_000 }],
    ['stopped, with every way back', { machines: 200_000_000, policy: { wayback: 2, hands: 1 } }],
    ['blind', { machines: 200_000_000, place: 'interface' }],
    ['locked', { machines: 200_000_000, place: 'attestation' }],
  ];
  // So many machines that luck averages out: what differs is the step.
  test.each(nights)('hardly depends on the step: %s', (_, wish) => {
    const fine = walk(wish, finest);
    const coarse = walk(wish, usual);
    const hits = fine.looping + fine.waiting + fine.blind + fine.locked + fine.healed;
    for (const state of ['updated', 'looping', 'waiting', 'blind', 'locked', 'healed'] as const) {
      expect(Math.abs(coarse[state] - fine[state]) / hits).toBeLessThan(0.01);
    }
  });
});

describe('the grid', () => {
  test('goes forward in multiples of 5 minutes, through every ring start, to day 28', () => {
    const starts = [0, 20, 480, 1440];
    const seen = new Set<number>();
    let at = 0;
    for (let steps = 0; at < 28 * 1440; steps++) {
      const next = nextPoint(at, starts, 1600);
      expect(next).toBeGreaterThan(at);
      expect(next % 5).toBe(0);
      expect(steps).toBeLessThan(1000);
      seen.add(next);
      at = next;
    }
    for (const start of starts.slice(1)) expect(seen).toContain(start);
    expect(at).toBe(28 * 1440);
  });
});
