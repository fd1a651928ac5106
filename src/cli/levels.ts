/**
 * `npm run -s levels -- [FILE…]`: silent and 0 where every level is sound; otherwise one sentence a
 * line, `FILE#/pointer: sentence`, and 1. Without names it reads all of `levels/*.json` and the real incidents in
 * `levels/cases/*.json`.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { LIMITS, readCase, readLevel } from '../content/index.ts';
import { inProject } from './project.ts';
import { loadWords } from './words.ts';

function allIn(...folder: string[]): string[] {
  return readdirSync(inProject(...folder))
    .filter((name) => name.endsWith('.json') && !name.endsWith('.schema.json'))
    .sort()
    .map((name) => join(...folder, name));
}

/** A case tells what was published; a level never does. */
function isCase(text: string): boolean {
  return /"published"\s*:/.test(text) && !/"matters"\s*:/.test(text);
}

/** Sentences for one file; none where it is sound. */
function sentencesFor(file: string, place: string, words: ReadonlySet<string>): string[] {
  let text: string;
  try {
    if (statSync(place).size > 4 * LIMITS.characters)
      return [`${file}#: This file is larger than 1 MB.`];
    text = readFileSync(place, 'utf8');
  } catch {
    return [`${file}#: This file cannot be read. Is the name right?`];
  }
  const result = isCase(text) ? readCase(text) : readLevel(text, words);
  if ('problems' in result)
    return result.problems.map(({ pointer, sentence, line, column }) =>
      pointer === '' && line > 1
        ? `${file}#: Line ${line}, column ${column}: ${sentence}`
        : `${file}#${pointer}: ${sentence}`,
    );
  const name = basename(file, '.json');
  if (result.ok.id === name) return [];
  return [`${file}#/id: The id "${result.ok.id}" is not the file's name. Call it "${name}".`];
}

const named = process.argv.slice(2).filter((argument) => argument !== '--');
const words = new Set(Object.keys(loadWords()));
const inHouse = named.length === 0;
const files = inHouse ? [...allIn('levels'), ...allIn('levels', 'cases')] : named;
const lines = files.flatMap((file) => sentencesFor(file, inHouse ? inProject(file) : file, words));
for (const line of lines) console.log(line);
process.exitCode = lines.length > 0 ? 1 : 0;
