export { afterAction, nightRows } from './after/aar.ts';
export { BEST_BUDGET, bestPlay, LEFT_BY } from './after/best.ts';
export { betOdds, betsOf, calibration, dayOfBet, ODDS_WORLDS, settledBets } from './after/bets.ts';
export { commandName } from './after/commandName.ts';
export { decisive } from './after/decisive.ts';
export {
  type Cell,
  CSV_COLUMNS,
  csvCell,
  csvOf,
  csvRows,
  REPORT_FORMAT,
  reportCsv,
  reportJson,
  type Teller,
  type WholeReport,
  wholeReport,
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
export { decisionsOf, moments, momentsOf } from './after/moments.ts';
export { follower, type Policy, playOn, playWorld, policyOf } from './after/policy.ts';
export { questionsOf } from './after/questions.ts';
export { stateAt, stateOf, storyOf, tellStory } from './after/story.ts';
export type * from './after/types.ts';
export { MOMENT_KINDS } from './after/types.ts';
export { worldOf } from './after/world.ts';
export { type Chronicle, chronicle } from './chronicle.ts';
export { type Debrief, debrief, debriefOf } from './debrief.ts';
export { factOf, type NightFact, type NightFacts, nightsOf } from './nights.ts';
export {
  largestCauses,
  type MeterLine,
  type MeterWhy,
  meterLines,
  type SummedCause,
  sumCauses,
  whyMeter,
} from './receipts.ts';
export { longestThreads, type Thread, type ThreadEntry } from './threads.ts';
