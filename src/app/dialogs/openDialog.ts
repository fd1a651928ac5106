import { type Signal, signal } from '@preact/signals';
import type { Problem } from '../../session/index.ts';
import { namedParams, type Text } from '../../text/index.ts';
import { concept } from '../context.ts';
import type { FailuresPort } from '../ports.ts';
import type { Dialog } from './dialog.ts';

/** The one dialog that lies over the screen, or none. */
export class OpenDialog {
  readonly now: Signal<Dialog | null> = signal(null);
  private readonly text: Text;
  private readonly failures: FailuresPort;

  constructor(text: Text, failures: FailuresPort) {
    this.text = text;
    this.failures = failures;
  }

  open(dialog: Dialog): void {
    this.now.value = dialog;
  }

  close(): void {
    this.now.value = null;
  }

  /** Shows a problem in words: a sentence, or a list of reasons. */
  tell(problem: Problem): void {
    if (problem.cause !== undefined) this.failures.note(problem.key, problem.cause);
    const sentence = this.text.or(
      problem.key,
      this.text.say('session.cannotStart'),
      namedParams(this.text, problem.params),
    );
    this.complain(sentence);
  }

  /** Shows a problem that has its words already. */
  complain(line: string, title = this.text.say('screens.problem.title')): void {
    this.open({ kind: 'problem', title, line });
  }
}

export const { Provider: DialogProvider, use: useDialogs } = concept<OpenDialog>('dialogs');
