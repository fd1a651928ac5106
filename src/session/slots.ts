/** Saved runs by the name of their place, read but not played. Nothing here rejects. */
import { readFileLate } from './lateReading.ts';
import type { StoragePort } from './ports.ts';
import type { Problem, Read } from './problem.ts';
import type { SaveFile } from './saveFile.ts';

/** What lies in a slot, without playing it. */
export type SlotView = { file: SaveFile } | { problem: Problem } | null;

export const EMPTY_SLOT: Problem = { key: 'session.emptySlot', params: {}, place: '' };
export const STORAGE_FAILED: Problem = { key: 'session.storageFailed', params: {}, place: '' };

/** The text in a slot, or why there is none. */
export async function textIn(storage: StoragePort, slot: string): Promise<Read<string>> {
  try {
    const text = await storage.load(slot);
    return text === null ? { ok: false, problem: EMPTY_SLOT } : { ok: true, value: text };
  } catch (cause) {
    return { ok: false, problem: { ...STORAGE_FAILED, cause } };
  }
}

export async function viewOf(storage: StoragePort, slot: string): Promise<SlotView> {
  const text = await textIn(storage, slot);
  if (!text.ok) return text.problem === EMPTY_SLOT ? null : { problem: text.problem };
  const read = await readFileLate(text.value);
  return read.ok ? { file: read.value } : { problem: read.problem };
}
