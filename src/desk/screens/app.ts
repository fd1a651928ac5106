/** The screens' own state: which run, which dialog, what was last said. Rules live elsewhere. */
import { type Signal, signal } from '@preact/signals';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import {
  type Change,
  isUnderWay,
  type LevelChoice,
  type Problem,
  readSaveFile,
  type Run,
} from '../../session/index.ts';
import type { Command, GameState, InboxItem, LadderId, MeterId } from '../../sim/index.ts';
import { namedParams, type Text } from '../../text/index.ts';
import type { DeskPorts } from '../ports.ts';
import { type Film, filmOf } from '../view/filmOf.ts';
import { ladderName, rungName } from '../view/names.ts';
import { reasonText } from '../view/words.ts';
import type { TableSide } from './dialogs/TheTable.tsx';
import { StageKeeper } from './stageKeeper.ts';

export type Dialog =
  | { kind: 'why'; meter: MeterId }
  | { kind: 'table'; side: TableSide }
  | { kind: 'glossary'; term: string | null }
  | { kind: 'length'; level: string }
  /** `full`: no place is free for a run that should make way. */
  | { kind: 'shelf'; full: boolean }
  /** A run that somebody sent: the code, good or not. */
  | { kind: 'link'; code: string }
  /** The player's own run has to make way: asked before it does. */
  | { kind: 'keep'; level: LevelChoice; quarter: number; go: () => void }
  | {
      kind:
        | 'help'
        | 'menu'
        | 'settings'
        | 'board'
        | 'credits'
        | 'how'
        | 'levels'
        | 'otherTab'
        | 'share'
        | 'paste'
        | 'daily';
    }
  | { kind: 'problem'; title: string; line: string };

export class App {
  readonly ports: DeskPorts;
  readonly text: Text;
  readonly stage: StageKeeper;
  /** Null = the title. */
  readonly state: Signal<GameState | null>;
  /** The state before the last command, for what moves from there to here. */
  readonly before: Signal<GameState | null> = signal(null);
  readonly lastCommand: Signal<Command | null> = signal(null);
  readonly dialog: Signal<Dialog | null> = signal(null);
  /** What is seen of the night that has just passed, before its review; null = nothing, or it has been seen. */
  readonly film: Signal<Film | null> = signal(null);
  /** The command under way was given by hand: what a program sends is not filmed. */
  private byHand = false;
  /** How fast the Watch's time is seen to pass. */
  readonly speed: Signal<1 | 4> = signal(1);
  /** Spoken politely to those who do not see what changed. */
  readonly status: Signal<string> = signal('');
  /** The Case Theatre lies over the title. */
  readonly theatre: Signal<boolean> = signal(false);
  /** The last night of a run that a crisis ended has been read. */
  readonly reviewSeen: Signal<boolean> = signal(false);
  readonly hasSave: Signal<boolean> = signal(false);
  /** How many runs of the player's own made way for others. */
  readonly aside: Signal<number> = signal(0);
  /** Counts parts of the page that were fetched late. */
  readonly arrived: Signal<number> = signal(0);
  readonly settings;

  constructor(ports: DeskPorts) {
    this.ports = ports;
    this.text = ports.text;
    this.state = signal(ports.session.state);
    this.settings = signal(ports.settings.now);
    this.stage = new StageKeeper(ports.stage);
    ports.settings.subscribe((now) => {
      this.settings.value = now;
    });
    ports.session.subscribe((change) => this.hear(change));
    void this.lookForSave();
    ports.links.onArrival(() => this.openArrived());
    this.openArrived();
  }

  /** Opens the run that the page's address brought, if it did. */
  private openArrived(): void {
    const code = this.ports.links.take();
    if (code !== null) this.open({ kind: 'link', code });
  }

  get run(): Run | null {
    return this.ports.session.run;
  }

  /** The state when today's day began. */
  get morning(): GameState | null {
    return this.run?.quarterStart.state ?? null;
  }

  async lookForSave(): Promise<void> {
    const view = await this.ports.session.view('autosave');
    this.hasSave.value = view !== null;
    await this.lookAtShelf();
  }

  async lookAtShelf(): Promise<void> {
    this.aside.value = (await this.ports.session.shelf.runs()).length;
  }

