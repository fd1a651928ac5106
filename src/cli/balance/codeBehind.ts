/** What of the project's code decides a result: files by what they import, and one hash over their text. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const IMPORT = /(?:\bfrom|\bimport)\s*\(?\s*['"](\.[^'"]+)['"]/g;

/** A file and all files below `folder` that it imports, by way of others too; sorted. */
export function filesBehind(entry: string, folder: string): string[] {
  const found = new Set<string>();
  const left = [entry];
  for (let file = left.pop(); file !== undefined; file = left.pop()) {
    if (found.has(file) || !file.startsWith(folder)) continue;
    found.add(file);
    if (!/\.tsx?$/.test(file)) continue;
    for (const [, path = ''] of readFileSync(file, 'utf8').matchAll(IMPORT))
      left.push(join(dirname(file), path));
  }
  return [...found].sort();
}

/** All files below a folder; sorted. */
export const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();

/** 16 hex digits over texts in their order. */
export function hashOf(texts: readonly string[]): string {
  const hash = createHash('sha256');
  for (const text of texts) hash.update(`${text.length} `).update(text);
  return hash.digest('hex').slice(0, 16);
}

export const hashOfFiles = (files: readonly string[]): string =>
  hashOf(files.map((file) => readFileSync(file, 'utf8')));
