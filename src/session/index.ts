/** What screens, stage, sound and the browser's edges may use of a run. */

export type {
  AfterRequest,
  AfterRunPort,
  AfterSlot,
  AfterUpdate,
  PastRun,
} from './afterRuns.ts';
export type { AutosaveStatus } from './autosave.ts';
export { AUTOSAVE, DAMAGED, PREVIOUS } from './autosave.ts';
export type { CaseRequest, CaseRunPort, CaseSlot, CaseUpdate } from './caseRuns.ts';
export type { Change, How } from './changes.ts';
// The work itself, `forecastUpdates` and `caseUpdates`, is for workers: here it would come with every first view.
export type { ForecastPort, ForecastRequest, ForecastUpdate } from './forecasting.ts';
export { createForks, type ForksPort, MOST_FORKS, MOST_NAME, type WorldRef } from './keptForks.ts';
export * from './link/index.ts';
export type { LevelEntry, LevelsPort, SessionPorts, StoragePort } from './ports.ts';
export type { Problem, Read } from './problem.ts';
export { type Replayed, replay } from './replay.ts';
export {
  canUndo,
  forkAt,
  type LevelChoice,
  type LevelRef,
  levelRefOf,
  type Mark,
  type Refusal,
  type Run,
  type Sent,
  send,
  startRun,
  takeAll,
  undo,
  worldName,
} from './run.ts';
export { readSave, type SavedRun, type SaveNotes, writeSave } from './save.ts';
export { FORMAT, isUnderWay, RULES, readSaveFile, type SaveFile } from './saveShape.ts';
export type { Resumed, Saves } from './saves.ts';
export { createSession, type Session } from './session.ts';
export { type OnShelf, SHELF, type ShelfPlace } from './shelf.ts';
export type { SlotView } from './slots.ts';
