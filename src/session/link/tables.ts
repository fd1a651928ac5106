/** The names that a level's commands may hold, so that a link can say "the third" in place of a name. */
import { type Level, SERVICES } from '../../sim/index.ts';
import { trouble } from '../problem.ts';
import type { ByteReader, ByteWriter } from './bytes.ts';

export interface Tables {
  mandates: string[];
  matters: string[];
  /** Answers by matter. */
  choices: Map<string, string[]>;
  vendors: string[];
  regions: string[];
  regulators: string[];
  suspects: string[];
}

/** The order is the level's own: a link counts by it, and another version of the level may count differently. */
export function tablesOf(level: Level): Tables {
  const vendors = level.vendors.map(({ id }) => id);
  return {
    mandates: level.mandates.map(({ id }) => id),
    matters: level.matters.map(({ id }) => id),
    choices: new Map(level.matters.map((m) => [m.id, m.choices.map(({ id }) => id)])),
    vendors,
    regions: level.regions.map(({ id }) => id),
    regulators: level.regulators.map(({ id }) => id),
    suspects: [...vendors, ...SERVICES, 'attack'],
  };
}

/** Longest name that is written out. */
const NAME = 64;

/** A name's number, 0 where the table does not hold it: `spell` writes it out then. */
export const numberOf = (name: string, table: readonly string[]): number => table.indexOf(name) + 1;

export function spell(out: ByteWriter, name: string, number: number): void {
  if (number === 0) out.text(name);
}

/** The name of a number that was read, or the one written out. */
export function nameOf(from: ByteReader, number: number, table: readonly string[]): string {
  if (number === 0) return from.text(NAME);
  return at(table, number - 1);
}

/** An entry of a table; a link that counts further was made for another table. */
export function at<T>(table: readonly T[], index: number): T {
  const found = table[index];
  if (found === undefined) trouble('', 'link.differs');
  return found;
}
