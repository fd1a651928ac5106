/** The rollout of the likeliest suspect, as far as the player may know it. */
import { CONSTANTS, type GameState, type NightLine } from '../sim/index.ts';
import type { StageRing } from './picture.ts';

type Night = NonNullable<GameState['night']>;
type Incident = NonNullable<Night['incident']>;
type Beats = NonNullable<Night['beats']>;

/** Minutes for which a ring is seen leaving: then most of those who are on have fetched it. */
const LEAVING = CONSTANTS.CHECK_IN;

/** Somebody holds this suspect's channel, as far as is known. */
export function isHeld(beats: Beats, incident: Incident, suspect: string): boolean {
  return (
    beats.halted ||
    beats.held.includes(suspect) ||
    beats.revertedSuspects.includes(suspect) ||
    incident.gateHaltedAt !== null
  );
}

/**
 * Rollout rings at a minute after release. Every suspect rolls out under the same policy, so their dates tell nothing of
 * who did it: a ring that the night's own stop has cancelled still counts as planned, unless this suspect is held.
 */
export function ringsOf(
  beats: Beats,
  incident: Incident,
  suspect: string,
  at: number,
): StageRing[] {
  const held = isHeld(beats, incident, suspect);
  const gap = incident.spec.policy.rollout.wait;
  const starts = incident.ringStarts.map((start, k) => start ?? k * gap);
  const youngest = starts.filter((start) => start <= at).length - 1;
  const halted = incident.gateHaltedAt !== null && incident.gateHaltedAt <= at;
  const cancelled = incident.ringStarts.map((start) => start === null);
  return starts.map((start, k) => {
    const gone = start <= at && !(held && cancelled[k]);
    const state: StageRing['state'] = !gone
      ? held
        ? 'held'
        : 'ahead'
      : k === youngest && !held && at - start < LEAVING
        ? 'leaving'
        : 'out';
    const failed = halted && gone && k === 0;
    return failed ? { state, burst: 0.5, start } : { state, start };
  });
}

/** Rings of a night that was stopped before it hurt: a burst that stayed within the first. */
export function nearMissRings({ spec }: Pick<NightLine, 'spec'>): StageRing[] {
  const shares = spec ? spec.policy.rollout.shares : [];
  return Array.from({ length: Math.max(2, shares.length) }, (_, k) =>
    k === 0 ? { state: 'out', burst: 0.6 } : { state: 'held' },
  );
}
