/** Which sound belongs to which event, and which volume it obeys. */
import type { SectorId } from '../sim/index.ts';

/** Calls of the sectors, under the sectors' own names. */
const SECTOR_NAMES = [
  'hospitals',
  'airlines',
  'banks',
  'emergency',
  'government',
  'shops',
  'factories',
  'schools',
  'smallFirms',
  'homes',
] as const satisfies readonly SectorId[];

/** The crises' own turns of the music, by meter. */
const TURN_NAMES = [
  'turn-continuity',
  'turn-security',
  'turn-ecosystem',
  'turn-legitimacy',
] as const;

/** One short piece for each way a run can end; a crisis by its meter. */
export const ENDING_NAMES = [
  'end-open',
  'end-tiered',
  'end-closed',
  'end-continuity',
  'end-security',
  'end-ecosystem',
  'end-legitimacy',
  'end-unsteady',
  'end-mandate',
] as const;
export type EndingName = (typeof ENDING_NAMES)[number];

export const CUE_NAMES = [
  'paper',
  'pen',
  'stamp',
  'ladder',
  'coin',
  'dial-turn',
  'pulse-out',
  'gate-halt',
  'fault',
  'silence',
  'phone',
  'hold',
  'revert',
  'healed',
  'near-miss',
  'crisis',
  'writ',
  'gavel',
  'granted',
  'refused',
  'leave',
  'sold',
  'sealed',
  'snapped',
  'chain',
  'fine',
  'report',
  'whisper',
  'breach',
  'key',
  'sink',
  'lift',
  ...TURN_NAMES,
  ...SECTOR_NAMES,
  ...ENDING_NAMES,
] as const;
export type CueName = (typeof CUE_NAMES)[number];

export type CueGroup = 'music' | 'effects' | 'interface';

const HAND: ReadonlySet<CueName> = new Set([
  'paper',
  'pen',
  'stamp',
  'ladder',
  'coin',
  'dial-turn',
] as const);
const ENDINGS: ReadonlySet<CueName> = new Set(ENDING_NAMES);

/** The player's own hand on the desk obeys the interface volume, an ending the music's, all that happens the effects'. */
export const groupOf = (name: CueName): CueGroup =>
  HAND.has(name) ? 'interface' : ENDINGS.has(name) ? 'music' : 'effects';

/**
 * Event type to its cue. A released fault sounds like any update that leaves its vendor: at that moment nobody knows.
 * What can be known is heard at the first signal: a heartbeat stops (and then the dropped interval, see {@link FOLLOWED_BY}).
 */
export const CUE_OF: Readonly<Record<string, CueName>> = {
  letterDealt: 'paper',
  letterAnswered: 'pen',
  rungOrdered: 'coin',
  rungLanded: 'ladder',
  switchSet: 'ladder',
  contentSet: 'ladder',
  dutyPosted: 'paper',
  undone: 'paper',
  quarterCommitted: 'dial-turn',
  faultReleased: 'pulse-out',
  faultCaught: 'gate-halt',
  gateHalted: 'gate-halt',
  firstSignal: 'silence',
  callsRising: 'phone',
  channelHeld: 'hold',
  reverted: 'revert',
  wrongHold: 'gate-halt',
  machinesHealed: 'healed',
  nearMiss: 'near-miss',
  incidentEnded: 'healed',
  attackBlocked: 'near-miss',
  attackBreached: 'breach',
  crisisOpened: 'crisis',
  crisisMended: 'healed',
  keyMoved: 'key',
  vendorLeft: 'leave',
  sectorLeft: 'leave',
  vendorBought: 'sold',
  suitFiled: 'writ',
  suitRuled: 'gavel',
  inquiryOpened: 'writ',
  objectionsIssued: 'stamp',
  offerAnswered: 'stamp',
  promiseKept: 'sealed',
  promiseBroken: 'snapped',
  commitmentBroken: 'snapped',
  termsImposed: 'chain',
  fined: 'fine',
  reportWritten: 'report',
  planLaid: 'whisper',
};

export interface TimedCue {
  readonly cue: CueName;
  /** Milliseconds after the event. */
  readonly afterMs: number;
}

/** What an event may carry that its sound depends on. */
interface Heard {
  readonly type: string;
  readonly won?: unknown;
  readonly accepted?: unknown;
  readonly how?: unknown;
  readonly sector?: unknown;
  readonly meter?: unknown;
  readonly by?: unknown;
}

/** Points by which a meter must move at once to be heard: drift is not. Tuned. */
const HEARD_MOVE = 4;

/** A second cue some milliseconds after an event's own: what follows from it, or how it was answered. */
export const FOLLOWED_BY: Readonly<Record<string, (event: Heard) => TimedCue | null>> = {
  firstSignal: () => ({ cue: 'fault', afterMs: 1300 }),
  wrongHold: () => ({ cue: 'fault', afterMs: 350 }),
  letterAnswered: () => ({ cue: 'stamp', afterMs: 650 }),
  crisisOpened: (e) => {
    const turn = TURN_NAMES.find((name) => name === `turn-${e.meter}`);
    return turn ? { cue: turn, afterMs: 1500 } : null;
  },
  meterMoved: (e) =>
    typeof e.by !== 'number' || Math.abs(e.by) < HEARD_MOVE
      ? null
      : { cue: e.by > 0 ? 'lift' : 'sink', afterMs: 250 },
  // `won` is told from the chair's side of the court.
  suitRuled: (e) => ({ cue: e.won === true ? 'granted' : 'refused', afterMs: 750 }),
  offerAnswered: (e) => ({ cue: e.accepted === true ? 'granted' : 'refused', afterMs: 450 }),
  reportWritten: (e) =>
    e.how === 'missed' ? { cue: 'refused', afterMs: 700 } : { cue: 'stamp', afterMs: 1000 },
  sectorLeft: (e) => {
    const call = callOf(e.sector);
    return call && { cue: call, afterMs: 1300 };
  },
};

/** The call of a sector; null for what is none. */
export function callOf(sector: unknown): CueName | null {
  return SECTOR_NAMES.find((name) => name === sector) ?? null;
}

/** The cues of an event, in order; none for an event that has no sound. */
export function cuesFor(event: Heard): readonly TimedCue[] {
  const cues: TimedCue[] = [];
  if (Object.hasOwn(CUE_OF, event.type)) cues.push({ cue: CUE_OF[event.type]!, afterMs: 0 });
  if (Object.hasOwn(FOLLOWED_BY, event.type)) {
    const next = FOLLOWED_BY[event.type]!(event);
    if (next) cues.push(next);
  }
  return cues;
}

/** The piece of an ending, by the rules' key (such as `won.open` or `crisis.security`) and whether the run was won. */
export function pieceFor(ending: string, won: boolean): EndingName {
  const [kind, how] = ending.split('.');
  if (kind === 'crisis')
    return ENDING_NAMES.find((name) => name === `end-${how}`) ?? 'end-continuity';
  if (kind === 'mandate') return 'end-mandate';
  if (kind === 'won')
    return how === 'open' ? 'end-open' : how === 'closed' ? 'end-closed' : 'end-tiered';
  return won ? 'end-tiered' : 'end-unsteady';
}
