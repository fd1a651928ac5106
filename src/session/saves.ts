/** A session's run as text: kept after every step, taken up again, written to a file, laid on the shelf. */
import type { GameState } from '../sim/index.ts';
import { Autosave, type AutosaveStatus, DAMAGED, PREVIOUS } from './autosave.ts';
import type { How } from './changes.ts';
import { readFileLate, readLate, UNFETCHED, Unfetched } from './lateReading.ts';
import type { SessionPorts } from './ports.ts';
import type { Problem, Read } from './problem.ts';
import type { Run } from './run.ts';
import { type SaveNotes, writeSave } from './save.ts';
import type { SaveFile } from './saveFile.ts';
import { Shelf, type ShelfPlace } from './shelf.ts';
import { EMPTY_SLOT, type SlotView, STORAGE_FAILED, textIn, viewOf } from './slots.ts';

export type Resumed =
  | { ok: true }
  /** Nothing there to go on with. */
  | { ok: false; problem: null; previous: null }
  /** The autosave is damaged (and kept); the one before it may be offered. */
  | { ok: false; problem: Problem; previous: SlotView };

/** The seat of the present run, as its saves see it. */
export interface Seat {
  run(): Run | null;
  /** What is written beside the run. */
  notes(): SaveNotes;
  /** Puts a run that was read in the place of the present one. */
  begin(run: Run, how: How, name?: string, ghost?: string | null): void;
  /** The visited run goes: the player's own, which lies in the autosave, is gone on with. */
  endVisit(): void;
}

export class Saves {
  private readonly ports: SessionPorts;
  private readonly seat: Seat;
  private readonly autosave: Autosave;
  /** The player's own runs that made way for others. */
  readonly shelf: Shelf;

  constructor(ports: SessionPorts, seat: Seat, onStatus: (status: AutosaveStatus) => void) {
    this.ports = ports;
    this.seat = seat;
    this.autosave = new Autosave(ports.storage, onStatus, ports.failed);
    this.shelf = new Shelf(ports.storage, ports.failed);
  }

  get status(): AutosaveStatus {
    return this.autosave.status;
  }

  /** Asks for the present run to be kept as it stands now. */
  keep(): void {
    const run = this.seat.run();
    if (run === null) return;
    const notes = this.seat.notes();
    this.autosave.want((revision) => writeSave(run, { ...notes, revision }));
  }

  /** Resolves when the last autosave is written (or has failed). */
  async settled(): Promise<void> {
    await this.autosave.settled();
  }

  /** This tab's run replaces the one that another tab saved; that one stays as the previous. */
  async keepMine(): Promise<void> {
    await this.autosave.overwrite();
  }

  /** The player's run in the autosave goes on the shelf before the next run is written over it. */
  spare(): void {
    this.autosave.spare();
  }

  /** What lies in a slot, read but not played. Never rejects. */
  view(slot: string): Promise<SlotView> {
    return viewOf(this.ports.storage, slot);
  }

  /** Goes on with the autosave. A damaged one is kept aside, and what lies in the slot before it is shown. */
  async resume(): Promise<Resumed> {
    await this.settled();
    let text: string | null;
    try {
      text = await this.autosave.look();
    } catch (cause) {
      const problem = cause instanceof Unfetched ? UNFETCHED : STORAGE_FAILED;
      return { ok: false, problem: { ...problem, cause }, previous: null };
    }
    if (text === null) return { ok: false, problem: null, previous: null };
    // What lies in the autosave is gone on with: it need not make way for itself.
    this.seat.endVisit();
    // It lies in the autosave as it is: the next step writes again.
    const taken = await this.take(text, 'resumed', { after: () => this.autosave.forget() });
    if (taken.ok) return { ok: true };
    // Nobody has read it yet: it is not damaged.
    if (taken.problem.key === UNFETCHED.key)
      return { ok: false, problem: taken.problem, previous: null };
    // Where that fails it still lies in its own slot until the next step; there is nothing better to do.
    await this.ports.storage.save(DAMAGED, text).catch(this.ports.failed);
    return { ok: false, problem: taken.problem, previous: await this.view(PREVIOUS) };
  }

  /** Goes on with the save before the last. Where it is no good, nothing changes. */
  async resumePrevious(): Promise<Read<GameState>> {
    const text = await textIn(this.ports.storage, PREVIOUS);
    return text.ok ? this.take(text.value, 'resumed') : text;
  }

  /** Goes on with a run of the shelf; the one in the autosave takes its place. */
  async takeFromShelf(place: ShelfPlace): Promise<Read<GameState>> {
    const text = await this.shelf.at(place);
    if (text === null) return { ok: false, problem: EMPTY_SLOT };
    const taken = await this.take(text, 'resumed', { before: () => this.autosave.spare(place) });
    if (!taken.ok) return taken;
    await this.autosave.settled();
    // Only once it lies in the autosave, and only where nothing else was put in its place meanwhile.
    if (this.autosave.status === 'saved' && (await this.shelf.at(place)) === text)
      await this.shelf.drop(place);
    return taken;
  }

  /** The present run as a file's text, or null before the first one. */
  exportText(): string | null {
    const run = this.seat.run();
    return run === null ? null : writeSave(run, this.seat.notes());
  }

  /** What a text says as a save file, unplayed, or what is wrong with it. */
  fileIn(text: string): Promise<Read<SaveFile>> {
    return readFileLate(text);
  }

  /** Replaces the present run by that of a file. Where the file is no good, nothing changes. */
  importText(text: string): Promise<Read<GameState>> {
    return this.take(text, 'imported');
  }

  /** What {@link importText} would find wrong with a text, or null; the present run stays. */
  async faultOf(text: string): Promise<Problem | null> {
    const read = await readLate(text, this.ports.levels);
    return read.ok ? null : read.problem;
  }

  /** What is to be done `before` and `after` the run begins, in one breath with it, is done where the text is good. */
  private async take(
    text: string,
    how: How,
    { before = () => {}, after = () => {} } = {},
  ): Promise<Read<GameState>> {
    const read = await readLate(text, this.ports.levels);
    if (!read.ok) return read;
    before();
    const { run, file } = read.value;
    this.seat.begin(run, how, file.name, file.ghost);
    after();
    return { ok: true, value: run.state };
  }
}
