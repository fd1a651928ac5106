import { describe, expect, test } from 'vitest';
import { runOf, step } from '../../../src/sim/incident/engine.ts';
import { nextPoint } from '../../../src/sim/incident/grid.ts';
import {
  advance,
  type Incident,
  type KnownFacts,
  replayWith,
  respond,
  settle,
  startIncident,
  statesOf,
} from '../../../src/sim/incident/index.ts';
import { incident, type Wish } from './world.ts';

const MACHINES = 400_000;
function played(wish: Wish, until: number): Incident {
  const night = startIncident(incident({ machines: MACHINES, small: true, ...wish }));
  advance(night, until);
  return night;
}
const DAY = 1440;
const service = (minutes: number): Wish => ({
  kinds: [{ kind: { id: 'any', service: minutes }, share: 1 }],
});
const hoursDown = ({ downHours }: Incident) =>
  Object.values(downHours).reduce((sum, some) => sum + some, 0);
const tail = (night: Incident) => {
  const last = night.trace[night.trace.length - 1];
  if (!last) throw new Error('no trace');
  return last;
};

describe('a service', () => {
  test('that comes back at once changes nothing, to the bit', () => {
    const plain = startIncident(
      incident({ small: true, kinds: [{ kind: { id: 'any' }, share: 1 }] }),
    );
    const named = startIncident(incident({ small: true, ...service(0) }));
    expect(settle(named)).toEqual(settle(plain));
    expect(named.cells).toEqual(plain.cells);
  });

  test('comes back after its machine, so that more hours are lost', () => {
    const quick = played(service(0), 28 * DAY);
    const slow = played(service(300), 28 * DAY);
    const healed = tail(slow).healed + (tail(slow).restoring ?? 0);
    expect((hoursDown(slow) - hoursDown(quick)) / healed).toBeCloseTo(5, 0);
    expect((slow.restoringHours ?? 0) / healed).toBeCloseTo(5, 0);
  });

  test('of a machine that only went blind comes back later, too, where one is named', () => {
    const night = played({ place: 'interface', ...service(240) }, 6 * 60);
    expect(statesOf(night).restoring).toBeGreaterThan(0);
  });
});

describe('a herd', () => {
  const herd = (perHour: number): Wish => ({
    place: 'attestation',
    fault: { hitShare: 1 },
    facts: { herd: { perHour }, revert: { at: 100, noticed: 0 } },
  });
  const rates = ({ trace }: Incident): number[] =>
    trace.slice(1).map((point, i) => {
      const before = trace[i] as Incident['trace'][number];
      return (60 * (point.healed - before.healed)) / (point.at - before.at);
    });

  test('gets through at the rate that is borne, never faster, while there is a queue', () => {
    const night = played(herd(10_000), 2 * DAY);
    const hits = tail(night).healed + (tail(night).restoring ?? 0) + tail(night).locked;
    expect(Math.max(...rates(night))).toBeLessThanOrEqual(10_001 + 60 / 5);
    const done = night.trace.find(({ healed }) => healed >= 0.8 * hits)?.at ?? Infinity;
    expect(done).toBeGreaterThan(100 + (0.8 * hits * 60) / 10_000 - 60);
    expect(done).toBeLessThan(100 + (0.8 * hits * 60) / 10_000 + 180);
  });

  test('that nobody bears never comes back, and one that everybody bears comes back at once', () => {
    expect(tail(played(herd(0), 20 * DAY)).healed).toBe(0);
    const free = played(herd(1e15), 3 * DAY);
    const none = played({ ...herd(1), facts: { revert: { at: 100, noticed: 0 } } }, 3 * DAY);
    expect(tail(free).healed / tail(none).healed).toBeCloseTo(1, 2);
  });

  test('of less than one an hour comes back one after the other', () => {
    const night = played({ ...herd(0.1), machines: 400 }, 28 * DAY);
    expect(Math.abs(tail(night).healed - 0.1 * 24 * 28)).toBeLessThan(2.5);
  });

  test('hardly depends on the step', () => {
    const walk = (next: (at: number) => number) => {
      const wish = { ...herd(2_000_000), machines: 200_000_000, ...service(90) };
      const night = startIncident(incident({ ...wish, small: true }));
      const run = runOf(night);
      for (let at = 0; at < 2880; at = night.stepped) step(night, run, next(at));
      return night.trace;
    };
    const fine = walk((at) => at + 1);
    const coarse = walk((at) => nextPoint(at, [0], 100, undefined, 30));
    for (const { at, healed } of coarse) {
      const same = fine.find((point) => point.at === at)?.healed ?? Number.NaN;
      expect(Math.abs(healed - same) / 200e6).toBeLessThan(0.01);
    }
  });
});

