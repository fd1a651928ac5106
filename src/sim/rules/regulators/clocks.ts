import type { ReportClock } from '../../actors.ts';
import type { SuspectId } from '../../ids.ts';
import type { Beats, NightLine } from '../../night.ts';
import type { GameState, RegulatorState } from '../../state.ts';
import { moveMeter, type Turn, within } from '../turn.ts';
import { calm, heed, weighed } from './concern.ts';

/** Minutes after the first signal by which the early warning, and the notice, are due (24 h, 72 h). */
export const WARNING_DUE = 24 * 60;
export const NOTICE_DUE = 72 * 60;
/** From so many Continuity points on an incident must be reported. Tuned. */
export const REPORT_FROM = 3;
/** Quarters in which a thin report is contradicted when the same culprit fails again. Tuned. */
const THIN_HOLDS = 2;
/** Points of concern (resilience) and of Legitimacy. Tuned. */
const WARNED = { concern: 3, missed: 4, legitimacy: -3 } as const;
const NOTICED = { concern: 2, missed: 2, legitimacy: 0 } as const;
const REPORTED = { concern: 5, missed: 5, legitimacy: -3 } as const;
const CONTRADICTED = { concern: 8, legitimacy: -3 } as const;
/** A full report: its price in Capacity; it names the vendor, the others see it, and everybody learns. Tuned. */
export const FULL_REPORT = { capacity: 1, trust: -4, others: 1, readiness: 4 } as const;

/** The authority that hears of incidents: the one that weighs resilience most; null where there is none. */
export function clockAuthority(s: GameState): RegulatorState | null {
  let best: RegulatorState | null = null;
  for (const r of s.regulators)
    if (r.weights.resilience > (best?.weights.resilience ?? 0)) best = r;
  return best;
}

const sinceSignal = (beats: Beats, station: number): number =>
  (beats.stations[station]?.at ?? 0) - (beats.stations[0]?.at ?? 0);

/** Is it the beat with which the call ends, so that everything there is to tell is known? */
const isLastWord = ({ stations }: Beats, station: number): boolean =>
  station === stations.length - 1 && stations[station]?.kind === 'triage';

/**
 * What the authority has been told tonight: the first word within 24 hours warns; a later one within 72 is the notice,
 * and so is what is told once the spread has ended, the warning included where none was given.
 */
export function toldTonight(beats: Beats): { warned: boolean; noticed: boolean } {
  const told = { warned: false, noticed: false };
  for (const { station, action } of beats.taken) {
    if (action.do !== 'notify') continue;
    const at = sinceSignal(beats, station);
    const first = !told.warned && at <= WARNING_DUE;
    if (first) told.warned = true;
    if ((!first || isLastWord(beats, station)) && at <= NOTICE_DUE) told.noticed = true;
  }
  return told;
}

/** May the chair tell the authority something in the present beat? */
export function mayNotify(s: GameState): boolean {
  const { beats, incident } = s.night ?? {};
  if (!beats || !incident || s.phase !== 'night' || clockAuthority(s) === null) return false;
  // What only blinds is nobody's to report, unless it may be an attack.
  const attack = beats.suspects.some((x) => x.id === 'attack' && x.chance > 0);
  if (incident.spec.symptom === 'blind' && !attack) return false;
  const at = sinceSignal(beats, beats.index);
  const { warned, noticed } = toldTonight(beats);
  return (!warned && at <= WARNING_DUE) || (!noticed && at <= NOTICE_DUE);
}

/** After an incident that the chair played: duties kept and missed are heard, and the report falls due. */
export function openClock(turn: Turn, line: NightLine, points: number, beats: Beats | null): void {
  const { s } = turn;
  contradict(turn, line);
  const r = clockAuthority(s);
  const duty = line.breached === true || (line.kind === 'incident' && points >= REPORT_FROM);
  if (!r || !beats || !duty || s.phase === 'coldOpen') return;
  const { faultId, culprit } = line;
  if (faultId === null || culprit === null) return;
  const { warned, noticed } = toldTonight(beats);
  const params = { fault: faultId, culprit };
  const hear = (done: boolean, size: typeof WARNED | typeof NOTICED, key: string) => {
    if (done) calm(turn, r, weighed(r, 'resilience', size.concern), { key: `${key}Given`, params });
    else {
      heed(turn, 'resilience', size.missed, { key: `${key}Missed`, params });
      moveMeter(turn, 'legitimacy', size.legitimacy, { key: `${key}Missed`, params });
    }
  };
  hear(warned, WARNED, 'warning');
  hear(noticed, NOTICED, 'notice');
  s.clocks.push({
    faultId,
    culprit,
    quarter: s.quarter,
    regulator: r.id,
    warned,
    noticed,
    report: null,
  });
}

/** Who wrote a thin report about a culprit that fails again has written too little. */
function contradict(turn: Turn, line: NightLine): void {
  const { s } = turn;
  if (line.kind !== 'incident' || s.phase === 'coldOpen') return;
  const thin = s.clocks.find(
    (c) =>
      c.report === 'thin' &&
      c.culprit === line.culprit &&
      s.quarter > c.quarter &&
      s.quarter - c.quarter <= THIN_HOLDS,
  );
  if (!thin) return;
  const cause = { key: 'reportContradicted', params: { culprit: thin.culprit } };
  heed(turn, 'resilience', CONTRADICTED.concern, cause);
  moveMeter(turn, 'legitimacy', CONTRADICTED.legitimacy, cause);
}

/** Reports that are due on today's desk. */
export const reportsDue = (s: GameState): ReportClock[] =>
  s.phase === 'desk' ? s.clocks.filter((c) => c.report === null && c.quarter < s.quarter) : [];

/** Writes a report that is due. A full one names the vendor; the others see that it counts. */
export function writeReport(turn: Turn, clock: ReportClock, how: 'full' | 'thin'): void {
  const { s } = turn;
  clock.report = how;
  turn.events.push({ type: 'reportWritten', fault: clock.faultId, how });
  if (how === 'thin') return;
  s.capacity -= FULL_REPORT.capacity;
  const r = s.regulators.find((x) => x.id === clock.regulator);
  const cause = { key: 'reportFull', params: { culprit: clock.culprit } };
  if (r) calm(turn, r, weighed(r, 'resilience', REPORTED.concern), cause);
  nameVendor(s, clock.culprit);
}

function nameVendor(s: GameState, culprit: SuspectId): void {
  if (!s.vendors.some((v) => v.id === culprit)) return;
  for (const v of s.vendors) {
    if (!v.present) continue;
    if (v.id === culprit) v.readiness = within(v.readiness + FULL_REPORT.readiness);
    if (v.own) continue;
    v.trust = within(v.trust + (v.id === culprit ? FULL_REPORT.trust : FULL_REPORT.others));
  }
}

/** The day ends: a report that was not written is missed. */
export function closeClocks(turn: Turn): void {
  for (const clock of reportsDue(turn.s)) {
    clock.report = 'missed';
    turn.events.push({ type: 'reportWritten', fault: clock.faultId, how: 'missed' });
    const cause = { key: 'reportMissed', params: { culprit: clock.culprit } };
    heed(turn, 'resilience', REPORTED.missed, cause);
    moveMeter(turn, 'legitimacy', REPORTED.legitimacy, cause);
  }
}
