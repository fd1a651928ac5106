/** What the ear is told of a state: how tense it is, who is down. */
import { downBySector, type GameState, METERS } from '../sim/index.ts';
import type { DownBySector } from './calls.ts';

/** Where worry at the desk sets in and where it is greatest: the lowest meter, in points. Tuned to the meters' notches. */
const WORRY: readonly [from: number, full: number] = [45, 25];

export interface Heard {
  /** 0 to 1. */
  readonly tension: number;
  /** Share of the fleet under attack that does not report, 0 to 1. */
  readonly silent: number;
  /** Share of the harmed machines that are whole again, 0 to 1. */
  readonly mending: number;
  readonly down: DownBySector;
}

const QUIET: Heard = { tension: 0, silent: 0, mending: 0, down: {} };

/**
 * How tense a state is. By night: the root of the share of machines in trouble, for a hundredth of a large fleet is
 * already much; by day: how low the lowest meter is.
 */
export function hearingOf(s: GameState | null): Heard {
  if (!s) return QUIET;
  if (s.phase === 'desk') {
    const lowest = Math.min(...METERS.map((m) => s.meters[m]));
    const worry = (WORRY[0] - lowest) / (WORRY[0] - WORRY[1]);
    return { tension: Math.max(0, Math.min(1, worry)), silent: 0, mending: 0, down: {} };
  }
  const sum = s.night?.incident?.trace.at(-1);
  if (!sum) return QUIET;
  const { looping, waiting, blind, locked } = sum;
  const all = sum.unreached + sum.updated + sum.healed + looping + waiting + blind + locked;
  const harmed = looping + waiting + blind + locked;
  const share = (n: number): number => (all > 0 ? Math.sqrt(n / all) : 0);
  return {
    tension: share(harmed),
    // A machine that is locked still reports; a blind one does not, though it runs.
    silent: share(looping + waiting + blind),
    mending: harmed + sum.healed > 0 ? sum.healed / (harmed + sum.healed) : 0,
    down: downBySector(s),
  };
}