  /**
   * Does what takes the player's own unfinished run out of the autosave, after they were asked: that run is put aside.
   * At once where they have none; not at all, and with a sentence, where no place is free for it.
   */
  async makeWay(go: () => void): Promise<void> {
    const { session } = this.ports;
    await session.settled();
    const own = await session.view('autosave');
    if (own === null || !('file' in own) || !isUnderWay(own.file)) return go();
    if (!(await session.shelf.hasRoom())) return this.open({ kind: 'shelf', full: true });
    const { level, marks } = own.file;
    this.open({
      kind: 'keep',
      level,
      quarter: marks.at(-1)?.quarter ?? 1,
      go: () => {
        session.spare();
        go();
      },
    });
  }

  /** Goes another way from the run on the screen; where it is somebody else's, the player's own makes way first. */
  onward(go: () => void): void {
    if (this.ports.session.isVisit) void this.makeWay(go);
    else go();
  }

  open(dialog: Dialog): void {
    this.dialog.value = dialog;
  }

  close(): void {
    this.dialog.value = null;
  }

  say(words: string): void {
    this.status.value = words;
  }

  /** Shows a problem in words: a sentence, or a list of reasons. */
  tell(problem: Problem): void {
    const sentence = this.text.or(
      problem.key,
      this.text.say('session.cannotStart'),
      namedParams(this.text, problem.params),
    );
    this.open({ kind: 'problem', title: this.text.say('screens.problem.title'), line: sentence });
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
    const line = this.text.say('level.loadFailed');
    this.open({ kind: 'problem', title: this.text.say('level.bad'), line });
  }

  /** Fetches a level before a run of it; false, and a sentence, where that fails. */
  async haveLevel(id: string): Promise<boolean> {
    try {
      await this.ports.fetchLevel(id);
      return true;
    } catch {
      this.noLevel();
      return false;
    }
  }

  /** `ghost`: code of the run of the same world that is played against. */
  async start(chosen: LevelChoice, seed: string, ghost: string | null = null): Promise<boolean> {
    if (!(await this.haveLevel(chosen.id))) return false;
    const started = this.ports.session.start(chosen, seed, undefined, ghost);
    if (!started.ok) this.tell(started.problem);
    else this.close();
    return started.ok;
  }

  async goOn(): Promise<void> {
    await this.ports.fetchWords('run').catch(() => {});
    const { session } = this.ports;
    const saved = await session.view('autosave');
    if (saved !== null && 'file' in saved && !(await this.haveLevel(saved.file.level.id))) return;
    const resumed = await session.resume();
    if (resumed.ok) return;
    if (resumed.problem === null) return this.say(this.text.say('session.emptySlot'));
    if (resumed.previous !== null && 'file' in resumed.previous) {
      if (!(await this.haveLevel(resumed.previous.file.level.id))) return;
      const again = await session.resumePrevious();
      if (again.ok)
        return this.open({
          kind: 'problem',
          title: this.text.say('screens.problem.title'),
          line: this.text.say('save.damaged'),
        });
    }
    this.tell(resumed.problem);
  }

  async openFile(): Promise<void> {
    const picked = await this.ports.files.pick();
    if ('problem' in picked) {
      if (picked.problem === 'nothingChosen') return;
      return this.open({
        kind: 'problem',
        title: this.text.say('screens.problem.title'),
        line: this.text.say(`screens.file.${picked.problem}`),
      });
    }
    await this.ports.fetchWords('run').catch(() => {});
    const file = readSaveFile(picked.text);
    if (file.ok && !(await this.haveLevel(file.value.level.id))) return;
    // A file that is no good is told at once; only one that replays asks for the present run's place.
    const fault = this.ports.session.faultOf(picked.text);
    if (fault !== null) return this.tell(fault);
    await this.makeWay(() => {
      const read = this.ports.session.importText(picked.text);
      if (!read.ok) return this.tell(read.problem);
      this.close();
    });
  }

  saveFile(): void {
    const { session, files } = this.ports;
    const text = session.exportText();
    const { run } = this;
    if (text === null || run === null) return;
    files.download(`${run.level.id}-${run.seed.replace(/[^\w-]+/g, '_').slice(0, 24)}.json`, text);
    this.say(this.text.say('save.saved'));
  }

