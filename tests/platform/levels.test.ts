/** Levels and words as the page gets them: made while the game is built, fetched part by part. */
import { describe, expect, test } from 'vitest';
import { levelIds } from '../../src/cli/shared/levels-on-disk.ts';
import { createLevels } from '../../src/platform/levels.ts';
import { allKeys, loadWords } from '../../src/platform/words.ts';
import { levelText } from '../kit/levelFiles.ts';

const SUMMIT = '08-the-summit';

describe('the shelf', () => {
  test('has every level that lies in the folder', () => {
    const ids = createLevels(allKeys)
      .list()
      .map(({ id }) => id);
    expect(ids).toEqual(levelIds());
  });

  test('has the first level at once, and any other when it is fetched', async () => {
    const shelf = createLevels(allKeys);
    expect(shelf.get({ id: '01-first-ring', quarters: 4 })?.quarters).toBe(4);
    expect(shelf.get({ id: SUMMIT, quarters: 8 })).toBeNull();
    await shelf.fetch(SUMMIT);
    expect(shelf.get({ id: SUMMIT, quarters: 8 })?.quarters).toBe(8);
    expect(shelf.get({ id: SUMMIT, quarters: 7 })).toBeNull();
    await expect(shelf.fetch('constructor')).resolves.toBeUndefined();
  });

  test("takes a player's own level after the check, under a free id", async () => {
    const shelf = createLevels(allKeys);
    const text = levelText('01-first-ring');
    expect(await shelf.add(text)).toMatchObject({ problems: [{ pointer: '/id' }] });
    expect(await shelf.add('{')).toHaveProperty('problems');
    expect(await shelf.add(text.replace('"01-first-ring"', '"99-mine"'))).toHaveProperty('ok');
    expect(shelf.get({ id: '99-mine', quarters: 4 })?.quarters).toBe(4);
  });
});

describe('the words', () => {
  test('come in parts that together are all of them, and each only once', async () => {
    const letters = levelIds().map((id) => `level-${id}` as const);
    const parts = ['first', 'run', 'theatre', ...letters] as const;
    const keys = (await Promise.all(parts.map((part) => loadWords('en', part)))).flatMap(
      Object.keys,
    );
    expect(new Set(keys).size).toBe(keys.length);
    expect(new Set(keys)).toEqual(await allKeys());
  });

  test('are English where a language is not there', async () => {
    expect(await loadWords('xx')).toEqual(await loadWords('en'));
    expect(await loadWords('constructor', 'run')).toEqual(await loadWords('en', 'run'));
  });
});
