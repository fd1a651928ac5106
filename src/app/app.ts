/** Puts the app's concepts together, and lets them hear what the session tells. */
import type { Change } from '../session/index.ts';
import type { Text } from '../text/index.ts';
import { OpenDialog } from './dialogs/openDialog.ts';
import { Failing } from './failure/failing.ts';
import { type Film, filmOf } from './filmOf.ts';
import { Game } from './game.ts';
import type { AppPorts } from './ports.ts';
import { Runs } from './runs.ts';
import { Settings } from './settings.ts';
import { StageKeeper } from './stageKeeper.ts';
import { Status } from './status.ts';
import { Whereabouts } from './whereabouts.ts';

export class App {
  readonly ports: AppPorts;
  readonly text: Text;
  readonly settings: Settings;
  readonly status = new Status();
  readonly dialogs: OpenDialog;
  readonly where: Whereabouts;
  readonly game: Game;
  readonly runs: Runs;
  readonly stage: StageKeeper;
  readonly failing: Failing;

  constructor(ports: AppPorts) {
    const { session, text, links } = ports;
    this.ports = ports;
    this.text = text;
    this.settings = new Settings(ports.settings);
    this.dialogs = new OpenDialog(text, ports.failures);
    this.where = new Whereabouts(session.state);
    this.game = new Game(session, text, this.status);
    this.runs = new Runs(ports, this.dialogs, this.status);
    this.stage = new StageKeeper(ports.stage, (error) => ports.failures.tell('map', error));
    this.failing = new Failing(ports, this.dialogs, this.where);
    session.subscribe((change) => this.hear(change));
    void this.runs.lookForSave();
    links.onArrival(() => this.openArrived());
    this.openArrived();
  }

  /** Opens the run that the page's address brought, if it did. */
  private openArrived(): void {
    const code = this.ports.links.take();
    if (code !== null) this.dialogs.open({ kind: 'link', code });
  }

  private hear(change: Change): void {
    switch (change.kind) {
      case 'autosave':
        if (change.status === 'otherTab') this.dialogs.open({ kind: 'otherTab' });
        if (change.status === 'saved') this.runs.hasSave.value = true;
        this.runs.hearOfSaving(change.status);
        return;
      case 'closed':
        this.where.goTo('title');
        void this.ports.session.saves.settled().then(() => this.runs.lookAtShelf());
        return;
      case 'began':
        this.status.words.value = '';
        this.where.follow({ s: change.state, before: null, command: null }, null);
        return;
      case 'undone':
        this.where.follow({ s: change.state, before: change.before, command: null }, null);
        return;
      case 'moved': {
        const { state, before, command } = change;
        this.failing.goneOn();
        const film = this.game.byHand ? this.filmFor(change) : null;
        this.where.follow({ s: state, before, command }, film);
      }
    }
  }

  /** The film that a command earns, where the player wants any; the days of a recovery need motion to be told. */
  private filmFor({ before, state, command }: Change & { kind: 'moved' }): Film | null {
    if (this.settings.values.value.films === 'skip') return null;
    const film = filmOf(before, state, command);
    return film?.kind === 'days' && !this.settings.moves() ? null : film;
  }
}
