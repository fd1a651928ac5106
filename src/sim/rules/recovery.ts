import type { NightAction } from '../commands.ts';
import type { Incident, IncidentOutcome, IncidentSpec } from '../incident/types.ts';
import type { Beats, GameState } from '../state.ts';
import { noticeOf } from '../incident/index.ts';
import { moveMeter, type Turn } from './turn.ts';

/** What the actions of a recovery cost, in Capacity and Standing. Tuned: a desk is people for ten days. */
export const RECOVERY_PRICES = { keys: { capacity: 2, standing: 0 } } as const;
/** Legitimacy for a day that was kept, the earliest first, and for one that passed. Tuned. */
const ESTIMATE_KEPT = [6, 4, 2] as const;
const ESTIMATE_MISSED = -7;

/** Is this night the one that the level begins after its revert? */
export const isRecovery = (s: GameState, spec: IncidentSpec): boolean =>
  s.level.recovery !== undefined && s.level.recovery.fault === spec.fault.label;

/** The spec with the minute on record at which the update was taken back. Other nights stay as they are. */
export function onRecord(s: GameState, spec: IncidentSpec): IncidentSpec {
  if (!s.level.recovery || !isRecovery(s, spec)) return spec;
  const revert = { at: s.level.recovery.takenBack, noticed: noticeOf(spec) };
  return { ...spec, facts: { ...spec.facts, revert } };
}

/** When time pauses: at the revert, when the chair comes, and then in hours and days. */
export function recoveryStations(s: GameState, incident: Incident): Beats['stations'] {
  const began = incident.response.revertedAt ?? incident.now;
  return [0, ...(s.level.recovery?.stations ?? [])].map((m) => ({
    at: began + m,
    kind: 'triage' as const,
  }));
}

/** What can be done besides crews, orders and words. */
export function recoveryActions(s: GameState): NightAction[] {
  const { beats, incident } = s.night ?? {};
  if (!s.level.recovery || !beats || !incident) return [];
  const out: NightAction[] = [];
  if (incident.response.keysAt === undefined) out.push({ do: 'keys' });
  if (incident.response.rebootsAt === undefined) out.push({ do: 'reboots' });
  if (beats.estimated === undefined) {
    const passed = (incident.now - (incident.response.revertedAt ?? 0)) / 1440;
    for (const days of s.level.recovery.estimates)
      if (days > passed) out.push({ do: 'estimate', days });
  }
  return out;
}

/** The day that was named is held against the one that came. */
export function settleEstimate(
  turn: Turn,
  incident: Incident,
  outcome: IncidentOutcome,
  beats: Beats,
): void {
  const days = beats.estimated;
  if (days === undefined) return;
  const needed = (outcome.healedAfter - (incident.response.revertedAt ?? 0)) / 1440;
  const rank = turn.s.level.recovery?.estimates.indexOf(days) ?? 0;
  if (needed <= days)
    moveMeter(turn, 'legitimacy', ESTIMATE_KEPT[rank] ?? 1, {
      key: 'estimateKept',
      params: { days },
    });
  else moveMeter(turn, 'legitimacy', ESTIMATE_MISSED, { key: 'estimateMissed', params: { days } });
}
