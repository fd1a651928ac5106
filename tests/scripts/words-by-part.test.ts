/** Letters' words as the bundler hands them out: with their level, language by language. */
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { checkedLevels } from '../../scripts/build/levels.ts';
import { partOf, wordsByPart } from '../../scripts/build/words.ts';
import { inProject } from '../../src/cli/project.ts';
import { levelText } from '../kit/levelFiles.ts';

const root = mkdtempSync(join(tmpdir(), 'words-'));
afterAll(() => rmSync(root, { recursive: true }));
for (const part of ['assets/text/en', 'levels/01-first-ring', 'levels/02-oh-four-oh-nine'])
  cpSync(inProject(part), join(root, part), { recursive: true });
mkdirSync(join(root, 'levels', 'cases'));

const warned: string[] = [];
const context = { addWatchFile() {}, warn: (text: string) => void warned.push(text) };
/** What a module of the bundler says. */
function module(id: string): string {
  for (const plugin of [wordsByPart(root), checkedLevels(root)]) {
    const load = plugin.load as unknown as (this: typeof context, id: string) => string | null;
    const text = load.call(context, `\0${id}`);
    if (text !== null) return text;
  }
  return '';
}

const LATER = 'levels/02-oh-four-oh-nine/letters';

test('a letter comes with its level, those of the first level with the desk', () => {
  expect(module('virtual:words/en/level-02-oh-four-oh-nine')).toContain('letter.oh-crews.body');
  expect(module('virtual:words/en/run')).toContain('letter.two-memos.body');
  expect(module('virtual:words/en/run')).not.toContain('letter.oh-crews.body');
  expect(module('virtual:words')).not.toContain('letter.oh-crews.body');
});

test('the levels carry no words', () => {
  expect(module('virtual:level/02-oh-four-oh-nine')).toContain('oh-crews');
  expect(module('virtual:level/02-oh-four-oh-nine')).not.toContain('letter.oh-crews');
  expect(module('virtual:levels')).not.toContain('letter.two-memos');
});

test('another language lies beside the letter and comes with its level', () => {
  writeFileSync(join(root, LATER, 'oh-crews.de.json'), '{ "subject": "Hände" }');
  expect(module('virtual:words/de/level-02-oh-four-oh-nine')).toContain('Hände');
  expect(module('virtual:words')).toContain("'de': { 'level-02-oh-four-oh-nine'");
});

test('a level in one file brings its words along', () => {
  const own = levelText('02-oh-four-oh-nine')
    .replace('"02-oh-four-oh-nine"', '"03-own"')
    .replaceAll('oh-crews', 'own-crews');
  writeFileSync(join(root, 'levels', '03-own.json'), own);
  expect(module('virtual:levels')).toContain("'virtual:level/03-own'");
  expect(module('virtual:words/en/level-03-own')).toContain('letter.own-crews.body');
  rmSync(join(root, 'levels', '03-own.json'));
});

test('a level with a broken letter is left out, and the bundler says why', () => {
  writeFileSync(join(root, LATER, 'oh-broken.json'), '{');
  expect(module('virtual:levels')).not.toContain('virtual:level/02-oh-four-oh-nine');
  expect(warned.join()).toMatch(/oh-broken\.json#: .*closing \}/s);
});

const part = (...file: string[]): string => partOf('en', join('en', ...file));

test('a language file comes with the part that its folder names', () => {
  expect(part('first', 'night.json')).toBe('first');
  expect(part('theatre', 'cases.json')).toBe('theatre');
});

test('a language file in no folder comes with the run', () => {
  expect(part('night.json')).toBe('run');
});

test('a language file that nobody would fetch stops the build', () => {
  expect(() => part('later', 'night.json')).toThrow(
    /night\.json: nobody would fetch these words\. Put the file into first\/ or theatre\//,
  );
});
