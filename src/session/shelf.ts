/** Runs of the player's own that made way for another one: nothing on the shelf is ever written over. */
import { fileReader } from './lateReading.ts';
import type { StoragePort } from './ports.ts';
import { worldName } from './run.ts';
import type { SaveFile } from './saveFile.ts';

export const SHELF = [
  'kept1',
  'kept2',
  'kept3',
  'kept4',
  'kept5',
  'kept6',
  'kept7',
  'kept8',
] as const;
export type ShelfPlace = (typeof SHELF)[number];

/** kept: it lies there now · there: it lay there already · full: no place is free, nothing was written. */
export type PutAside = 'kept' | 'there' | 'full';

export interface OnShelf {
  place: ShelfPlace;
  file: SaveFile;
}

const isFree = (text: string | null): boolean => text === null || text === '';

/** Two saves of the same moment of the same run. */
function sameMoment(a: SaveFile, b: SaveFile): boolean {
  return (
    a.final === b.final &&
    worldName(a.level, a.seed) === worldName(b.level, b.seed) &&
    a.commands.length === b.commands.length
  );
}

/**
 * The runs on the shelf, in its order; what cannot be read any more is left where it is. Rejects where the
 * storage does, or where the readers cannot be fetched.
 */
export async function lookAtShelf(storage: StoragePort): Promise<OnShelf[]> {
  const found: OnShelf[] = [];
  for (const place of SHELF) {
    const text = await storage.load(place);
    if (isFree(text)) continue;
    const read = (await fileReader())(text ?? '');
    if (read.ok) found.push({ place, file: read.value });
  }
  return found;
}

/** A place that holds nothing, or null. Rejects where the storage does. */
export async function freePlace(storage: StoragePort): Promise<ShelfPlace | null> {
  for (const place of SHELF) if (isFree(await storage.load(place))) return place;
  return null;
}

/**
 * Puts a save on the shelf. `spare`: the place of a run that is being taken from the shelf, used where no other is
 * free. Rejects where the storage does, or where the readers cannot be fetched: nothing was written then.
 */
export async function putAside(
  storage: StoragePort,
  text: string,
  spare: ShelfPlace | null = null,
): Promise<PutAside> {
  const read = (await fileReader())(text);
  // What cannot be read is no run; the autosave keeps it apart by itself. One without a step costs nobody anything.
  if (!read.ok || read.value.commands.length === 0) return 'there';
  const { value } = read;
  if ((await lookAtShelf(storage)).some(({ file }) => sameMoment(file, value))) return 'there';
  const place = (await freePlace(storage)) ?? spare;
  if (place === null) return 'full';
  await storage.save(place, text);
  return 'kept';
}

/** The shelf as a screen sees it. Nothing rejects: `failed` is told why the storage refuses. */
export class Shelf {
  private readonly storage: StoragePort;
  private readonly failed: (error: unknown) => void;

  constructor(storage: StoragePort, failed: (error: unknown) => void) {
    this.storage = storage;
    this.failed = failed;
  }

  /** What lies there; empty where the storage refuses. */
  async runs(): Promise<OnShelf[]> {
    return lookAtShelf(this.storage).catch(this.refused<OnShelf[]>([]));
  }

  /** Is a place free? True where the storage refuses: nothing lies in it then. */
  async hasRoom(): Promise<boolean> {
    return freePlace(this.storage).then((place) => place !== null, this.refused(true));
  }

  /** A run's text as it lies there, or null. */
  async at(place: ShelfPlace): Promise<string | null> {
    const text = await this.storage.load(place).catch(this.refused(null));
    return isFree(text) ? null : text;
  }

  /** Empties a place. False where the storage refuses. */
  async drop(place: ShelfPlace): Promise<boolean> {
    return this.storage.save(place, '').then(() => true, this.refused(false));
  }

  /** Says why, and what is answered instead. */
  private refused<T>(answer: T): (error: unknown) => T {
    return (error) => {
      this.failed(error);
      return answer;
    };
  }
}
