/** Words that nobody says: a key must stand in the code or in a level, whole, as `a.${b}.c`, or by its beginning (`'a.'`). */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { sharedWords } from '../../src/cli/words.ts';
import { codeOnly } from '../architecture/sources.ts';

const filesIn = (folder: string, ending: RegExp): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => ending.test(name))
    .map((name) => readFileSync(join(folder, name), 'utf8'));

/** A template's fixed parts, with a gap for each `${…}`; null for one that fits all sorts of keys. */
function patternOf(template: string): RegExp | null {
  const parts = [''];
  for (let at = 0; at < template.length; at++) {
    if (!template.startsWith('${', at)) parts.push(`${parts.pop()}${template[at]}`);
    else {
      for (let depth = 0; at < template.length; at++) {
        if (template[at] === '{') depth++;
        if (template[at] === '}' && --depth === 0) break;
      }
      parts.push('');
    }
  }
  const fixed = parts.join('');
  if (!/^[\w.-]+$/.test(fixed) || !/\.|^\w+$/.test(fixed) || !/[a-z]{2}/i.test(fixed)) return null;
  return new RegExp(`^${parts.map((part) => part.replace(/[.-]/g, '\\$&')).join('[\\w.-]+')}$`);
}

/** Keys of `words` that no source says. */
function unused(words: readonly string[], sources: readonly string[]): string[] {
  const text = sources.join('\n');
  const literals = new Set([...text.matchAll(/(['"])([\w.-]+)\1/g)].map((found) => found[2] ?? ''));
  const beginnings = [...literals].filter((literal) => literal.endsWith('.'));
  const patterns = [...text.matchAll(/`([^`\n]*\$\{[^`\n]*)`/g)].flatMap(
    (found) => patternOf(found[1] ?? '') ?? [],
  );
  return words.filter(
    (key) =>
      !literals.has(key) &&
      !beginnings.some((beginning) => key.startsWith(beginning)) &&
      !patterns.some((pattern) => pattern.test(key)),
  );
}

test('no word is there that nobody says', () => {
  const sources = [
    ...filesIn('src', /\.tsx?$/).map((text) => codeOnly(text, { strings: 'keep' })),
    ...filesIn('levels', /\.json$/),
  ];
  expect(unused(Object.keys(sharedWords()), sources)).toEqual([]);
});

test('a word that nobody says is seen to fail', () => {
  // biome-ignore lint/suspicious/noTemplateCurlyInString: it is code as text.
  const sources = ["say('desk.a'); say(`ladder.${id}.rung.${x ? 'a' : 'b'}`); told('moment.', x);"];
  const said = ['desk.a', 'ladder.door.rung.open', 'moment.landed'];
  expect(unused([...said, 'desk.b', 'ladder.door.name', 'month.a'], sources)).toEqual([
    'desk.b',
    'ladder.door.name',
    'month.a',
  ]);
});
