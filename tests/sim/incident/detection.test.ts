import { describe, expect, test } from 'vitest';
import { casesOnDisk } from '../../../src/cli/shared/cases-on-disk.ts';
import { caseSpec } from '../../../src/sim/cases/index.ts';
import { DEEP_DELAY, VENDOR_REVERT } from '../../../src/sim/incident/constants.ts';
import {
  advance,
  respond,
  settle,
  startIncident,
  symptomOf,
} from '../../../src/sim/incident/index.ts';
import type { KnownFacts } from '../../../src/sim/incident/types.ts';
import { WORLD_DEEP_DELAY } from '../../../src/sim/incident/world.ts';
import { incident, meanOver, type Wish } from './world.ts';

const meanSignal = (wish: Wish) =>
  meanOver(200, (seed) => startIncident(incident({ small: true, ...wish, seed })).drawn.signalAt);

describe('the first signal', () => {
  test('comes in half the time where a team watches the right post', () => {
    const plain = meanSignal({});
    expect(meanSignal({ policy: { watchedSuspects: ['halden'] } }) / plain).toBeCloseTo(0.5, 1);
    expect(meanSignal({ policy: { watchedSuspects: ['another'], threatDesk: true } })).toBe(plain);
    const attack: Wish = { fault: { culprit: 'attack' } };
    expect(
      meanSignal({ ...attack, policy: { threatDesk: true } }) / meanSignal(attack),
    ).toBeCloseTo(0.5, 1);
  });

  test('comes sooner from a major fault, later from a silent one, never after 12 hours', () => {
    const plain = meanSignal({ fault: { severity: 'serious' } });
    expect(meanSignal({ fault: { severity: 'major' } })).toBeLessThan(plain);
    expect(meanSignal({ place: 'interface', fault: { severity: 'serious' } })).toBeGreaterThan(
      plain,
    );
    expect(meanSignal({ fault: { hitShare: 0 } })).toBeLessThanOrEqual(720);
    expect(startIncident(incident({ machines: 0 })).drawn.signalAt).toBeLessThanOrEqual(720);
  });

  test.each([
    ['the level’s world', 150, {}],
    ['a real case', 78, { ownRevert: VENDOR_REVERT }],
  ])(
    'and the vendor: in %s half of all reverts come within %d minutes of what could be noticed',
    (_world, minutes, facts) => {
      const early = meanOver(400, (seed) =>
        startIncident(incident({ small: true, facts, seed })).drawn.vendorRevertAt <= minutes + 1
          ? 1
          : 0,
      );
      expect(early).toBeGreaterThan(0.42);
      expect(early).toBeLessThan(0.58);
    },
  );
});

describe('the gate', () => {
  const gated = (gate: number, bake = 1) =>
    startIncident(
      incident({ machines: 400_000, fault: { content: false }, policy: { rings: 2, bake, gate } }),
    );

  test('sees nothing before silence has lasted 15 minutes, then halts and takes back', () => {
    const night = gated(2);
    const { hits, stoppedAfter, haltedByGate } = settle(night);
    expect(haltedByGate).toBe(true);
    expect(night.gateHaltedAt).toBeGreaterThanOrEqual(20);
    expect(night.gateHaltedAt).toBeLessThanOrEqual(30);
    expect(stoppedAfter).toBe(night.gateHaltedAt);
    expect(night.response).toMatchObject({ stoppedBy: 'gate', revertedBy: 'gate' });
    expect(night.ringStarts).toEqual([0, null, null]);
    expect(hits).toBeLessThan(4100);
  });

  test('that only alerts wakes people, who are slower', () => {
    const alerted = gated(1);
    const plain = gated(0);
    advance(alerted, 40);
    expect(alerted.drawn.vendorRevertAt).toBeLessThanOrEqual(plain.drawn.vendorRevertAt);
    expect(alerted.drawn.signalAt).toBeLessThanOrEqual(35);
    const { haltedByGate, stoppedAfter } = settle(alerted);
    expect(haltedByGate).toBe(false);
    expect(stoppedAfter).toBeGreaterThan(30);
  });
});

describe('a response', () => {
  test('counts from the minute at which it was given', () => {
    const night = startIncident(incident({ small: true, machines: 400_000 }));
    advance(night, 33);
    const { trace } = night;
    const reachable = trace[trace.length - 1]?.unreached ?? 0;
    respond(night, { hold: true });
    settle(night);
    const left = night.cells.flatMap((cell) => cell.unreached).reduce((sum, some) => sum + some, 0);
    // Three minutes more than the last grid point, at 30.
    expect(reachable - left).toBeGreaterThan(0);
    expect((reachable - left) / reachable).toBeLessThan(0.04);
    expect(night.response).toMatchObject({ stoppedAt: 33, stoppedBy: 'player' });
    expect(night.response.revertedBy).toBe('vendor');
  });

  test('that halts everything takes effect a little later', () => {
    const night = startIncident(incident({ small: true }));
    advance(night, 20);
    respond(night, { halt: true });
    expect(settle(night).stoppedAfter).toBe(40);
  });

  test('cannot undo what was done before', () => {
    const night = startIncident(incident({ small: true }));
    advance(night, 20);
    respond(night, { revert: true });
    advance(night, 50);
    respond(night, { hold: true, revert: true });
    expect(night.response).toMatchObject({ stoppedAt: 20, revertedAt: 20 });
  });
});

describe('deep trouble', () => {
  const signal = (facts: KnownFacts) =>
    startIncident(incident({ small: true, fault: { deep: true }, facts })).drawn.signalAt;

  test('passes for everyday trouble longer in the level’s world than in a real case, with the same luck', () => {
    const { median } = WORLD_DEEP_DELAY;
    expect(signal({})).toBe(signal({ deep: WORLD_DEEP_DELAY }));
    expect(median).toBeGreaterThan(DEEP_DELAY.median);
    expect(signal({})).toBeGreaterThan(signal({ deep: DEEP_DELAY }));
  });

  test('does so in every case by the reference’s hours, and vendors take back by the reference’s clock', () => {
    for (const file of casesOnDisk()) {
      const { facts } = caseSpec(file.known, 'any');
      expect(facts).toMatchObject({ deep: DEEP_DELAY, ownRevert: VENDOR_REVERT });
    }
  });
});

describe('the place of the key', () => {
  test('decides what a fault looks like', () => {
    const { fault } = incident();
    expect(symptomOf(fault, 'ring0')).toBe('stopped');
    expect(symptomOf(fault, 'interface')).toBe('blind');
    expect(symptomOf({ ...fault, wrongVerdict: true }, 'interface')).toBe('stopped');
    expect(symptomOf(fault, 'enclave')).toBe('blind');
    expect(symptomOf(fault, 'attestation')).toBe('locked');
  });
});
