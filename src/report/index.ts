export { afterAction } from './after/aar.ts';
export { BEST_BUDGET, bestPlay } from './after/best.ts';
export { betOdds, betsOf, calibration, dayOfBet, settledBets } from './after/bets.ts';
export { commandName } from './after/commandName.ts';
export { decisive } from './after/decisive.ts';
export {
  csvCell,
  csvOf,
  csvRows,
  reportCsv,
  reportJson,
  type Teller,
} from './after/exports.ts';
export { type FleetAt, fleetAt, hardestLine } from './after/fleet.ts';
export { fork } from './after/fork.ts';
export { compareRuns, firstDifference } from './after/ghost.ts';
export { largestInPlace, receiptLines } from './after/lines.ts';
export {
  LUCK_WORLDS,
  luckOrSkill,
  otherSeeds,
  otherWorlds,
  ownWorldByPolicy,
} from './after/luck.ts';
export { momentsOf } from './after/moments.ts';
export { follower, type Policy, playOn, playWorld, policyOf } from './after/policy.ts';
export { questionsOf } from './after/questions.ts';
export { stateOf, storyOf, tellStory } from './after/story.ts';
export type * from './after/types.ts';
export { MOMENT_KINDS } from './after/types.ts';
export { worldOf } from './after/world.ts';
export { chronicle } from './chronicle.ts';
export { debrief } from './debrief.ts';
export { type NightFacts, nightsOf } from './nights.ts';
export {
  largestCauses,
  type MeterLine,
  meterLines,
  whyMeter,
} from './receipts.ts';
export { longestThreads } from './threads.ts';