  send(command: Command): boolean {
    this.byHand = true;
    const sent = this.ports.session.send(command);
    this.byHand = false;
    if ('refused' in sent) {
      this.say(reasonText(this.text, sent.refused));
      return false;
    }
    return true;
  }

  undo(): void {
    this.say(
      this.text.say(this.ports.session.undo() ? 'screens.status.undone' : 'desk.nothingToUndo'),
    );
  }

  /** Plays today's commands again without those left out; one that no longer fits is left out too. */
  private amend(keep: (command: Command) => boolean): void {
    const { session } = this.ports;
    const { run } = this;
    if (!run) return;
    const today = run.commands.slice(run.quarterStart.after);
    const first = today.findIndex((c) => !keep(c));
    if (first < 0) return;
    for (let i = today.length; i > first; i--) session.undo();
    for (const command of today.slice(first + 1)) if (keep(command)) session.send(command);
  }

  /** Chooses an answer; another one before it is rubbed out, and the same one again is taken back. */
  answer(item: InboxItem, choice: string): void {
    const { matter } = item;
    const given = this.state.value?.inbox.find((i) => i.matter === matter)?.answer ?? null;
    if (given !== null) this.amend((c) => !(c.type === 'answer' && c.matter === matter));
    if (given === choice) {
      this.say(this.text.say('letter.noAnswer'));
      return;
    }
    const title = this.text.or(`letter.${matter}.choice.${choice}.title`, choice);
    if (this.send({ type: 'answer', matter, choice }))
      this.say(this.text.say('screens.status.answered', { title }));
  }

  /** Orders a rung, or takes today's order back. */
  climb(ladder: LadderId, to: number): void {
    const s = this.state.value;
    if (!s) return;
    const params = { ladder: ladderName(this.text, ladder), rung: rungName(this.text, ladder, to) };
    if (s.moved.includes(ladder)) {
      this.amend((c) => !(c.type === 'climb' && c.ladder === ladder));
      this.say(this.text.say('screens.status.unordered', params));
      return;
    }
    if (this.send({ type: 'climb', ladder, to }))
      this.say(this.text.say('screens.status.ordered', params));
  }

  /** The film that a command earns, where the player wants any; the days of a recovery need motion to be told. */
  private filmFor(change: Change & { kind: 'moved' }): Film | null {
    if (this.settings.value.films === 'skip') return null;
    const film = filmOf(change.before, change.state, change.command);
    return film?.kind === 'days' && !this.ports.settings.moves() ? null : film;
  }

  private hear(change: Change): void {
    if (change.kind === 'autosave') {
      if (change.status === 'otherTab') this.open({ kind: 'otherTab' });
      if (change.status === 'saved') this.hasSave.value = true;
      return;
    }
    if (change.kind === 'closed') {
      this.state.value = null;
      this.film.value = null;
      void this.ports.session.settled().then(() => this.lookAtShelf());
      return;
    }
    this.before.value = 'before' in change ? change.before : null;
    this.film.value = change.kind === 'moved' && this.byHand ? this.filmFor(change) : null;
    this.lastCommand.value = change.kind === 'moved' ? change.command : null;
    if (change.kind === 'began') {
      this.status.value = '';
      this.theatre.value = false;
      this.reviewSeen.value = false;
    }
    this.state.value = change.state;
    this.tellAhead(change);
  }

  /** On a morning whose night may be the last, the run so far is told: the report then only has to go on with it. */
  private tellAhead(change: Change): void {
    if (change.kind !== 'moved' || change.state.phase !== 'desk') return;
    const { before, state } = change;
    const mayEnd = state.quarter === state.level.quarters || state.crises.length > 0;
    if (before.phase === 'desk' || !mayEnd || !this.run) return;
    const { level, seed, commands } = this.run;
    this.ports.after.ask('story', { kind: 'story', level, seed, commands }, () => {});
  }
}

const Context = createContext<App | null>(null);
export const AppProvider = Context.Provider;

/** The screens' state. Only below `AppProvider`. */
export function useApp(): App {
  const app = useContext(Context);
  if (!app) throw new Error('A screen was drawn outside the app.');
  return app;
}
