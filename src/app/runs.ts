/** How runs come and go: from the first door, a level, a save, a file; and how the player's own makes way for another. */
import { type Signal, signal } from '@preact/signals';
import { type AutosaveStatus, isUnderWay, type LevelChoice } from '../session/index.ts';
import { concept } from './context.ts';
import type { OpenDialog } from './dialogs/openDialog.ts';
import type { AppPorts } from './ports.ts';
import type { Status } from './status.ts';

export class Runs {
  private readonly ports: AppPorts;
  private readonly dialogs: OpenDialog;
  private readonly status: Status;
  /** It was said that saves are not kept. */
  private warned = false;
  readonly hasSave: Signal<boolean> = signal(false);
  /** How many runs of the player's own made way for others. */
  readonly aside: Signal<number> = signal(0);

  constructor(ports: AppPorts, dialogs: OpenDialog, status: Status) {
    this.ports = ports;
    this.dialogs = dialogs;
    this.status = status;
  }

  /** First Ring: the authored first seed once, fresh luck from then on. Never calm: its first nights are the lesson. */
  async takeChair(): Promise<void> {
    const { levels, notes } = this.ports;
    const level = levels().find((l) => l.id === '01-first-ring') ?? levels()[0];
    if (!level) return this.noLevel();
    const length = level.lengths.find((l) => l.default) ?? level.lengths[0];
    const seed = notes.has('first-ring-begun') ? this.ports.freshSeed() : 'first';
    await this.makeWay(() => {
      void this.start({ id: level.id, quarters: length?.quarters ?? 4 }, seed).then((started) => {
        if (started) notes.keep('first-ring-begun');
      });
    });
  }

  private noLevel(): void {
    const line = this.ports.text.say('level.loadFailed');
    this.dialogs.complain(line, this.ports.text.say('level.bad'));
  }

  /** Fetches a level before a run of it; false, and a sentence, where that fails. */
  async haveLevel(id: string): Promise<boolean> {
    try {
      await this.ports.fetchLevel(id);
      return true;
    } catch (error) {
      this.ports.failures.note(`The level ${id} cannot be fetched.`, error);
      this.noLevel();
      return false;
    }
  }

  /** The words of a run, for what is told below; a room that misses them fetches them again, and says so. */
  private async haveWords(): Promise<void> {
    const { fetchWords, failures } = this.ports;
    await fetchWords('run').catch((error) => failures.note('Words cannot be fetched.', error));
  }

  /** That saves last no longer than the page, or are refused, is said once. */
  hearOfSaving(status: AutosaveStatus): void {
    const unkept = status === 'saved' && !this.ports.keepsSaves();
    if (this.warned || !(unkept || status === 'failed')) return;
    this.warned = true;
    const key = unkept ? 'session.notLasting' : 'session.storageFailed';
    void this.haveWords().then(() => this.dialogs.tell({ key, params: {}, place: '' }));
  }

  /** `ghost`: code of the run of the same world that is played against. */
  async start(chosen: LevelChoice, seed: string, ghost: string | null = null): Promise<boolean> {
    if (!(await this.haveLevel(chosen.id))) return false;
    const started = this.ports.session.start(chosen, seed, undefined, ghost);
    if (!started.ok) this.dialogs.tell(started.problem);
    else this.dialogs.close();
    return started.ok;
  }

  async goOn(): Promise<void> {
    await this.haveWords();
    const { session } = this.ports;
    const saved = await session.saves.view('autosave');
    if (saved !== null && 'file' in saved && !(await this.haveLevel(saved.file.level.id))) return;
    const resumed = await session.saves.resume();
    if (resumed.ok) return;
    if (resumed.problem === null) return this.status.say(this.ports.text.say('session.emptySlot'));
    if (resumed.previous !== null && 'file' in resumed.previous) {
      if (!(await this.haveLevel(resumed.previous.file.level.id))) return;
      const again = await session.saves.resumePrevious();
      if (again.ok) return this.dialogs.complain(this.ports.text.say('save.damaged'));
    }
    this.dialogs.tell(resumed.problem);
  }

  async openFile(): Promise<void> {
    const picked = await this.ports.files.pick();
    if ('problem' in picked) {
      if (picked.problem === 'nothingChosen') return;
      return this.dialogs.complain(this.ports.text.say(`screens.file.${picked.problem}`));
    }
    await this.haveWords();
    const { saves } = this.ports.session;
    const file = await saves.fileIn(picked.text);
    if (file.ok && !(await this.haveLevel(file.value.level.id))) return;
    // A file that is no good is told at once; only one that replays asks for the present run's place.
    const fault = await saves.faultOf(picked.text);
    if (fault !== null) return this.dialogs.tell(fault);
    await this.makeWay(() => {
      void saves.importText(picked.text).then((read) => {
        if (!read.ok) return this.dialogs.tell(read.problem);
        this.dialogs.close();
      });
    });
  }

  saveFile(): void {
    const { session, files } = this.ports;
    const text = session.saves.exportText();
    const { run } = session;
    if (text === null || run === null) return;
    files.download(`${run.level.id}-${run.seed.replace(/[^\w-]+/g, '_').slice(0, 24)}.json`, text);
    this.status.say(this.ports.text.say('save.saved'));
  }

  async lookForSave(): Promise<void> {
    const view = await this.ports.session.saves.view('autosave');
    this.hasSave.value = view !== null;
    await this.lookAtShelf();
  }

  async lookAtShelf(): Promise<void> {
    this.aside.value = (await this.ports.session.saves.shelf.runs()).length;
  }

  /**
   * Does what takes the player's own unfinished run out of the autosave, after they were asked: that run is put aside.
   * At once where they have none; not at all, and with a sentence, where no place is free for it.
   */
  async makeWay(go: () => void): Promise<void> {
    const { session } = this.ports;
    await session.saves.settled();
    const own = await session.saves.view('autosave');
    if (own === null || !('file' in own) || !isUnderWay(own.file)) return go();
    if (!(await session.saves.shelf.hasRoom()))
      return this.dialogs.open({ kind: 'shelf', full: true });
    const { level, marks } = own.file;
    this.dialogs.open({
      kind: 'keep',
      level,
      quarter: marks.at(-1)?.quarter ?? 1,
      go: () => {
        session.saves.spare();
        go();
      },
    });
  }

  /** Goes another way from the run on the screen; where it is somebody else's, the player's own makes way first. */
  onward(go: () => void): void {
    if (this.ports.session.isVisit) void this.makeWay(go);
    else go();
  }
}

export const { Provider: RunsProvider, use: useRuns } = concept<Runs>('runs');
