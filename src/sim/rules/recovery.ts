import { HEALED_SHARE, noticeOf } from '../incident/index.ts';
import type { Incident, IncidentOutcome, IncidentSpec } from '../incident/types.ts';
import type { Beats } from '../night.ts';
import type { GameState } from '../state.ts';
import type { NightAction } from '../words/nightActions/index.ts';
import { moveMeter, type Turn } from './turn.ts';

/**
 * Legitimacy for the day that was named: kept with at most so many days to spare, it is believed; with more, it was
 * only caution; and one that passed is remembered. Tuned.
 */
export const ESTIMATE = { kept: 9, cautious: 3, missed: -7, spareDays: 1.5 } as const;

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

/** Minutes after the revert from which the pace shows. Tuned. */
const PACE_SHOWS = 2880;
/** The last ones are the far ones: of yesterday's pace, so much is left. Tuned. */
const SLOWER = 0.8;

/**
 * Days from the revert to the hour at which, at the present pace, 95% will work again; good to a few hours. Null
 * outside a recovery, before the pace shows, and once a day has been named.
 */
export function daysByPace(s: GameState): number | null {
  const { beats, incident } = s.night ?? {};
  if (!beats || !incident || beats.estimated !== undefined) return null;
  if (!isRecovery(s, incident.spec)) return null;
  const passed = incident.now - (incident.response.revertedAt ?? 0);
  if (passed < PACE_SHOWS) return null;
  const down = ({ looping, waiting }: { looping: number; waiting: number }) => looping + waiting;
  const yesterday = incident.trace.filter(({ at }) => at <= incident.now - 1440).at(-1);
  const most = incident.trace.reduce((max, point) => Math.max(max, down(point)), 1);
  const now = incident.cells.reduce((sum, cell) => sum + down(cell), 0);
  const mended = ((yesterday ? down(yesterday) : most) - now) * SLOWER;
  const left = Math.max(0, now - (1 - HEALED_SHARE) * most);
  return mended > 0 ? passed / 1440 + left / mended : null;
}

/** Days that are left as a margin before a day is named: the pace may slow. Tuned. */
const MARGIN = 0.1;

/** The first day on offer by which, at the present pace and with a margin, nearly all will work; null where none is. */
export function dayByPace(s: GameState): number | null {
  const days = daysByPace(s);
  if (days === null) return null;
  return s.level.recovery?.estimates.find((day) => day >= days + MARGIN) ?? null;
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
  if (needed > days)
    moveMeter(turn, 'legitimacy', ESTIMATE.missed, { key: 'estimateMissed', params: { days } });
  else {
    const close = days - needed <= ESTIMATE.spareDays;
    moveMeter(turn, 'legitimacy', close ? ESTIMATE.kept : ESTIMATE.cautious, {
      key: close ? 'estimateKept' : 'estimateCautious',
      params: { days },
    });
  }
}
