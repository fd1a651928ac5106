/** What a day is made of, given by hand: answers and rungs, each of which may be chosen again or taken back. */

import { ladderName, rungName } from '../parts/words/names.ts';
import type { Session } from '../session/index.ts';
import type { Command, ContentStop, InboxItem, LadderId } from '../sim/index.ts';
import type { Text } from '../text/index.ts';
import { type Game, useGame } from './game.ts';
import { type Status, useStatus } from './status.ts';
import { useText } from './text.ts';
import { usePorts } from './usePorts.ts';

export class Today {
  private readonly session: Session;
  private readonly text: Text;
  private readonly game: Game;
  private readonly status: Status;

  constructor(session: Session, text: Text, game: Game, status: Status) {
    this.session = session;
    this.text = text;
    this.game = game;
    this.status = status;
  }

  /** Plays today's commands again without those left out; one that no longer fits is left out too. */
  private amend(keep: (command: Command) => boolean): void {
    const { session } = this;
    const { run } = session;
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
    const given = this.session.state?.inbox.find((i) => i.matter === matter)?.answer ?? null;
    if (given !== null) this.amend((c) => !(c.type === 'answer' && c.matter === matter));
    if (given === choice) {
      this.status.say(this.text.say('letter.noAnswer'));
      return;
    }
    const title = this.text.or(`letter.${matter}.choice.${choice}.title`, choice);
    if (this.game.send({ type: 'answer', matter, choice }))
      this.status.say(this.text.say('screens.status.answered', { title }));
  }

  /** Orders a rung, or takes today's order back. */
  climb(ladder: LadderId, to: number): void {
    const s = this.session.state;
    if (!s) return;
    const params = {
      ladder: ladderName(this.text, ladder),
      rung: rungName(this.text, ladder, to),
    };
    if (s.moved.includes(ladder)) {
      this.amend((c) => !(c.type === 'climb' && c.ladder === ladder));
      this.status.say(this.text.say('screens.status.unordered', params));
      return;
    }
    if (this.game.send({ type: 'climb', ladder, to }))
      this.status.say(this.text.say('screens.status.ordered', params));
  }

  /** Turns the dial; what was turned today before is taken back, so that only the way from the morning costs. */
  turn(to: ContentStop): void {
    this.amend((c) => c.type !== 'content');
    if (this.session.state?.content.stop !== to) this.game.send({ type: 'content', to });
  }
}

/** Today's orders, to be given and taken back. */
export const useToday = (): Today =>
  new Today(usePorts().session, useText(), useGame(), useStatus());
