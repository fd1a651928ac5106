/** The screens' own state: which run, which dialog, what was last said. Rules live elsewhere. */
import { type Signal, signal } from '@preact/signals';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Change, Problem, Run } from '../session/index.ts';
import type { Command, GameState } from '../sim/index.ts';
import { namedParams, type Text } from '../text/index.ts';
import type { AppPorts } from './ports.ts';
import { type Film, filmOf } from './filmOf.ts';
import { reasonText } from '../parts/words/words.ts';
import type { Dialog } from './dialogs/dialog.ts';
import { Runs } from './runs.ts';
import { StageKeeper } from './stageKeeper.ts';
import { Today } from './today.ts';

export class App {
  readonly ports: AppPorts;
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
  /** Counts parts of the page that were fetched late. */
  readonly arrived: Signal<number> = signal(0);
  readonly settings;
  readonly runs = new Runs(this);
  readonly today = new Today(this);

  constructor(ports: AppPorts) {
    this.ports = ports;
    this.text = ports.text;
    this.state = signal(ports.session.state);
    this.settings = signal(ports.settings.now);
    this.stage = new StageKeeper(ports.stage);
    ports.settings.subscribe((now) => {
      this.settings.value = now;
    });
    ports.session.subscribe((change) => this.hear(change));
    void this.runs.lookForSave();
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

  /** The film that a command earns, where the player wants any; the days of a recovery need motion to be told. */
  private filmFor(change: Change & { kind: 'moved' }): Film | null {
    if (this.settings.value.films === 'skip') return null;
    const film = filmOf(change.before, change.state, change.command);
    return film?.kind === 'days' && !this.ports.settings.moves() ? null : film;
  }

  private hear(change: Change): void {
    if (change.kind === 'autosave') {
      if (change.status === 'otherTab') this.open({ kind: 'otherTab' });
      if (change.status === 'saved') this.runs.hasSave.value = true;
      return;
    }
    if (change.kind === 'closed') {
      this.state.value = null;
      this.film.value = null;
      void this.ports.session.saves.settled().then(() => this.runs.lookAtShelf());
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
