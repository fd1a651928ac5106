import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inProject } from './project.ts';

/** All words of one language, from its files. Throws where two files hold the same key. */
export function loadWords(language = 'en'): Record<string, string> {
  const place = inProject('assets', 'text', language);
  const all: Record<string, string> = {};
  for (const name of readdirSync(place).sort()) {
    if (!name.endsWith('.json')) continue;
    const words = JSON.parse(readFileSync(join(place, name), 'utf8')) as Record<string, string>;
    for (const [key, text] of Object.entries(words)) {
      if (Object.hasOwn(all, key))
        throw new Error(`"${key}" stands in two files of ${language}; one is ${name}.`);
      all[key] = text;
    }
  }
  return all;
}
