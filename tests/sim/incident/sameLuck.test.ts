import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  advance,
  type Incident,
  playAlone,
  replayWith,
  respond,
  settle,
  startIncident,
} from '../../../src/sim/incident/index.ts';
import { incident, type Wish } from './world.ts';

const wish: Wish = {
  small: true,
  machines: 400_000,
  fault: { content: false },
  policy: { rings: 2, bake: 1, gate: 1, hands: 1, wayback: 2 },
};

describe('the same incident', () => {
  test('comes to the same state, however often somebody looks', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0, max: 12_000, noNaN: true }), { maxLength: 12 }),
        (minutes) => {
          const often = startIncident(incident(wish));
          const once = startIncident(incident(wish));
          for (const minute of minutes.sort((a, b) => a - b)) advance(often, minute);
          advance(often, 12_500);
          advance(once, 12_500);
          expect(often).toEqual(once);
        },
      ),
      { numRuns: 40 },
    );
  });

  test('goes on alike after it was written down and read again', () => {
    const night = startIncident(incident(wish));
    advance(night, 95);
    const twin = JSON.parse(JSON.stringify(night)) as Incident;
    expect(settle(twin)).toEqual(settle(night));
    expect(twin).toEqual(night);
  });

  test('comes out the same when the response is played again', () => {
    const night = startIncident(incident(wish));
    advance(night, 33);
    respond(night, { crews: 'europe', first: 'smallFirms' });
    advance(night, 61.5);
    respond(night, { hold: true, first: 'hospitals' });
    advance(night, 90);
    respond(night, { revert: true });
    const outcome = settle(night);
    expect(outcome.hits).toBeGreaterThan(0);
    expect(replayWith(night.spec, night.response)).toEqual(outcome);
  });

  test('leaves to the vendor and the gate what they did themselves', () => {
    const gated = startIncident(incident({ ...wish, policy: { rings: 2, bake: 1, gate: 2 } }));
    const halted = settle(gated);
    expect(halted.haltedByGate).toBe(true);
    const bare = incident({ ...wish, policy: {} });
    expect(replayWith(bare, gated.response)).toEqual(playAlone(bare));
  });

  test('has its facts drawn from the seed alone', () => {
    const drawn = (policy: Wish['policy'], machines = 24_500_000) => {
      const { techniciansFactor, onFactor, handsDelay, peopleDelay } = startIncident(
        incident({ policy: policy ?? {}, machines, fault: { content: false } }),
      ).drawn;
      return { techniciansFactor, onFactor, handsDelay, peopleDelay };
    };
    expect(drawn({ rings: 3, bake: 2, gate: 3 }, 24_000)).toEqual(drawn({}));
  });

  test('meets other luck under another seed', () => {
    const facts = (seed: string) => startIncident(incident({ seed })).drawn;
    expect(facts('a')).not.toEqual(facts('b'));
  });

  test('does nothing backwards', () => {
    const night = startIncident(incident(wish));
    advance(night, 300);
    const before = JSON.stringify(night);
    advance(night, 20);
    expect(JSON.stringify(night)).toBe(before);
  });
});
