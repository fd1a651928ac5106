import { advance, type IncidentSpec, lean, startIncident } from '../../sim/index.ts';
import { type Figure, median } from './figure.ts';
import { referenceSpec } from './reference.ts';

const DAYS = [1, 6, 10];
const NAMES = ['hits', ...DAYS.map((day) => `machines down on day ${day}`)];
/** Incidents a round; medians are taken over all of them. */
const BATCH = 9;

function measures(spec: IncidentSpec): number[] {
  const incident = startIncident(spec);
  let healed = 0;
  const down = DAYS.map((day) => {
    advance(incident, day * 1440);
    const point = incident.trace[incident.trace.length - 1];
    healed = point?.healed ?? 0;
    return point ? point.looping + point.waiting + point.blind + point.locked : 0;
  });
  return [healed + (down[down.length - 1] ?? 0), ...down];
}

/** The largest difference between merged and full engine. Both meet the same uncertain facts, run by run. */
export function forecastBias(rounds: number): Figure {
  const specs = Array.from({ length: BATCH * rounds }, (_, i) => referenceSpec(`bias ${i}`));
  const whole = specs.map(measures);
  const merged = specs.map((spec) => measures(lean(spec).spec));
  const at = (rows: number[][], i: number) => median(rows.map((row) => row[i] ?? 0));
  const off = NAMES.map((_, i) => 100 * Math.abs(at(merged, i) / at(whole, i) - 1));
  const worst = off.indexOf(Math.max(...off));
  const name = NAMES[worst] ?? '';
  return {
    value: off[worst] ?? 0,
    of: { what: `median of ${name}, merged engine`, value: at(merged, worst), unit: 'machines' },
    against: { what: `median of ${name}, full engine`, value: at(whole, worst), unit: 'machines' },
    unit: '%',
    reach: { atMost: 2 },
  };
}
