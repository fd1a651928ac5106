/**
 * The public face of the rules. Everyone outside `src/sim` imports only this file.
 * A stranger's bot needs nothing but `newRun`, `legalCommands`, `apply`, `isOver`, `score` and `fingerprint`.
 */

export * from './actors.ts';
export { apply, applyHere } from './apply.ts';
export * from './cases/index.ts';
export { binomial, stream, watchDraws } from './chance/index.ts';
export { hadNobodyPressed } from './coldOpen.ts';
export type * from './commands.ts';
export { BETS, COMMANDS, POSTS, REPORT_HOWS, readCommands } from './commands.ts';
export { CONTENT_FIGURES, priceOfContent } from './content.ts';
export { easyResponse } from './easy.ts';
export type * from './events.ts';
export * from './ids.ts';
export { imagine } from './imagine.ts';
export * as CONSTANTS from './incident/constants.ts';
export { advance, lean, ringShares, startIncident } from './incident/index.ts';
export type * from './incident/types.ts';
export * from './ladders/index.ts';
export type * from './level.ts';
export { ATTACKS } from './level.ts';
export { newRun } from './newRun.ts';
export type * from './night.ts';
export { PRACTICE_FIGURES } from './practices.ts';
export * from './queries/ask.ts';
export * from './queries/authorities.ts';
export { callNow } from './queries/calls.ts';
export { harmFigures, harmUnderPolicy, loudFaults } from './queries/harm.ts';
export { legalCommands, postsOf } from './queries/legal.ts';
export * from './queries/machines.ts';
export {
  actionsABeat,
  actionsNow,
  costOfStep,
  LAST_ACTIONS,
  type Reason,
  whyNot,
} from './queries/may.ts';
export * from './queries/vendors.ts';
export { bestAnswer, choiceWorth, type Taste } from './queries/worth.ts';
export { eachCause } from './rules/causes.ts';
export { CRISIS_BELOW } from './rules/crises.ts';
export { effectsNow } from './rules/effects.ts';
export { WIN_AT } from './rules/ending.ts';
export { FRONT, pressedFrom } from './rules/fronts.ts';
export { GUESS } from './rules/guess.ts';
export { hasteOf } from './rules/knowledge.ts';
export { leadOf, PEGS, SUNSET_NOTICE, topRung } from './rules/ladders.ts';
export {
  halfTime,
  MANDATE_IN_DOUBT,
  mandateNow,
  mandatesOffered,
} from './rules/mandates.ts';
export { opensIn } from './rules/openings.ts';
export { NIGHT_WORDS } from './rules/pastNights.ts';
export { bandOf, profileOf } from './rules/profiles.ts';
export { dayByPace, daysByPace, ESTIMATE } from './rules/recovery.ts';
export { likelihood, RELIABILITY } from './rules/signals.ts';
export { PLAIN } from './rules/statement.ts';
export { upkeepOfRung } from './rules/upkeep.ts';
export { wayOutStands } from './rules/vendors/keys.ts';
export { MEMORIES } from './rules/vendors/memory.ts';
export type * from './state.ts';
export { priceOfSwitch, SWITCH_FIGURES } from './switches.ts';
export type * from './words/conditions/index.ts';
export {
  CONDITIONS,
  conditionWord,
  hardnessOf,
  readConditions,
} from './words/conditions/index.ts';
export { COSTS, type Cost, type CostWord, costOf, paidBack } from './words/costs.ts';
export type * from './words/effects/index.ts';
export { EFFECTS, effectWord, readEffects } from './words/effects/index.ts';
export type * from './words/nightActions/index.ts';
export {
  NIGHT_ACTIONS,
  priceOf as actionPrice,
  readNightActions,
  wrongGuess,
} from './words/nightActions/index.ts';
export { TONES } from './words/nightActions/telling.ts';
export type { Bare } from './words/table.ts';
export { STANDINGS, type VendorRef } from './words/vendorRef.ts';
