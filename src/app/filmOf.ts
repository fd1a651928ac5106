/** Which film a command earns: what passes unseen between it and the review. */

import { countsNow, harmed, sumCounts } from '../parts/night/counts.ts';
import type { Command, GameState, NightLine } from '../sim/index.ts';

/** What is to be shown of a command that the player gave; null = nothing has passed unseen. */
export type Film = { kind: 'quiet' } | { kind: 'days'; line: NightLine; from: number };

/** Minutes: a recovery shorter than a day has been seen in beats. */
const DAY = 1440;

/** Which film a command earns. */
export function filmOf(before: GameState | null, s: GameState, command: Command): Film | null {
  if (command.type === 'commit' && s.review && s.phase !== 'night') return { kind: 'quiet' };
  const incident = before?.night?.incident;
  if (command.type !== 'beat' || before?.phase !== 'night' || !incident) return null;
  const { id } = incident.spec.fault;
  if (s.night?.incident?.spec.fault.id === id) return null;
  const passed = s.night?.passed ?? s.review?.lines ?? [];
  const line = passed.find((l) => l.faultId === id && l.played);
  const worth = harmed(sumCounts(countsNow(before))) > 0;
  if (!line?.outcome || !worth || line.outcome.lastAfter - incident.now < DAY) return null;
  return { kind: 'days', line, from: incident.now };
}
