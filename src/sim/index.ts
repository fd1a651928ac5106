/**
 * The public face of the rules. Everyone outside `src/sim` imports only this file.
 * A stranger's bot needs nothing but `newRun`, `legalCommands`, `apply`, `isOver`, `score` and `fingerprint`.
 */
export * from './ids.ts';
export type * from './level.ts';
export { ATTACKS } from './level.ts';
export * from './actors.ts';
export {
  CONDITIONS,
  conditionWord,
  hardnessOf,
  readConditions,
} from './words/conditions/index.ts';
export type * from './words/conditions/index.ts';
export { EFFECTS, effectWord, readEffects } from './words/effects/index.ts';
export type * from './words/effects/index.ts';
export { NIGHT_WORDS } from './rules/pastNights.ts';
export { STANDINGS, type VendorRef } from './words/vendorRef.ts';
export type * from './commands.ts';
export { BETS } from './commands.ts';
export type * from './events.ts';
export type * from './night.ts';
export type * from './state.ts';
export type * from './incident/types.ts';
export * from './cases/index.ts';
export { advance, lean, startIncident } from './incident/index.ts';
export { binomial, stream, watchDraws } from './chance/index.ts';
export * as CONSTANTS from './incident/constants.ts';
export { apply } from './apply.ts';
export { easyResponse } from './easy.ts';
export { imagine } from './imagine.ts';
export { newRun } from './newRun.ts';
export * from './queries/authorities.ts';
export { legalCommands, postsOf } from './queries/legal.ts';
export * from './queries/ask.ts';
export * from './queries/machines.ts';
export * from './queries/vendors.ts';
export { bestAnswer, choiceWorth, type Taste } from './queries/worth.ts';
export {
  type Reason,
  ACTIONS_A_BEAT,
  BETS_A_RUN,
  actionsNow,
  costOfStep,
  whyNot,
} from './queries/may.ts';
export { WRONG_GUESS } from './rules/beats.ts';
export { dayByPace, daysByPace, ESTIMATE } from './rules/recovery.ts';
export * from './ladders/index.ts';
export { PEGS, SUNSET_NOTICE, leadOf, topRung } from './rules/ladders.ts';
export { WIN_AT } from './rules/ending.ts';
export { MANDATES_OFFERED, mandatesOffered } from './rules/mandates.ts';
export { CRISIS_BELOW } from './rules/crises.ts';
export { MEMORIES, type MemoryKey } from './rules/vendors/memory.ts';
export { priceOfSwitch, SWITCH_FIGURES, SWITCH_PRICES } from './switches.ts';
