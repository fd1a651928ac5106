import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inProject } from './project.ts';

/** All words of one language, from its files. That no key stands in two of them is a test's business. */
export function loadWords(language = 'en'): Record<string, string> {
  const place = inProject('assets', 'text', language);
  const all: Record<string, string> = {};
  for (const name of readdirSync(place).sort()) {
    if (!name.endsWith('.json')) continue;
    const words = JSON.parse(readFileSync(join(place, name), 'utf8')) as Record<string, string>;
    Object.assign(all, words);
  }
  return all;
}
