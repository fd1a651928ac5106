/** What a player keeps beside runs: forks by name, and the book of all bets. Read as strictly as a save. */
import type { KeptFork, SettledBet } from '../report/index.ts';
import { BETS } from '../sim/index.ts';
import { readCommand } from './commandShape.ts';
import type { StoragePort } from './ports.ts';
import { attempt, type Read, trouble } from './problem.ts';
import { type LevelRef, worldName } from './run.ts';
import { depthOf, fields, into, list, oneOf, text, truth, whole } from './shape.ts';

/** Forks of one world: the oldest goes where there are more. */
export const MOST_FORKS = 12;
/** Characters of a name. */
export const MOST_NAME = 60;

const MOST_CHARACTERS = 1024 * 1024;
const MOST_COMMANDS = 5000;
const MOST_DEPTH = 12;

/** Bets that are remembered over all runs. */
const MOST_BETS = 500;
const BET_BOOK = 'bets';

/** Level, length and seed: what two runs share that can be laid beside each other. */
export interface WorldRef extends LevelRef {
  seed: string;
}

export interface ForksPort {
  /** The forks kept in this world, oldest first; none where nothing can be read. Never rejects. */
  load(world: WorldRef): Promise<KeptFork[]>;
  /** False where the browser keeps nothing. Never rejects. */
  save(world: WorldRef, forks: readonly KeptFork[]): Promise<boolean>;
  /**
   * Writes the settled bets of a run into the book of all runs, once however often it is asked, and gives all that
   * stand there. Never rejects; where nothing can be kept it gives this run's own.
   */
  bets(world: WorldRef, own: readonly SettledBet[]): Promise<SettledBet[]>;
}

interface BookedBet {
  world: string;
  bet: SettledBet;
}

function parse(stored: string): unknown {
  if (stored.length > MOST_CHARACTERS) trouble('', 'save.tooLarge');
  if (depthOf(stored) > MOST_DEPTH) trouble('', 'save.tooDeep');
  return JSON.parse(stored);
}

function readBet(value: unknown, place: string): BookedBet {
  const seen = fields(value, place, ['world', 'quarter', 'kind', 'chance', 'came']);
  const chance = whole(seen['chance'], into(place, 'chance'), 0, 100);
  const came = truth(seen['came'], into(place, 'came'));
  const miss = chance / 100 - (came ? 1 : 0);
  return {
    world: text(seen['world'], into(place, 'world'), 512),
    bet: {
      quarter: whole(seen['quarter'], into(place, 'quarter'), 0, 16),
      about: { kind: oneOf(seen['kind'], into(place, 'kind'), BETS) },
      chance,
      came,
      brier: miss * miss,
      odds: null,
    },
  };
}

function readBook(stored: string | null): Read<BookedBet[]> {
  return attempt(
    () =>
      stored === null
        ? []
        : list(parse(stored), '', MOST_BETS).map((one, i) => readBet(one, into('', i))),
    'save.notJson',
  );
}

const bookText = (book: readonly BookedBet[]): string =>
  JSON.stringify(
    book.map(({ world, bet: { quarter, about, chance, came } }) => ({
      world,
      quarter,
      kind: about.kind,
      chance,
      came,
    })),
  );

const slotOf = (world: WorldRef): string => `forks ${worldName(world, world.seed)}`;

function readFork(value: unknown, place: string): KeptFork {
  const seen = fields(value, place, ['id', 'parent', 'name', 'at', 'commands']);
  const at = into(place, 'commands');
  const commands = list(seen['commands'], at, MOST_COMMANDS).map((command, i) =>
    readCommand(command, into(at, i)),
  );
  return {
    id: text(seen['id'], into(place, 'id'), 64),
    parent: seen['parent'] === null ? null : text(seen['parent'], into(place, 'parent'), 64),
    name: text(seen['name'], into(place, 'name'), MOST_NAME),
    at: whole(seen['at'], into(place, 'at'), 0, commands.length),
    commands,
  };
}

/** The forks in a stored text, or what is wrong with it. Never throws. */
export function readForks(stored: string): Read<KeptFork[]> {
  return attempt(
    () => list(parse(stored), '', MOST_FORKS).map((one, i) => readFork(one, into('', i))),
    'save.notJson',
  );
}

/**
 * Keeps forks in the place where saves lie.
 * @param failed told why nothing could be read or kept
 */
export function createForks(storage: StoragePort, failed: (error: unknown) => void): ForksPort {
  /** What is damaged counts as nothing. */
  const entries = <T>(read: Read<T[]>): T[] => {
    if (read.ok) return read.value;
    const { key, place, cause } = read.problem;
    failed(cause ?? new Error(`Kept forks or bets are damaged: ${key} at ${place || '/'}`));
    return [];
  };
  return {
    async load(world) {
      try {
        const stored = await storage.load(slotOf(world));
        return stored === null ? [] : entries(readForks(stored));
      } catch (error) {
        failed(error);
        return [];
      }
    },
    async bets(world, own) {
      const name = slotOf(world);
      const fresh = own.map((bet) => ({ world: name, bet }));
      try {
        const book = entries(readBook(await storage.load(BET_BOOK)));
        const others = book.filter(
          (old) => !fresh.some(({ bet }) => old.world === name && old.bet.quarter === bet.quarter),
        );
        const all = [...others, ...fresh].slice(-MOST_BETS);
        if (fresh.length > 0) await storage.save(BET_BOOK, bookText(all));
        return all.map(({ bet }) => bet);
      } catch (error) {
        failed(error);
        return [...own];
      }
    },
    async save(world, forks) {
      try {
        await storage.save(slotOf(world), JSON.stringify(forks.slice(-MOST_FORKS)));
        return true;
      } catch (error) {
        failed(error);
        return false;
      }
    },
  };
}
