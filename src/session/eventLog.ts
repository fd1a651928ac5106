/** What happened in this sitting, for those who come late; very old events are forgotten. */
import type { GameEvent } from '../sim/index.ts';

const KEPT = 1000;

export class EventLog {
  private events: GameEvent[] = [];
  private dropped = 0;

  /** How many there were, the forgotten ones too. */
  get count(): number {
    return this.dropped + this.events.length;
  }

  /** Those after the first `count`. */
  since(count: number): GameEvent[] {
    return this.events.slice(Math.max(0, count - this.dropped));
  }

  add(events: readonly GameEvent[]): void {
    this.events.push(...events);
    const over = this.events.length - KEPT;
    if (over <= 0) return;
    this.events.splice(0, over);
    this.dropped += over;
  }

  clear(): void {
    this.events = [];
    this.dropped = 0;
  }
}