describe('machines that are cut off from their updates', () => {
  const cut = (facts: KnownFacts): Wish => ({ place: 'interface', facts: { hears: 5, ...facts } });

  test('are not healed by the revert, only by hands', () => {
    const all = statesOf(played(cut({ cutOff: 1 }), 3 * DAY));
    expect(all.healed.revert).toBe(0);
    expect(all.healed.hands).toBeGreaterThan(0);
    expect(all.cutOff.hands + all.cutOff.far).toBeGreaterThan(0);
    expect(all.waiting).toEqual({ remote: 0, far: 0, hands: 0 });
    expect(statesOf(played(cut({ cutOff: 0 }), 3 * DAY)).healed.hands).toBe(0);
  });

  test('run: their hours are those of the unprotected', () => {
    const night = played(cut({ cutOff: 1 }), 3 * DAY);
    expect(hoursDown(night)).toBe(0);
    expect(night.blindHours).toBeGreaterThan(0);
  });

  test('hear of a kill switch, but not of a revert or a hold', () => {
    const healedBy = (act: Parameters<typeof respond>[1]) => {
      const night = played(cut({ cutOff: 1, checkIn: 5 }), 30);
      respond(night, act);
      advance(night, 240);
      return statesOf(night).healed.revert;
    };
    expect(healedBy({ hold: true })).toBe(0);
    expect(healedBy({ revert: true })).toBe(0);
    expect(healedBy({ kill: true })).toBeGreaterThan(0.5 * MACHINES * 0.5);
  });

  test('come out the same when the kill switch is pulled again', () => {
    const night = played(cut({ cutOff: 0.5 }), 40);
    respond(night, { kill: true });
    const outcome = settle(night);
    expect(replayWith(night.spec, night.response)).toEqual(outcome);
  });

  test('stop no differently where the fault stops them', () => {
    const stopped = (facts: KnownFacts) => played({ facts }, 3 * DAY).cells;
    expect(stopped({ cutOff: 1 })).toEqual(stopped({}));
  });
});

describe('remote recovery that gives up', () => {
  const ways = { fallback: false, remote: true };
  const recovered = (giveUp: number) =>
    statesOf(
      played(
        { policy: { ways }, facts: { remote: { reach: 1, retry: 30, works: 0.05, giveUp } } },
        14 * DAY,
      ),
    );

  test('leaves to hands whom it did not get through to', () => {
    const never = recovered(0);
    const soon = recovered(240);
    const late = recovered(1e6);
    expect(never.healed.remote).toBe(0);
    expect(soon.healed.remote).toBeGreaterThan(0);
    expect(soon.healed.remote).toBeLessThan(late.healed.remote);
    expect(soon.waiting.remote).toBe(0);
    expect(late.healed.hands).toBe(0);
  });
});

describe('states by name', () => {
  test('are all machines, each once', () => {
    const night = played(
      { place: 'interface', facts: { cutOff: 0.4 }, ...service(60), policy: { attestation: 3 } },
      200,
    );
    const { switchedOff, ...states } = statesOf(night);
    const sum = (value: unknown): number =>
      typeof value === 'number'
        ? value
        : Object.values(value as object).reduce((all: number, one) => all + sum(one), 0);
    expect(sum(states)).toBe(night.spec.cohorts.reduce((all, { machines }) => all + machines, 0));
    expect(switchedOff).toBeGreaterThan(0);
    expect(switchedOff).toBeLessThan(states.unreached);
  });

  test('name those who lose files to a wrong verdict and work on, until the revert', () => {
    const wish: Wish = {
      place: 'interface',
      fault: { wrongVerdict: true, hitShare: 1 },
      facts: { quarantine: true, hears: 30, revert: { at: 90, noticed: 0 } },
    };
    const { quarantined, looping, waiting, healed } = statesOf(played(wish, 90));
    const stopped = looping.lottery + waiting.far + waiting.hands + healed.self + healed.hands;
    expect(stopped / (stopped + quarantined)).toBeCloseTo(0.15, 2);
    expect(statesOf(played(wish, 5 * DAY)).quarantined).toBe(0);
  });

  test('name those who are switched off: nobody where all machines are always on', () => {
    const wish: Wish = { kinds: [{ kind: { id: 'any', alwaysOn: 1 }, share: 1 }] };
    expect(statesOf(played(wish, 20)).switchedOff).toBe(0);
    const off: Wish = { kinds: [{ kind: { id: 'any', alwaysOn: 0 }, share: 1 }] };
    const states = statesOf(played(off, 20));
    expect([states.switchedOff, states.unreached]).toEqual([states.unreached, states.unreached]);
    expect(states.updated + states.looping.lottery).toBe(0);
  });
});
