import { type Signal, signal } from '@preact/signals';
import { concept } from './context.ts';

/** What was last said: spoken politely to those who do not see what changed. */
export class Status {
  readonly words: Signal<string> = signal('');

  say(words: string): void {
    this.words.value = words;
  }
}

export const { Provider: StatusProvider, use: useStatus } = concept<Status>('status');
