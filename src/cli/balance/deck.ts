/** Which rungs good play holds, which choices it takes, and which matters never come. */
import { GROUND, LADDER_RUNGS, LADDERS, type Level } from '../../sim/index.ts';
import type { RunFigures } from './cells.ts';

/** A rung held in fewer games of 240 counts as dead. */
export const ALIVE = { games: 20, of: 240 };
/** Meetings from which a choice may be judged, and the share of them that no choice may pass. */
export const CHOICE = { meetings: 30, most: 0.9 };

/** Games in which each rung stood two quarters running. */
export function rungsHeld(runs: readonly RunFigures[]): [rung: string, games: number][] {
  const games = new Map<string, number>();
  for (const ladder of LADDERS)
    for (const { name } of LADDER_RUNGS[ladder].slice(GROUND + 1))
      games.set(`${ladder}/${name}`, 0);
  for (const run of runs) for (const id of run.held) games.set(id, (games.get(id) ?? 0) + 1);
  return [...games];
}

export interface ChoiceShare {
  matter: string;
  meetings: number;
  /** Taken choices, most often first; null = left unanswered. */
  taken: [choice: string | null, times: number][];
}

/** What was answered to each matter, over some runs. */
export function choicesOf(runs: readonly RunFigures[]): ChoiceShare[] {
  const matters = new Map<string, Map<string | null, number>>();
  for (const run of runs)
    for (const [matter, choice] of run.matters) {
      const taken = matters.get(matter) ?? new Map<string | null, number>();
      matters.set(matter, taken);
      taken.set(choice, (taken.get(choice) ?? 0) + 1);
    }
  return [...matters].map(([matter, taken]) => ({
    matter,
    meetings: [...taken.values()].reduce((a, b) => a + b, 0),
    taken: [...taken].sort((a, b) => b[1] - a[1]),
  }));
}

/** Choices taken too often of matters met often enough. */
export const lopsided = (runs: readonly RunFigures[]): ChoiceShare[] =>
  choicesOf(runs).filter(
    ({ meetings, taken }) =>
      meetings >= CHOICE.meetings && (taken[0]?.[1] ?? 0) > CHOICE.most * meetings,
  );

/** Matters of a level that no run has met. */
export function neverMet(level: Level, runs: readonly RunFigures[]): string[] {
  const met = new Set(runs.flatMap((r) => r.matters.map(([m]) => m)));
  return level.matters.map((m) => m.id).filter((id) => !met.has(id));
}

/** Runs that met the same matter twice. */
export const metTwice = (runs: readonly RunFigures[]): number =>
  runs.filter((r) => new Set(r.matters.map(([m]) => m)).size < r.matters.length).length;
