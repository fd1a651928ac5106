import { reasonText } from '../parts/words/words.ts';
import type { Run, Session } from '../session/index.ts';
import type { Command, GameState } from '../sim/index.ts';
import type { Text } from '../text/index.ts';
import { concept } from './context.ts';
import type { Status } from './status.ts';

/** The run under way, played by hand. */
export class Game {
  private readonly session: Session;
  private readonly text: Text;
  private readonly status: Status;
  /** The command under way was given by hand: what a program sends is not filmed. */
  byHand = false;

  constructor(session: Session, text: Text, status: Status) {
    this.session = session;
    this.text = text;
    this.status = status;
  }

  get run(): Run | null {
    return this.session.run;
  }

  /** The state when today's day began. */
  get morning(): GameState | null {
    return this.run?.quarterStart.state ?? null;
  }

  /** False, and the reason said, where the rules refuse. */
  send(command: Command): boolean {
    this.byHand = true;
    const sent = this.session.send(command);
    this.byHand = false;
    if ('refused' in sent) {
      this.status.say(reasonText(this.text, sent.refused));
      return false;
    }
    return true;
  }

  undo(): void {
    this.status.say(
      this.text.say(this.session.undo() ? 'screens.status.undone' : 'desk.nothingToUndo'),
    );
  }
}

export const { Provider: GameProvider, use: useGame } = concept<Game>('the run');
