/** Real incidents, played by the engine of the game. */
export { type CaseRun, CURVE_DAYS, playCase } from './play.ts';
export { caseSpec } from './spec.ts';
export { STAGING, type StagingId, stagedPolicy, stagingAt } from './staging.ts';
export type * from './types.ts';
