import { execFileSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root, type Source, sourcesBelow } from './sources.ts';

/** Longer than this, and a file holds more than one idea. The habit is 80; this is where it hurts. */
const mostLines = 300;
/** A room's style sheet may be longer, for now. */
const mostStyles = 400;

function tooLong({ path, text }: Source): string[] {
  const lines = text.trimEnd().split('\n').length;
  const most = path.endsWith('.css') ? mostStyles : mostLines;
  if (lines <= most) return [];
  return [
    `${path} has ${lines} lines (at most ${most}). One idea a file: what could live beside it?`,
  ];
}

// Put together from parts, so that this file does not find itself.
const machinePlaces = ['work', 'root', 'tmp', 'Users', 'home'].map((place) => `/${place}/`);
const machinePath = new RegExp(`(?<![\\w.~:*\\])}-])(?:${machinePlaces.join('|')})[\\w.-]+`, 'g');

function machinePathsIn({ path, text }: Source): string[] {
  return [...text.matchAll(machinePath)].map(
    (found) => `${path} names a place that exists on one machine only: ${found[0]}`,
  );
}

/** What git keeps; without git (an unpacked archive), what lies in the folders that it would keep. */
function committedPaths(): string[] {
  try {
    return execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' }).split('\0');
  } catch {
    return ['src', 'tests', 'scripts', 'docs', 'levels', 'assets'].flatMap((folder) =>
      sourcesBelow(folder, ['']).map(({ path }) => path),
    );
  }
}

/** Every text file that is committed or about to be. */
function committedText(): Source[] {
  return committedPaths()
    .filter(
      (path) => path !== '' && statSync(join(root, path), { throwIfNoEntry: false })?.isFile(),
    )
    .map((path) => ({ path, bytes: readFileSync(join(root, path)) }))
    .filter(({ bytes }) => !bytes.subarray(0, 8000).includes(0))
    .map(({ path, bytes }) => ({ path, text: bytes.toString('utf8') }));
}

describe('files', () => {
  test('in src/ are short enough to hold one idea', () => {
    expect(sourcesBelow('src', ['.ts', '.tsx', '.css']).flatMap(tooLong)).toEqual([]);
  });

  test('that are too long are seen to fail', () => {
    expect(tooLong({ path: 'src/a.ts', text: 'x\n'.repeat(mostLines + 1) })).toHaveLength(1);
    expect(tooLong({ path: 'src/a.ts', text: 'x\n'.repeat(mostLines) })).toEqual([]);
  });

  test('name no place of one machine', () => {
    expect(committedText().flatMap(machinePathsIn)).toEqual([]);
  });

  test('that name a place of one machine are seen to fail', () => {
    for (const place of machinePlaces) {
      expect(machinePathsIn({ path: 'a.md', text: `see ${place}someone/a.txt` })).toHaveLength(1);
    }
    const address = `https://example.org${machinePlaces[0]}shop`;
    expect(machinePathsIn({ path: 'a.md', text: address })).toEqual([]);
  });
});
