import { describe, expect, test } from 'vitest';
import {
  advance,
  type Incident,
  noResponse,
  playAlone,
  replayWith,
  settle,
  startIncident,
} from '../../../src/sim/incident/index.ts';
import { incident, type Wish } from './world.ts';

function played(wish: Wish, until?: number): Incident {
  const night = startIncident(incident({ machines: 500_000, small: true, ...wish }));
  if (until === undefined) settle(night);
  else advance(night, until);
  return night;
}

function healedBy(night: Incident) {
  const sum = { self: 0, fallback: 0, remote: 0, hands: 0, revert: 0 };
  for (const { healed } of night.cells) {
    for (const path of Object.keys(sum) as (keyof typeof sum)[]) sum[path] += healed[path];
  }
  const total = Object.values(sum).reduce((all, some) => all + some, 0);
  return { ...sum, total };
}

describe('looping machines', () => {
  test('come back by luck in about 14 of 100 cases, the others wait for hands', () => {
    const { self, hands, total } = healedBy(played({}));
    expect(self / total).toBeCloseTo(0.14, 1);
    expect(hands / total).toBeGreaterThan(0.8);
  });

  test('mostly come back by the fallback, more often from content than from code', () => {
    const content = healedBy(played({ policy: { wayback: 1 } }));
    const code = healedBy(played({ policy: { wayback: 1 }, fault: { content: false } }));
    expect(content.fallback / content.total).toBeCloseTo(0.85, 2);
    expect(code.fallback / code.total).toBeCloseTo(0.6, 2);
  });

  test('are not healed by a revert: it only stops the spread', () => {
    const spec = incident({ machines: 500_000, small: true });
    const early = replayWith(spec, { ...noResponse(), stoppedAt: 60, revertedAt: 60 });
    const late = replayWith(spec, { ...noResponse(), stoppedAt: 60, revertedAt: 78 });
    expect(early.downHours).toEqual(late.downHours);
  });

  test('wait in vain for remote recovery until the revert', () => {
    const wish: Wish = { policy: { wayback: 2 } };
    const night = played(wish, 75);
    expect(healedBy(night).remote).toBe(0);
    settle(night);
    expect(healedBy(night).remote).toBeGreaterThan(0);
  });
});

describe('hands', () => {
  test('do not start before the first signal and the call-out', () => {
    const night = startIncident(incident({ machines: 500_000, small: true }));
    const start = night.drawn.signalAt + night.drawn.handsDelay;
    advance(night, start - 1);
    expect(healedBy(night).hands).toBe(0);
    advance(night, start + 12 * 60);
    expect(healedBy(night).hands).toBeGreaterThan(0);
  });

  test('find a repaired machine refused under gate access, unless there is a repair pass', () => {
    const gated: Wish = { policy: { attestation: 3 } };
    const passed: Wish = { policy: { attestation: 3, repairPass: true } };
    const spec = (wish: Wish) => incident({ machines: 500_000, small: true, ...wish });
    const refused = playAlone(spec(gated));
    expect(refused.locked).toBeGreaterThan(0.5 * refused.hits);
    expect(refused.lockedHours).toBeGreaterThan(0);
    expect(playAlone(spec(passed))).toMatchObject({ locked: 0, lockedHours: 0 });
  });
});

describe('outside ring 0', () => {
  test('a blind fleet sees again within the day, by the revert', () => {
    const night = played({ place: 'interface' });
    const { revert, total } = healedBy(night);
    expect(revert).toBe(total);
    const { healedAfter, blindHours, downHours } = settle(night);
    expect(healedAfter).toBeLessThan(1.5 * 1440);
    expect(blindHours).toBeGreaterThan(0);
    expect(downHours).toEqual({});
  });

  test('an enclave spares old hardware and seals its secrets again, some even before the revert', () => {
    const enclave = played({ place: 'enclave' });
    const open = played({ place: 'interface' });
    expect(healedBy(enclave).self).toBeGreaterThan(0);
    expect(settle(enclave).hits / settle(open).hits).toBeCloseTo(0.8, 1);
  });

  test('a wrong verdict stops machines all the same', () => {
    const wrong = settle(played({ place: 'interface', fault: { wrongVerdict: true } }));
    const ring0 = settle(played({}));
    expect(wrong.symptom).toBe('stopped');
    expect(wrong.stopped / ring0.stopped).toBeCloseTo(0.15, 1);
  });

  test('a lock-out ends sooner with a repair pass and escrowed keys', () => {
    const hours = (policy: Wish['policy']) =>
      settle(played({ place: 'attestation', policy: policy ?? {} })).lockedHours;
    expect(hours({ repairPass: true })).toBeLessThan(hours({}));
    expect(hours({ keyEscrow: true })).toBeLessThan(hours({}));
  });
});
