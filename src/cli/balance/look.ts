import type { Look, LookJob } from './cells.ts';
import { MEASURES } from './measures/index.ts';
import type { Probe } from './measures/measure.ts';
import { levelOf } from './run.ts';

/** A probe that some measure names. RangeError for one that none does. */
export function probeNamed(name: string): Probe {
  const probe = MEASURES.flatMap(({ probes = [] }) => probes).find((p) => p.name === name);
  if (probe === undefined) throw new RangeError(`no probe "${name}"`);
  return probe;
}

/** Lets a probe look into one run. */
export const lookJob = (job: LookJob): Look => ({
  ...job,
  found: probeNamed(job.probe).look(levelOf(job), job.seed),
});
