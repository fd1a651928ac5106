import { describe, expect, test } from 'vitest';
import type { Act } from '../../../src/sim/incident/index.ts';
import {
  advance,
  replayWith,
  respond,
  settle,
  startIncident,
} from '../../../src/sim/incident/index.ts';
import type { IncidentSpec } from '../../../src/sim/incident/types.ts';
import { apply, newRun } from '../../../src/sim/index.ts';
import { shipped } from '../../kit/campaigns.ts';

/** The night of Oh-Four-Oh-Nine. */
function nightOf(seed: string): IncidentSpec {
  const began = apply(newRun(shipped('02-oh-four-oh-nine'), seed), { type: 'commit' });
  if ('refused' in began) throw new Error('The night does not begin.');
  const spec = began.state.night?.task?.incidentSpec;
  if (!spec) throw new Error('No night.');
  return spec;
}

const downOf = (spec: IncidentSpec, ...acts: Act[]) => {
  const incident = startIncident(spec);
  advance(incident, 120);
  for (const act of acts) respond(incident, act);
  const outcome = settle(incident);
  const hours = Object.values(outcome.downHours).reduce((a, b) => a + b, 0);
  return { hours, outcome, response: incident.response };
};
const spec = nightOf('advice');

describe('while machines wait', () => {
  const nothing = downOf(spec);
  const keys = downOf(spec, { keys: true });
  const reboots = downOf(spec, { reboots: true });
  const both = downOf(spec, { keys: true }, { reboots: true });

  test('a key desk saves time where discs are locked, and only there', () => {
    expect(keys.hours).toBeLessThan(0.95 * nothing.hours);
    const open = { ...spec, sectors: spec.sectors.map((s) => ({ ...s, encrypted: 0 })) };
    expect(downOf(open, { keys: true }).hours).toBe(downOf(open).hours);
  });

  test('trying again brings some back, and locked discs then ask for keys', () => {
    expect(reboots.outcome.healedAfter).toBeGreaterThan(nothing.outcome.healedAfter);
    const open = { ...spec, sectors: spec.sectors.map((s) => ({ ...s, encrypted: 0 })) };
    expect(downOf(open, { reboots: true }).hours).toBeLessThan(0.97 * downOf(open).hours);
  });

  test('with a key desk the advice is good everywhere', () => {
    expect(both.hours).toBeLessThan(keys.hours);
  });

  test('the same acts at the same minutes lead to the same end', () => {
    expect(replayWith(spec, both.response)).toEqual(both.outcome);
  });
});
