/**
 * What the rooms after a run speak of. Everything is a function of level, seed and commands. Words by key; params hold
 * ids and numbers, never sentences. Places in a run are counted in commands: `index` n = right after the first n
 * commands, 0 = the first moment of the run; the command that led there is `commands[n - 1]`.
 */
export type * from './types/histories.ts';
export type * from './types/papers.ts';
export type * from './types/told.ts';
export { MOMENT_KINDS } from './types/told.ts';
export type * from './types/worlds.ts';
