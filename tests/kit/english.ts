import { readdirSync, readFileSync } from 'node:fs';
import { levelFor, readLevel } from '../../src/content/index.ts';
import type { Level } from '../../src/sim/index.ts';
import { createText, type Text } from '../../src/text/index.ts';

const WORDS = 'assets/text/en';

/** All English words, as the page loads them. */
export function english(): Text {
  const files = readdirSync(WORDS).map(
    (f) => JSON.parse(readFileSync(`${WORDS}/${f}`, 'utf8')) as Record<string, string>,
  );
  return createText(files, 'en');
}

/** A level that came with the game, at its usual length or another. */
export function levelOf(id: string, text: Text, quarters?: number): Level {
  const read = readLevel(readFileSync(`levels/${id}.json`, 'utf8'), text.keys);
  if (!('ok' in read)) throw new Error(`${id}: ${read.problems[0]?.sentence}`);
  return levelFor(read.ok, quarters === undefined ? {} : { quarters });
}
