/** What a session tells of itself, and to whom: every change to every listener, one after the other. */
import type { Command, GameEvent, GameState } from '../sim/index.ts';
import type { AutosaveStatus } from './autosave.ts';

/** What listeners are told, in order. `before` is the state they last knew. */
export type Change =
  | { kind: 'began'; how: How; state: GameState }
  | { kind: 'moved'; command: Command; events: GameEvent[]; before: GameState; state: GameState }
  | { kind: 'undone'; before: GameState; state: GameState }
  | { kind: 'closed' }
  | { kind: 'autosave'; status: AutosaveStatus };

/** How a run came here. `visited`: somebody else's, to be looked at; nothing of it is kept. */
export type How = 'started' | 'resumed' | 'imported' | 'forked' | 'visited';

export type Listener = (change: Change) => void;

export class Changes {
  private readonly listeners = new Set<Listener>();
  private readonly queue: Change[] = [];
  private telling = false;

  /** Told of every change from now on. Returns how to stop. */
  subscribe(listener: Listener): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** A change made while listeners are being told waits its turn, so that all hear the same order. */
  tell(change: Change): void {
    this.queue.push(change);
    if (this.telling) return;
    this.telling = true;
    let failure: { error: unknown } | null = null;
    try {
      for (let next = this.queue.shift(); next !== undefined; next = this.queue.shift()) {
        for (const listener of [...this.listeners]) {
          try {
            listener(next);
          } catch (error) {
            failure ??= { error };
          }
        }
      }
    } finally {
      this.telling = false;
    }
    // One deaf listener does not silence the others; its mistake still shows.
    if (failure !== null) throw failure.error;
  }
}
