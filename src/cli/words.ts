import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = new URL('../../assets/text/', import.meta.url);

/** All words of one language, from its files. Throws where two files hold the same key. */
export function loadWords(language = 'en'): Record<string, string> {
  const place = new URL(`${language}/`, folder);
  const all: Record<string, string> = {};
  for (const name of readdirSync(fileURLToPath(place)).sort()) {
    if (!name.endsWith('.json')) continue;
    const words = JSON.parse(readFileSync(new URL(name, place), 'utf8')) as Record<string, string>;
    for (const [key, text] of Object.entries(words)) {
      if (Object.hasOwn(all, key))
        throw new Error(`"${key}" stands in two files of ${language}; one is ${name}.`);
      all[key] = text;
    }
  }
  return all;
}
