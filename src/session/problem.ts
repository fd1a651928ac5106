/** A sentence about something that does not fit: its key in the language files, what to fill in, and the place. */
export interface Problem {
  /** Words by key, e.g. `save.notJson`. */
  key: string;
  params: Record<string, string | number>;
  /** JSON pointer into the text at hand, e.g. `/commands/3/ladder`; empty for the whole of it. */
  place: string;
  /** The error behind it, where it is not one that this sentence was written for: for the console. */
  cause?: unknown;
}

/** Either what was asked for, or the one problem that stands in the way. */
export type Read<T> = { ok: true; value: T } | { ok: false; problem: Problem };

/** Thrown and caught inside this folder only; nothing of it leaves. */
export class Trouble extends Error {
  readonly problem: Problem;
  constructor(problem: Problem) {
    super(problem.key);
    this.problem = problem;
  }
}

/** Stops reading at the first thing that does not fit. */
export function trouble(
  place: string,
  key: string,
  params: Record<string, string | number> = {},
): never {
  throw new Trouble({ key, params, place });
}

/** Runs a reader; whatever it throws becomes a problem, a mistake of ours as its cause. Never throws. */
export function attempt<T>(read: () => T, otherwise: string): Read<T> {
  try {
    return { ok: true, value: read() };
  } catch (error) {
    if (error instanceof Trouble) return { ok: false, problem: error.problem };
    return { ok: false, problem: { key: otherwise, params: {}, place: '', cause: error } };
  }
}

/** At most 40 characters of a stranger's text, for a sentence about it. */
export function shorten(text: unknown): string {
  const plain = typeof text === 'string' ? text : typeof text;
  return plain.length > 40 ? `${plain.slice(0, 39)}…` : plain;
}
