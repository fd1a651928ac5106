/** What screens, stage, sound and the browser's edges may use of a run. */

export { CALM } from '../content/calm.ts';
export type {
  AfterRequest,
  AfterRunPort,
  AfterSlot,
  AfterUpdate,
} from './afterRuns.ts';
export type { AutosaveStatus } from './autosave.ts';
export { AUTOSAVE, DAMAGED, PREVIOUS } from './autosave.ts';
export type { CaseRequest, CaseRunPort, CaseSlot, CaseUpdate } from './caseRuns.ts';
export type { Change } from './changes.ts';
// The work itself, `forecastUpdates` and `caseUpdates`, is for workers: here it would come with every first view.
export type { ForecastPort } from './forecasting.ts';
export { createForks, type ForksPort, MOST_FORKS, MOST_NAME, type WorldRef } from './keptForks.ts';
export * from './link/index.ts';
export type { Listener, LongWork } from './longWork.ts';
export type { LevelEntry, LevelsPort, StoragePort } from './ports.ts';
export type { Problem, Read } from './problem.ts';
// What comes before the first decision reads through `session.saves`: these would come with it.
export { readSave } from './readSave.ts';
export { replay } from './replay.ts';
export {
  canUndo,
  forkAt,
  type LevelChoice,
  levelRefOf,
  type Run,
  send,
  startRun,
  takeAll,
  undo,
  worldName,
} from './run.ts';
export { writeSave } from './save.ts';
export { isUnderWay, RULES, type SaveFile } from './saveFile.ts';
export { readSaveFile } from './saveShape.ts';

export { createSession, type Session } from './session.ts';
export { type OnShelf, SHELF } from './shelf.ts';
