import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { english } from '../kit/english.ts';

function sources(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return sources(path);
    return /\.tsx?$/.test(name) ? [path] : [];
  });
}

describe('words of the screens', () => {
  it('every key that a screen names outright is written', () => {
    const text = english();
    const missing: string[] = [];
    for (const path of [
      ...sources('src/app'),
      ...sources('src/parts'),
      ...sources('src/rooms'),
      'src/main.ts',
    ])
      for (const [, key] of readFileSync(path, 'utf8').matchAll(/\b(?:say|t)\(\s*'([\w.]+)'/g))
        if (key?.includes('.') && !text.has(key)) missing.push(`${key} in ${path}`);
    expect(missing).toEqual([]);
  });
});
