/** What the ear is told of a state: the room, how tense it is, who is down. */
import { downBySector, METERS, type GameState } from '../sim/index.ts';
import type { DownBySector } from './calls.ts';
import type { RoomName } from './rooms.ts';

/** The screen that is seen; the room that sounds belongs to it. */
export type Scene =
  | 'title'
  | 'theatre'
  | 'coldOpen'
  | 'stopped'
  | 'desk'
  | 'watch'
  | 'review'
  | 'over';

export const ROOM_OF: Readonly<Record<Scene, RoomName>> = {
  title: 'title',
  theatre: 'review',
  coldOpen: 'night',
  stopped: 'review',
  desk: 'day',
  watch: 'night',
  review: 'review',
  // The ending's own piece wants silence round it.
  over: 'off',
};

/** Where worry at the desk sets in and where it is greatest: the lowest meter, in points. Tuned to the meters' notches. */
const WORRY: readonly [from: number, full: number] = [45, 25];

export interface Heard {
  /** 0 to 1. */
  readonly tension: number;
  /** Share of the fleet under attack that does not report, 0 to 1. */
  readonly silent: number;
  readonly down: DownBySector;
}

/**
 * How tense a state is. By night: the root of the share of machines in trouble, for a hundredth of a large fleet is
 * already much; by day: how low the lowest meter is.
 */
export function hearingOf(s: GameState | null): Heard {
  if (!s) return { tension: 0, silent: 0, down: {} };
  if (s.phase === 'desk') {
    const lowest = Math.min(...METERS.map((m) => s.meters[m]));
    const worry = (WORRY[0] - lowest) / (WORRY[0] - WORRY[1]);
    return { tension: Math.max(0, Math.min(1, worry)), silent: 0, down: {} };
  }
  const sum = s.night?.incident?.trace.at(-1);
  if (!sum) return { tension: 0, silent: 0, down: {} };
  const { looping, waiting, blind, locked } = sum;
  const all = sum.unreached + sum.updated + sum.healed + looping + waiting + blind + locked;
  const share = (n: number): number => (all > 0 ? Math.sqrt(n / all) : 0);
  return {
    tension: share(looping + waiting + blind + locked),
    // A machine that is locked still reports; a blind one does not, though it runs.
    silent: share(looping + waiting + blind),
    down: downBySector(s),
  };
}
