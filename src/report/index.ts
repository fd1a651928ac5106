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
export type * from './after/types.ts';
export { MOMENT_KINDS } from './after/types.ts';
