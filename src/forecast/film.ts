/** One night of a case, frame by frame and region by region: what the map shows. */
import {
  advance,
  type CaseChange,
  type CaseFile,
  caseSpec,
  type Incident,
  type RegionId,
  startIncident,
  type TracePoint,
} from '../sim/index.ts';
import type { CaseResult } from './cases.ts';

export type FilmCounts = Omit<TracePoint, 'at'>;

export interface FilmFrame {
  /** Minutes after release. */
  at: number;
  regions: Record<RegionId, FilmCounts>;
}

export interface CaseFilm {
  /** What a harmed machine does in this night. */
  symptom: Incident['spec']['symptom'];
  /** Which of the runs it is, from 0. */
  run: number;
  /** Machines that could fetch the update, by region; they stay the same all night. */
  fleet: Record<RegionId, number>;
  frames: FilmFrame[];
}

const HOUR = 60;
const DAY = 1440;
const steps = (from: number, to: number, step: number): number[] =>
  Array.from({ length: Math.round((to - from) / step) }, (_, i) => from + (i + 1) * step);

/** Minutes of the frames: close together while it spreads, six hours apart in the second week. */
export const FILM_MINUTES: readonly number[] = [
  0,
  ...steps(0, 3 * HOUR, 5),
  ...steps(3 * HOUR, 12 * HOUR, 15),
  ...steps(12 * HOUR, 3 * DAY, HOUR),
  ...steps(3 * DAY, 14 * DAY, 6 * HOUR),
];

const NONE: FilmCounts = {
  unreached: 0,
  updated: 0,
  looping: 0,
  waiting: 0,
  blind: 0,
  locked: 0,
  healed: 0,
};
const sum = (list: Iterable<number>): number => {
  let all = 0;
  for (const one of list) all += one;
  return all;
};

/** A machine whose service is not back yet stands with those that its symptom made: nobody can use it. */
const UNTIL_SERVICE = { stopped: 'waiting', blind: 'blind', locked: 'locked' } as const;

function regionsOf(incident: Incident): Record<RegionId, FilmCounts> {
  const found: Record<RegionId, FilmCounts> = {};
  for (const cell of incident.cells) {
    const c = { ...(found[cell.region] ?? NONE) };
    c.unreached += sum(cell.unreached);
    c.updated += cell.updated + (cell.quarantined ?? 0);
    c.looping += cell.looping;
    c.waiting += cell.waiting;
    c.blind += cell.blind;
    c.locked += cell.locked;
    c[UNTIL_SERVICE[incident.spec.symptom]] += cell.restoring ?? 0;
    c.healed += sum(Object.values(cell.healed));
    found[cell.region] = c;
  }
  return found;
}

/** Plays run number `run` of a case again and keeps it by region. The same luck as in `caseSteps` with that seed. */
export function filmCase(
  file: CaseFile,
  seed: string,
  run: number,
  change: CaseChange = {},
): CaseFilm {
  const spec = caseSpec(file.known, `${seed}/${run}`, change);
  const incident = startIncident(spec);
  const frames = FILM_MINUTES.map((at): FilmFrame => {
    advance(incident, at);
    return { at, regions: regionsOf(incident) };
  });
  const fleet: CaseFilm['fleet'] = {};
  for (const { region, machines } of spec.cohorts) fleet[region] = (fleet[region] ?? 0) + machines;
  return { symptom: spec.symptom, run, fleet, frames };
}

/** Runs looked at in the search for one in the middle. */
const CANDIDATES = 12;

function harmed({ regions }: FilmFrame): number {
  return sum(Object.values(regions).map((c) => c.looping + c.waiting + c.blind + c.locked));
}

function distance(film: CaseFilm, { curve }: CaseResult): number {
  const byMinute = new Map(film.frames.map((frame) => [frame.at, frame]));
  return sum(
    curve.days.map((day, i) => {
      const frame = byMinute.get(Math.round(day * DAY));
      return frame ? Math.abs(harmed(frame) - (curve.p50[i] ?? 0)) : 0;
    }),
  );
}

/**
 * Of the first runs of a case the one that lies nearest to the median, filmed. A step a run, so that whoever waits may
 * stop; `null` steps carry nothing.
 */
export function* filmNearMedian(
  file: CaseFile,
  seed: string,
  result: CaseResult,
  change: CaseChange = {},
): Generator<null, CaseFilm, void> {
  let best: { film: CaseFilm; far: number } | null = null;
  for (let run = 0; run < Math.min(CANDIDATES, result.runs); run++) {
    const film = filmCase(file, seed, run, change);
    const far = distance(film, result);
    if (best === null || far < best.far) best = { film, far };
    yield null;
  }
  return best?.film ?? filmCase(file, seed, 0, change);
}
