/** The incident by which everything is measured: 19 July 2024 over 14 days, every minute while it spreads. */
import { readFileSync } from 'node:fs';
import { readCase } from '../../content/index.ts';
import {
  advance,
  binomial,
  type CaseKnown,
  caseSpec,
  type Incident,
  type IncidentSpec,
  startIncident,
  stream,
  watchDraws,
} from '../../sim/index.ts';
import { inProject } from '../project.ts';

const CASE = inProject('levels', 'cases', '2024-crowdstrike-291.json');
/** Where the incident ends, in minutes after release. */
export const END = 14 * 1440;
/** The fleet of the ratios: the machines that the night stopped. */
export const FLEET = 8_500_000;
/**
 * PCs come as desktops and laptops, so that there are about 200 cohorts: on average as hard to reach as the case's
 * PCs (17%).
 */
const LAPTOPS = { share: 0.4, far: 0.35 };
const DESKTOPS = { far: 0.05 };

let known: CaseKnown | null = null;

function knownFacts(): CaseKnown {
  if (known === null) {
    const read = readCase(readFileSync(CASE, 'utf8'));
    if (!('ok' in read)) throw new Error('the reference case cannot be read');
    known = read.ok.known;
  }
  return known;
}

/** The reference incident with all its cohorts and minutes, for a fleet of so many machines. */
export function referenceSpec(seed: string, fleet = FLEET): IncidentSpec {
  const spec = caseSpec({ ...knownFacts(), fleet }, seed);
  const cohorts = spec.cohorts.flatMap((cohort) => {
    if (cohort.kind !== 'pc') return [cohort];
    const laptops = Math.round(cohort.machines * LAPTOPS.share);
    return [
      { ...cohort, machines: cohort.machines - laptops },
      { ...cohort, kind: 'laptop', machines: laptops },
    ];
  });
  const kinds = [
    ...(spec.kinds ?? []).map((kind) => (kind.id === 'pc' ? { ...kind, ...DESKTOPS } : kind)),
    { id: 'laptop', far: LAPTOPS.far },
  ];
  return { ...spec, cohorts, kinds, grain: 'fine' };
}

/** Runs an incident over the 14 days. */
export function play(spec: IncidentSpec): Incident {
  const incident = startIncident(spec);
  advance(incident, END);
  return incident;
}

/** The n and p of every binomial that an incident draws, one after the other. */
export function drawsOf(spec: IncidentSpec): Float64Array {
  const drawn: number[] = [];
  watchDraws((n, p) => drawn.push(n, p));
  try {
    play(spec);
  } finally {
    watchDraws(null);
  }
  return Float64Array.from(drawn);
}

/** Draws the same binomials once more and nothing else; returns their sum, so that nobody leaves the work out. */
export function drawBare(draws: Float64Array, seed: number): number {
  const luck = stream([seed, 2, 3, 4]);
  let sum = 0;
  for (let i = 0; i < draws.length; i += 2) {
    sum += binomial(luck, draws[i] as number, draws[i + 1] as number);
  }
  return sum;
}

/** What every ratio moves with. */
export function referenceSize(): { cohorts: number; steps: number; draws: number } {
  const spec = referenceSpec('size');
  return {
    cohorts: spec.cohorts.length,
    steps: play(spec).trace.length - 1,
    draws: drawsOf(spec).length / 2,
  };
}
