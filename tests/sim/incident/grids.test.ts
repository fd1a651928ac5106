import { describe, expect, test } from 'vitest';
import { runOf, step } from '../../../src/sim/incident/engine.ts';
import { nextPoint } from '../../../src/sim/incident/grid.ts';
import { type Incident, startIncident, stopTime } from '../../../src/sim/incident/index.ts';
import { incident, type Wish } from './world.ts';

const DAYS = [1, 3, 6, 10];

/** An incident walked over a grid of one's own, its uncertain facts fixed: hits, and machines down by day. */
function walk(wish: Wish, next: (at: number, night: Incident) => number): number[] {
  const night = startIncident(incident({ ...wish, small: true }));
  const facts = {
    vendorRevertAt: 80,
    onFactor: 1,
    techniciansFactor: 1,
    signalAt: 20,
    handsDelay: 90,
  };
  Object.assign(night.drawn, facts);
  const run = runOf(night);
  const seen: number[] = [];
  for (const day of DAYS) {
    while (night.stepped < day * 1440)
      step(night, run, Math.min(day * 1440, next(night.stepped, night)));
    const point = night.trace[night.trace.length - 1];
    if (!point) throw new Error('no trace');
    const down = point.looping + point.waiting + point.blind + point.locked;
    if (seen.length === 0) seen.push(down + point.healed);
    seen.push(down);
  }
  return seen;
}

const usual = (at: number, night: Incident) =>
  nextPoint(
    at,
    night.ringStarts.filter((start) => start !== null),
    stopTime(night),
  );

describe('the engine and a grid of single minutes', () => {
  const code = { content: false };
  const nights: [string, Wish][] = [
    ['stopped, by hand', {}],
    ['stopped, with every way back', { policy: { wayback: 3, hands: 2 } }],
    ['stopped, three rings', { fault: code, policy: { rings: 2, bake: 0 } }],
    ['blind', { place: 'interface' }],
    ['blind in an enclave', { place: 'enclave' }],
    ['locked', { place: 'attestation' }],
  ];
  // So many machines that luck averages out: what differs is the grid.
  test.each(nights)('differ by less than 1%: %s', (_, wish) => {
    const fine = walk({ machines: 1_000_000_000, ...wish }, (at) => at + 1);
    const coarse = walk({ machines: 1_000_000_000, ...wish }, usual);
    const [hits = 0] = fine;
    fine.forEach((exact, i) => {
      const gap = Math.abs((coarse[i] as number) - exact);
      // A thousandth of the hits is too few to tell percents of.
      if (exact > hits / 1000) expect(gap / exact).toBeLessThan(0.01);
      else expect(gap / hits).toBeLessThan(1e-4);
    });
  });
});
