/** What a day is made of, given by hand: answers and rungs, each of which may be chosen again or taken back. */
import type { Command, InboxItem, LadderId } from '../sim/index.ts';
import { ladderName, rungName } from '../parts/words/names.ts';
import type { App } from './app.ts';

export class Today {
  private readonly app: App;

  constructor(app: App) {
    this.app = app;
  }

  /** Plays today's commands again without those left out; one that no longer fits is left out too. */
  private amend(keep: (command: Command) => boolean): void {
    const { session } = this.app.ports;
    const { run } = this.app;
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
    const given = this.app.state.value?.inbox.find((i) => i.matter === matter)?.answer ?? null;
    if (given !== null) this.amend((c) => !(c.type === 'answer' && c.matter === matter));
    if (given === choice) {
      this.app.say(this.app.text.say('letter.noAnswer'));
      return;
    }
    const title = this.app.text.or(`letter.${matter}.choice.${choice}.title`, choice);
    if (this.app.send({ type: 'answer', matter, choice }))
      this.app.say(this.app.text.say('screens.status.answered', { title }));
  }

  /** Orders a rung, or takes today's order back. */
  climb(ladder: LadderId, to: number): void {
    const s = this.app.state.value;
    if (!s) return;
    const params = {
      ladder: ladderName(this.app.text, ladder),
      rung: rungName(this.app.text, ladder, to),
    };
    if (s.moved.includes(ladder)) {
      this.amend((c) => !(c.type === 'climb' && c.ladder === ladder));
      this.app.say(this.app.text.say('screens.status.unordered', params));
      return;
    }
    if (this.app.send({ type: 'climb', ladder, to }))
      this.app.say(this.app.text.say('screens.status.ordered', params));
  }
}
