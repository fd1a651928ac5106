/** Real incidents, played by the engine of the game. */
export { CURVE_DAYS, type CaseRun, playCase } from './play.ts';
export { caseSpec } from './spec.ts';
export type * from './types.ts';
