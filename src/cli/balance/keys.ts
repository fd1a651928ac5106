/** What a result hangs on. Where all three are as they were, the same cell and seed give the same game. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { PLAYERS } from '../../bots/index.ts';
import { inProject } from '../project.ts';
import type { AnyCell } from './cells.ts';
import { filesBehind, filesBelow, hashOf, hashOfFiles } from './codeBehind.ts';
import { probeNamed } from './look.ts';
import { levelOf } from './run.ts';

/** Hashes: of the level as the rules read it, of the player's (or the probe's) code, and of the rules' code. */
export interface Key {
  level: string;
  player: string;
  rules: string;
}

const BOTS_FOLDER = inProject('src', 'bots');
const BALANCE_FOLDER = inProject('src', 'cli', 'balance');
const MEASURES_FOLDER = join(BALANCE_FOLDER, 'measures');

/** By what a folder's files export, by itself or in a record: the file. */
async function placesIn(folder: string): Promise<Map<unknown, string>> {
  const places = new Map<unknown, string>();
  const isAt = (thing: unknown, file: string): void => {
    if (!places.has(thing)) places.set(thing, file);
  };
  for (const file of filesBelow(folder)) {
    // The index names everybody, whoever made them.
    if (!file.endsWith('.ts') || file === join(folder, 'index.ts')) continue;
    const exported = (await import(pathToFileURL(file).href)) as Record<string, unknown>;
    for (const thing of Object.values(exported)) {
      isAt(thing, file);
      if (typeof thing === 'object' && thing !== null)
        for (const one of Object.values(thing)) isAt(one, file);
    }
  }
  return places;
}

/** The code behind a thing that `folder` exports; all of the folder's where no file of it does. */
function codeOf(thing: unknown, places: ReadonlyMap<unknown, string>, folder: string): string[] {
  const file = places.get(thing);
  return file === undefined ? filesBelow(folder) : filesBehind(file, folder);
}

/** Files that decide what these players do, each with its own. RangeError for an unknown one. */
export async function codeOfPlayers(names: readonly string[]): Promise<Map<string, string[]>> {
  const places = await placesIn(BOTS_FOLDER);
  return new Map(
    names.map((name) => {
      const player = PLAYERS[name];
      if (player === undefined) throw new RangeError(`no player "${name}"`);
      return [name, codeOf(player, places, BOTS_FOLDER)];
    }),
  );
}

const rulesFiles = (): string[] => [
  ...filesBelow(inProject('src', 'sim')),
  ...filesBelow(inProject('src', 'content')),
  ...filesBehind(join(BOTS_FOLDER, 'play.ts'), BOTS_FOLDER),
  ...filesBehind(join(BALANCE_FOLDER, 'run.ts'), BALANCE_FOLDER),
];

/** Reads the code once and then gives the key of any cell. */
export async function keyMaker(): Promise<(cell: AnyCell) => Key> {
  const players = await codeOfPlayers(Object.keys(PLAYERS));
  const probes = await placesIn(MEASURES_FOLDER);
  const rules = hashOfFiles(rulesFiles());
  // A probe plays with whom it likes.
  const codeOfProbe = (name: string): string[] => [
    ...codeOf(probeNamed(name), probes, MEASURES_FOLDER),
    ...filesBelow(BOTS_FOLDER),
  ];
  return (cell) => ({
    level: hashOf([JSON.stringify(levelOf(cell))]),
    player: hashOfFiles('bot' in cell ? (players.get(cell.bot) ?? []) : codeOfProbe(cell.probe)),
    rules,
  });
}
