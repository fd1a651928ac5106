/** Work that takes longer than a frame, as whoever asks for it sees it. */

/** Hears of one question. */
export interface Listener<Update> {
  /** Something to show: as the work grows, and once when it is whole. */
  update(update: Update): void;
  /** The work broke, or cannot be had: nothing more is heard of this question. */
  failed(error: unknown): void;
}

/** Does long work without making the player wait. Questions in different slots do not disturb each other. */
export interface LongWork<Slot extends string, Request, Update> {
  /**
   * Starts the work and cancels what was asked before in the same slot, of which nothing more is heard; nor after
   * `cancel`.
   */
  ask(slot: Slot, request: Request, listener: Listener<Update>): void;
  cancel(slot: Slot): void;
}
