import type { LadderId, Level } from '../sim/index.ts';
import { calmer } from './calm.ts';

/** One length that a level may be played in. */
export interface LevelLength {
  /** Quarters of the run, 1 to 16. */
  quarters: number;
  /** About how many minutes it takes a person. */
  minutes: number;
  /** Capacity a quarter. */
  capacity: number;
  /** The length a newcomer gets. */
  default?: true;
  /** Ladders open from the start in this length, besides `ladders.open`. */
  open?: LadderId[];
}

/** A level as it lies in a file: as the rules read it, but with lengths to choose from and words by key. */
export interface LevelFile extends Omit<Level, 'quarters' | 'budgets'> {
  $schema?: string;
  title: string;
  blurb: string;
  /** The goal in words and numbers, for the list of levels. */
  goal?: string;
  lengths: LevelLength[];
  budgets: Omit<Level['budgets'], 'capacity'>;
  /** Words of a foreign level, by language. */
  words?: Record<string, Record<string, string>>;
}

/** What is told of a level before it is fetched. */
export interface LevelCardFile
  extends Pick<LevelFile, 'id' | 'version' | 'title' | 'blurb' | 'goal' | 'lengths'> {
  /** May a player choose to know more? Not where they do anyhow, nor where nobody asks who it was. */
  calmToChoose: boolean;
}

export const cardOf = (file: LevelFile): LevelCardFile => {
  const { id, version, title, blurb, goal, lengths, calm, recovery } = file;
  const calmToChoose = !calm && recovery === undefined;
  return { id, version, title, blurb, ...(goal && { goal }), lengths, calmToChoose };
};

/** The length with so many quarters, or the default one, or the first. */
export function lengthOf(file: LevelFile, quarters?: number): LevelLength {
  const found =
    file.lengths.find((length) => length.quarters === quarters) ??
    file.lengths.find((length) => length.default) ??
    file.lengths[0];
  if (!found) throw new Error(`The level ${file.id} names no length.`);
  return found;
}

/**
 * The level that the rules play: one length chosen (the default where none of so many quarters exists),
 * and scripted nights beyond its last quarter left out. `calm`: the player wants to know more; a level that is calm by
 * itself stays so.
 */
export function levelFor(
  file: LevelFile,
  choice: { quarters?: number; calm?: boolean | undefined } = {},
): Level {
  const length = lengthOf(file, choice.quarters);
  const {
    lengths: _,
    words: __,
    $schema: ___,
    title: ____,
    blurb: _____,
    goal: ______,
    ...same
  } = file;
  const level: Level = {
    ...same,
    quarters: length.quarters,
    budgets: { ...file.budgets, capacity: length.capacity },
    ladders: {
      ...file.ladders,
      open: [...new Set([...file.ladders.open, ...(length.open ?? [])])],
    },
    script: file.script.filter((night) => night.quarter <= length.quarters),
    calm: file.calm,
  };
  // What was written calm is as calm as its author wanted it.
  return choice.calm && !file.calm ? calmer(level) : level;
}

/** The same for whoever names the length: null where the level has none of so many quarters. */
export function levelAsChosen(
  file: LevelFile,
  choice: { quarters: number; calm?: boolean | undefined },
): Level | null {
  const fits = file.lengths.some(({ quarters }) => quarters === choice.quarters);
  return fits ? levelFor(file, choice) : null;
}
