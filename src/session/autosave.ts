/** Keeps the run in a slot after every step, the one before beside it, and never writes over another tab's run. */
import { fileReader } from './lateReading.ts';
import type { StoragePort } from './ports.ts';
import { putAside, type ShelfPlace } from './shelf.ts';

export const AUTOSAVE = 'autosave';
/** What the autosave held before its last write. */
export const PREVIOUS = 'autosave.previous';
/** A damaged autosave, as it was found. */
export const DAMAGED = 'autosave.damaged';

/**
 * idle: nothing to keep · saving · saved · otherTab: another tab has saved since; nothing is written until the
 * player decides · failed: the storage refused; the next step tries again.
 */
export type AutosaveStatus = 'idle' | 'saving' | 'saved' | 'otherTab' | 'failed';

/** The slot as we last saw or left it. */
interface Seen {
  text: string | null;
  /** Counts the writes; 0 where nothing lies there, or nothing that is a save. */
  revision: number;
  /** Is it a save, or nothing at all? */
  sound: boolean;
}

const NOTHING: Seen = { text: null, revision: 0, sound: true };

/** Rejects where a text lies there and the readers cannot be fetched. */
async function seenIn(text: string | null): Promise<Seen> {
  if (text === null) return NOTHING;
  const read = (await fileReader())(text);
  return { text, revision: read.ok ? (read.value.revision ?? 0) : 0, sound: read.ok };
}

export class Autosave {
  status: AutosaveStatus = 'idle';
  private readonly storage: StoragePort;
  private readonly onStatus: (status: AutosaveStatus) => void;
  private readonly failed: (error: unknown) => void;
  /** What is not this is somebody else's; null until the slot was first looked at. Own writes are read no more. */
  private seen: Seen | null = null;
  /** The newest text still to be written; takes the revision it will carry. */
  private wanted: ((revision: number) => string) | null = null;
  private working: Promise<void> | null = null;
  /** What lies in the slot goes on the shelf before the next write; with a place for it where no other is free. */
  private aside: { spare: ShelfPlace | null } | null = null;
  private readonly firstLook: Promise<void>;

  constructor(
    storage: StoragePort,
    onStatus: (status: AutosaveStatus) => void,
    failed: (error: unknown) => void,
  ) {
    this.storage = storage;
    this.onStatus = onStatus;
    this.failed = failed;
    // What lies in the slot now is what we may replace; anything newer is somebody else's.
    this.firstLook = this.look().then(() => undefined, failed);
  }

  /**
   * The autosave's text as it is now; from here on it counts as seen. Not while something is being written. Rejects where
   * the storage does, or where the readers cannot be fetched.
   */
  async look(): Promise<string | null> {
    return (await this.lookAgain()).text;
  }

  private async lookAgain(): Promise<Seen> {
    this.seen = await seenIn(await this.storage.load(AUTOSAVE));
    return this.seen;
  }

  /** Asks for a write; a newer request replaces one that still waits. */
  want(text: (revision: number) => string): void {
    this.wanted = text;
    if (this.status === 'otherTab') return;
    this.working ??= this.work();
  }

  /** What lies in the slot is another run of the player's: it goes on the shelf before anything is written over it. */
  spare(place: ShelfPlace | null = null): void {
    this.aside = { spare: place };
  }

  /** The player's word that this tab's run shall replace the other's, which stays as the previous one. */
  async overwrite(): Promise<void> {
    await this.look();
    this.set('idle');
    if (this.wanted !== null) this.working ??= this.work();
    await this.settled();
  }

  /** The other tab's run was taken over: what waited is void. */
  forget(): void {
    this.wanted = null;
    this.aside = null;
    this.set('idle');
  }

  /** Resolves when nothing is being written. Never rejects. */
  async settled(): Promise<void> {
    while (this.working !== null) await this.working;
  }

  private set(status: AutosaveStatus): void {
    if (status === this.status) return;
    this.status = status;
    this.onStatus(status);
  }

  private async work(): Promise<void> {
    await this.firstLook;
    try {
      while (this.wanted !== null) {
        this.set('saving');
        const text = this.wanted;
        if (!(await this.makeRoom())) {
          this.set('failed');
          return;
        }
        const before = await this.write(text);
        if (before === undefined) {
          this.set('otherTab');
          return;
        }
        if (this.wanted === text) this.wanted = null;
        if (before.text !== null) await this.keep(before.text, before.sound);
        if (this.wanted === null) this.set('saved');
      }
    } catch (error) {
      this.failed(error);
      this.set('failed');
    } finally {
      this.working = null;
    }
  }

  /** False where the run in the slot has no place to go: it stays, and nothing is written. */
  private async makeRoom(): Promise<boolean> {
    const { aside } = this;
    if (aside === null) return true;
    const present = await this.storage.load(AUTOSAVE);
    if (present !== null && (await putAside(this.storage, present, aside.spare)) === 'full')
      return false;
    this.aside = null;
    return true;
  }

  /** What the slot held before, or undefined where another tab has been there and nothing was written. */
  private async write(text: (revision: number) => string): Promise<Seen | undefined> {
    const seen = this.seen ?? (await this.lookAgain());
    let before: Seen | undefined;
    let now: Seen | null = null;
    const change = (present: string | null): string | null => {
      // A storage that fails at the end has taken it already, and asks once more in another place.
      if (now !== null && present === now.text) return present;
      before = undefined;
      now = null;
      if (present !== null && present !== seen.text) return null;
      before = present === null ? NOTHING : seen;
      const revision = before.revision + 1;
      now = { text: text(revision), revision, sound: true };
      return now.text;
    };
    if (this.storage.update) await this.storage.update(AUTOSAVE, change);
    else {
      const fresh = change(await this.storage.load(AUTOSAVE));
      if (fresh !== null) await this.storage.save(AUTOSAVE, fresh);
    }
    if (now !== null) this.seen = now;
    return before;
  }

  /** The last good text beside the present one; a damaged one apart, so that it pushes no good one out. */
  private async keep(before: string, sound: boolean): Promise<void> {
    await this.storage.save(sound ? PREVIOUS : DAMAGED, before);
  }
}
