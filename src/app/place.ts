/** Where one is: the one place of the page that is to be seen. */
import type { Command, GameState } from '../sim/index.ts';
import type { Film } from './filmOf.ts';

/** A run as it stands, and how it came to stand so. */
export interface InRun {
  s: GameState;
  /** The state before the last command or undo, for what moves from there to here; null where a run has just begun. */
  before: GameState | null;
  /** The last command; null after an undo and where a run has just begun. */
  command: Command | null;
}

/** Rooms that are in no run: a door leads there. */
export type OpenRoom = 'title' | 'theatre';

/** The rooms of a run that its state alone leads to. */
export type RunRoom = 'coldOpen' | 'stopped' | 'desk' | 'watch' | 'review' | 'over';

export type Place =
  | { at: OpenRoom }
  | ({ at: RunRoom } & InRun)
  /** What is seen of the night that has just passed, before its review. */
  | ({ at: 'film'; film: Film } & InRun);

/** The room that a run stands in. */
function roomOf({ s, command }: InRun): RunRoom {
  switch (s.phase) {
    case 'coldOpen':
    case 'desk':
      return s.phase;
    case 'night':
      return 'watch';
    case 'review':
      return s.quarter === 0 ? 'stopped' : 'review';
    case 'over':
      // A run that a crisis cut short shows its last night before it says so.
      return command !== null && command.type !== 'next' ? 'review' : 'over';
  }
}

/** Where a run is looked at: in its room, after the film where its last command earned one. */
export function placeOf({ s, before, command }: InRun, film: Film | null = null): Place {
  const run = { s, before, command };
  return film === null ? { at: roomOf(run), ...run } : { at: 'film', film, ...run };
}
