/** The readers of saves, which are fetched when something is first to be read: the first decision does without. */
import type { LevelsPort } from './ports.ts';
import type { Problem, Read } from './problem.ts';
import type { SavedRun } from './readSave.ts';
import type { SaveFile } from './saveFile.ts';

/** The readers cannot be had just now; what was to be read lies where it lay. */
export const UNFETCHED: Problem = { key: 'later.failed', params: {}, place: '' };

/** Why nothing was read, where it was not the storage. */
export class Unfetched extends Error {
  constructor(cause: unknown) {
    super('The readers of saves cannot be fetched.', { cause });
  }
}

/** `readSaveFile`, once it is here. Rejects with `Unfetched` where it cannot be fetched. */
export async function fileReader(): Promise<(text: string) => Read<SaveFile>> {
  try {
    return (await import('./saveShape.ts')).readSaveFile;
  } catch (cause) {
    throw new Unfetched(cause);
  }
}

async function once<T>(read: () => Promise<Read<T>>): Promise<Read<T>> {
  try {
    return await read();
  } catch (cause) {
    return { ok: false, problem: { ...UNFETCHED, cause } };
  }
}

/** What a text says as a save file, or why it is none. Never rejects. */
export const readFileLate = (text: string): Promise<Read<SaveFile>> =>
  once(async () => (await fileReader())(text));

/** The run of a save, played to where it stood, or why there is none. Never rejects. */
export const readLate = (text: string, levels: LevelsPort): Promise<Read<SavedRun>> =>
  once(async () => (await import('./readSave.ts')).readSave(text, levels));
