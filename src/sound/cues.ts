/** Which sound belongs to which event, and which volume it obeys. */

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
  'win',
  'loss',
] as const;
export type CueName = (typeof CUE_NAMES)[number];

/** Sounds of the player's own hand on the desk obey the interface volume, everything that happens obeys the effects'. */
export const CUE_GROUP: Readonly<Record<CueName, 'interface' | 'effects'>> = {
  paper: 'interface',
  pen: 'interface',
  stamp: 'interface',
  ladder: 'interface',
  coin: 'interface',
  'dial-turn': 'interface',
  'pulse-out': 'effects',
  'gate-halt': 'effects',
  fault: 'effects',
  silence: 'effects',
  phone: 'effects',
  hold: 'effects',
  revert: 'effects',
  healed: 'effects',
  'near-miss': 'effects',
  crisis: 'effects',
  win: 'effects',
  loss: 'effects',
};

/**
 * Event type to its cue. A released fault sounds like any update that leaves its vendor: at that moment nobody knows.
 * What can be known is heard at the first signal: a heartbeat stops (and then the dropped interval, see {@link FOLLOWED_BY}).
 */
export const CUE_OF: Readonly<Record<string, CueName>> = {
  letterAnswered: 'pen',
  rungOrdered: 'coin',
  rungLanded: 'ladder',
  switchSet: 'ladder',
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
  crisisOpened: 'crisis',
  crisisMended: 'healed',
  keyMoved: 'hold',
  vendorLeft: 'silence',
  attackBlocked: 'near-miss',
  attackBreached: 'fault',
  inquiryOpened: 'paper',
  objectionsIssued: 'stamp',
  runWon: 'win',
  runLost: 'loss',
};

/** A second cue some milliseconds after an event's own. */
export const FOLLOWED_BY: Readonly<
  Record<string, { readonly cue: CueName; readonly afterMs: number }>
> = {
  firstSignal: { cue: 'fault', afterMs: 1300 },
  wrongHold: { cue: 'fault', afterMs: 350 },
  letterAnswered: { cue: 'stamp', afterMs: 650 },
};

export interface TimedCue {
  readonly cue: CueName;
  /** Milliseconds after the event. */
  readonly afterMs: number;
}

/** The cues of an event, in order; none for an event that has no sound. */
export function cuesFor(event: { readonly type: string }): readonly TimedCue[] {
  const cues: TimedCue[] = [];
  if (Object.hasOwn(CUE_OF, event.type)) cues.push({ cue: CUE_OF[event.type]!, afterMs: 0 });
  if (Object.hasOwn(FOLLOWED_BY, event.type)) cues.push(FOLLOWED_BY[event.type]!);
  return cues;
}
