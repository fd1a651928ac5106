/** What is measured of the balance beside rates of wins: what it needs to be played, and what it makes of the games. */
import type { Level } from '../../../sim/index.ts';
import type { RunFigures } from '../cells.ts';

/** `open`: the figure itself is right, but so few games do not prove it. */
export type Verdict = 'met' | 'open' | 'missed';

/** A player whose games are needed, by its name in `PLAYERS`. */
export interface Part {
  player: string;
  calm?: true;
}

/** A look into a run that its finished game does not hold: a chance at some dawn, what an answer is worth. */
export interface Probe<T = unknown> {
  name: string;
  /** Plays what it needs of one run. T is plain JSON data; the same level and seed give the same T. */
  look(level: Level, seed: string): T;
}

/** The games of one level that a measure asked for. */
export interface Games {
  level: Level;
  /** In the order of seeds, which are the same for every part: games with the same index are a pair. RangeError where nobody asked for the part. */
  of(player: string, calm?: true): readonly RunFigures[];
  /** As `of`, what a probe found. */
  found<T>(probe: Probe<T>): readonly T[];
}

/** A line of the page. */
export interface Figure {
  what: string;
  /** Null = only printed. */
  asked: string | null;
  /** Value, interval and sample in words. */
  seen: string;
  /** The same in numbers: a share 0 to 1, points of wins −100 to 100, or points of score; 95% interval. */
  value: number;
  low: number;
  high: number;
  /** Null where nothing is asked. */
  verdict: Verdict | null;
}

export interface Measure {
  /** As `--only` takes it: one word. */
  name: string;
  /** Ids of the levels in which it is measured. */
  levels: readonly string[] | 'all';
  parts(level: Level): readonly Part[];
  probes?: readonly Probe[];
  /** Seeds a part in the whole balance. */
  seeds: number;
  /** Too slow for `--quick`; played with fewer seeds by `--only`. */
  slow?: true;
  figures(games: Games): readonly Figure[];
}
