/** What is wrong with levels and cases, one sentence a problem: `FILE#/pointer: sentence`. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { LIMITS, letterNamed, readCase } from '../../content/index.ts';
import { inProject } from '../project.ts';
import { loadWords, sharedWords } from '../words.ts';
import { type LevelAt, levelAt } from './level-at.ts';
import { filesOf, idOfPlace, isFile, isFolder, levelsIn } from './level-places.ts';
import { problemLine } from './problem-line.ts';

/** A file as it is read, and as sentences call it. */
interface Named {
  path: string;
  shown: string;
}

const ours = (path: string): Named => ({ path, shown: relative(inProject(), path) });

const casesIn = (folder: string): string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.json') && !name.endsWith('.schema.json'))
    .sort()
    .map((name) => join(folder, name));

/** A case tells what was published; a level never does. */
function isCase(text: string): boolean {
  return /"published"\s*:/.test(text) && !/"matters"\s*:/.test(text);
}

function caseAt({ path, shown }: Named): { ok: { id: string } } | { sentences: string[] } {
  const read = readCase(readFileSync(path, 'utf8'));
  if ('ok' in read) return read;
  return { sentences: read.problems.map((problem) => problemLine(shown, problem)) };
}

/** A level in one file may use what our letters say; a folder brings its own letters. */
function levelNamed({ path, shown }: Named): LevelAt {
  const words = isFolder(path) ? sharedWords() : loadWords();
  return levelAt(path, new Set(Object.keys(words)), shown);
}

/** Sentences for one level or case; none where it is sound. */
export function sentencesFor({ path, shown }: Named): string[] {
  const folder = isFolder(path);
  if (!folder && !isFile(path)) return [`${shown}#: This file cannot be read. Is the name right?`];
  const small = !folder && statSync(path).size <= 4 * LIMITS.characters;
  const read =
    small && isCase(readFileSync(path, 'utf8'))
      ? caseAt({ path, shown })
      : levelNamed({ path, shown });
  if ('sentences' in read) return read.sentences;
  const id = idOfPlace(path);
  if (read.ok.id === id) return [];
  const place = folder ? `${shown}/level.json` : shown;
  return [
    `${place}#/id: The id "${read.ok.id}" is not the ${folder ? 'folder' : 'file'}'s name. Call it "${id}".`,
  ];
}

/** No two of our letters have one name: their words would have the same keys. */
function lettersTwice(levels: readonly Named[]): string[] {
  const files = new Map<string, string>();
  return levels
    .filter(({ path }) => isFolder(path))
    .flatMap(({ path, shown }) =>
      filesOf(path).flatMap((name) => {
        const letter = letterNamed(name);
        if (letter === null || letter.language !== null) return [];
        const file = `${shown}/${name}`;
        const before = files.get(letter.id);
        files.set(letter.id, before ?? file);
        if (before === undefined) return [];
        return [`${file}#: ${before} has this name already. Call one of them something else.`];
      }),
    );
}

/** All that came with the game. */
export function sentencesForOurs(): string[] {
  const levels = levelsIn(inProject('levels')).map(ours);
  const cases = casesIn(inProject('levels', 'cases')).map(ours);
  return [...[...levels, ...cases].flatMap(sentencesFor), ...lettersTwice(levels)];
}
