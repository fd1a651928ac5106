import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's folder. */
export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** A file as the checks see it. */
export interface Source {
  /** Relative to the repository, with slashes: `src/sim/index.ts`. */
  path: string;
  text: string;
}

/** Every file below a folder of the repository whose name ends in one of the endings. */
export function sourcesBelow(folder: string, endings: readonly string[]): Source[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && endings.some((ending) => entry.name.endsWith(ending)))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((full) => ({
      path: relative(root, full).split(sep).join('/'),
      text: readFileSync(full, 'utf8'),
    }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

/**
 * The text with comments blanked out, and the content of strings too where asked; lines stay where they were.
 * Good enough for checks by name: a template's `${…}` stays code, a regular expression is seen as code.
 */
export function codeOnly(text: string, options: { strings: 'keep' | 'blank' }): string {
  const blank = (part: string) => part.replace(/[^\n]/g, ' ');
  let result = '';
  let at = 0;
  // Depth of braces inside each open template hole, innermost last.
  const holes: number[] = [];
  const template = () => {
    // Reads template text from `at` up to the closing backtick or the next hole.
    const start = at;
    while (at < text.length) {
      if (text[at] === '\\') at += 2;
      else if (text[at] === '`') {
        result += options.strings === 'keep' ? text.slice(start, at) : blank(text.slice(start, at));
        result += '`';
        at += 1;
        return;
      } else if (text.startsWith('${', at)) {
        result += options.strings === 'keep' ? text.slice(start, at) : blank(text.slice(start, at));
        result += '${';
        at += 2;
        holes.push(0);
        return;
      } else at += 1;
    }
  };
  while (at < text.length) {
    const rest = text.slice(at, at + 2);
    const here = text[at] ?? '';
    if (rest === '//') {
      const end = text.indexOf('\n', at);
      const stop = end < 0 ? text.length : end;
      result += blank(text.slice(at, stop));
      at = stop;
    } else if (rest === '/*') {
      const end = text.indexOf('*/', at + 2);
      const stop = end < 0 ? text.length : end + 2;
      result += blank(text.slice(at, stop));
      at = stop;
    } else if (here === "'" || here === '"') {
      const found = new RegExp(`${here}(?:[^${here}\\\\\\n]|\\\\.)*${here}`, 'y');
      found.lastIndex = at;
      const literal = found.exec(text)?.[0];
      if (!literal) {
        // An apostrophe in the text of a page part.
        result += here;
        at += 1;
      } else {
        result +=
          options.strings === 'keep' ? literal : `${here}${blank(literal.slice(1, -1))}${here}`;
        at += literal.length;
      }
    } else if (here === '`') {
      result += here;
      at += 1;
      template();
    } else {
      const depth = holes.at(-1);
      if (depth !== undefined && here === '{') holes[holes.length - 1] = depth + 1;
      if (depth !== undefined && here === '}') {
        if (depth === 0) {
          holes.pop();
          result += here;
          at += 1;
          template();
          continue;
        }
        holes[holes.length - 1] = depth - 1;
      }
      result += here;
      at += 1;
    }
  }
  return result;
}

/** The number of the line in which a position lies, from 1. */
export function lineOf(text: string, position: number): number {
  return text.slice(0, position).split('\n').length;
}
