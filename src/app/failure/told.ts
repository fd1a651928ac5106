/** What is told of a failure: where the run is, and which ways lead on. */
import type { Session } from '../../session/index.ts';
import type { FailurePlace } from '../ports.ts';

/**
 * none: no run is open · visit: somebody else's is · saved: it lies in this browser · page: on this page only ·
 * otherTab: on this page only, since another tab has saved one.
 */
export type Kept = 'none' | 'visit' | 'saved' | 'page' | 'otherTab';

/** Where the present run is kept, once nothing is being written; `lasting`: the browser keeps saves. */
export function keptOf(
  {
    run,
    isVisit,
    saves,
  }: Pick<Session, 'run' | 'isVisit'> & { saves: Pick<Session['saves'], 'status'> },
  lasting: boolean,
): Kept {
  if (run === null) return 'none';
  if (isVisit) return 'visit';
  if (saves.status === 'otherTab') return 'otherTab';
  return saves.status === 'failed' || !lasting ? 'page' : 'saved';
}

export type Door = 'carryOn' | 'morning' | 'start' | 'title' | 'reload' | 'save';

/** The ways on, the best one first. */
export function doorsOf(p: {
  place: FailurePlace;
  room: string;
  kept: Kept;
  /** What there is to go back to. */
  back: 'morning' | 'start' | null;
}): Door[] {
  const doors: Door[] = p.place === 'room' ? [] : ['carryOn'];
  if (p.back) doors.push(p.back);
  if (p.room !== 'title') doors.push('title');
  // Where the title itself is broken nothing else is left.
  else if (p.place === 'room') doors.push('reload');
  if (p.kept === 'page' || p.kept === 'otherTab') doors.push('save');
  return doors;
}
