/** The incident engine: from a fault, a place and a policy to counts over time. */
export { expectedHits, gateHaltChance } from './closedForm.ts';
export type { ReachNotes } from './course.ts';
export { noticeOf } from './detection.ts';
export { advance, startIncident } from './engine.ts';
export { lean } from './merge.ts';
export { chanceStillOut } from './patience.ts';
export { type Act, noResponse, respond, stopTime } from './response.ts';
export { isHiddenFrom, isRare, ringShares, symptomOf } from './rollout.ts';
export { haltedAlone, incidentAt, playAlone, replayWith, settle } from './settle.ts';
export { statesOf } from './states.ts';
export { HEALED_SHARE, harmedNow } from './tally.ts';
export type * from './types.ts';
