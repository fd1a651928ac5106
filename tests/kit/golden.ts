import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = join(dirname(fileURLToPath(import.meta.url)), '../golden');

/**
 * What a golden file holds; with UPDATE_GOLDEN=1 it is written afresh first. A change of balance then arrives as a
 * readable diff: look at it, and commit it with the change that caused it.
 */
export function golden<T>(name: string, now: T): T {
  const path = join(folder, `${name}.json`);
  if (process.env.UPDATE_GOLDEN === '1') {
    mkdirSync(folder, { recursive: true });
    writeFileSync(path, `${JSON.stringify(now, null, 1)}\n`);
  }
  return JSON.parse(readFileSync(path, 'utf8')) as T;
}
