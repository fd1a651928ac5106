import { describe, expect, test, vi } from 'vitest';
import { runIn } from '../../src/platform/links.ts';
import { DEFAULTS, readSettings } from '../../src/platform/settings.ts';
import { createStorage } from '../../src/platform/storage.ts';
import { freshSeed, readUrl, today } from '../../src/platform/url.ts';

describe('settings', () => {
  test('are the usual ones where nothing or nonsense is stored; the console says why', () => {
    const said = vi.spyOn(console, 'warn').mockImplementation(() => {});
    for (const text of [null, '', 'scribble', '7', 'null', '[]', '{"music":"loud","textSize":99}'])
      expect(readSettings(text)).toEqual(DEFAULTS);
    expect(said.mock.calls.map(([, why]) => why)).toEqual(Array(2).fill(expect.any(SyntaxError)));
    said.mockRestore();
  });

  test('keep what fits', () => {
    expect(
      readSettings('{"music":0,"calm":true,"muted":true,"textSize":200,"motion":"reduced","x":1}'),
    ).toEqual({
      ...DEFAULTS,
      music: 0,
      calm: true,
      muted: true,
      textSize: 200,
      motion: 'reduced',
    });
  });
});

describe('the address', () => {
  test('says level, length, seed and more', () => {
    expect(
      readUrl({
        search:
          '?level=01-first-ring&length=8&seed=abc&calm&lang=rtl&stage=off&motion=reduced&mute',
        hash: '#run=Ab-_1',
      }),
    ).toEqual({
      level: '01-first-ring',
      length: 8,
      seed: 'abc',
      calm: true,
      lang: 'rtl',
      stage: 'off',
      motion: 'reduced',
      mute: true,
      run: 'Ab-_1',
    });
  });

  test('leaves out what does not fit', () => {
    expect(
      readUrl({
        search: '?level=../x&length=99&seed=&calm=perhaps&lang=<b>&stage=maybe',
        hash: '#run=',
      }),
    ).toEqual({});
  });

  test('seeds differ', () => {
    expect(freshSeed()).toMatch(/^[a-z2-9]{12}$/);
    expect(freshSeed()).not.toBe(freshSeed());
  });
});

describe('a run in the address', () => {
  test('is handed on as it stands, good or not, and never too long', () => {
    expect(runIn('#run=Ab-_1')).toBe('Ab-_1');
    expect(runIn('#x=1&run=Ab&y=2')).toBe('Ab');
    expect(runIn('#run=<b>%00')).toBe('<b>%00');
    for (const none of ['', '#', '#run=', '#rerun=1', '#x']) expect(runIn(none)).toBeUndefined();
    expect(runIn(`#run=${'A'.repeat(5_000_000)}`)?.length).toBeLessThan(9001);
    expect(runIn(`#${'&'.repeat(100_000)}`)).toBeUndefined();
  });
});

describe('the seed of the day', () => {
  test('is the date of the player’s own clock', () => {
    expect(today(new Date(2026, 0, 5, 23, 59))).toEqual({
      year: 2026,
      month: 1,
      day: 5,
      seed: 'daily-2026-01-05',
    });
    expect(today(new Date(2026, 11, 31)).seed).toBe('daily-2026-12-31');
  });
});

describe('a storage that is denied', () => {
  test('goes on in memory and says so once', async () => {
    // There is no indexedDB here: that is how a browser looks that refuses.
    const said: unknown[] = [];
    const storage = createStorage((why) => void said.push(why));
    expect(await storage.load('a')).toBeNull();
    await storage.save('a', 'one');
    await storage.update?.('a', (present) => `${present} two`);
    await storage.update?.('a', () => null);
    expect(await storage.load('a')).toBe('one two');
    expect(storage.lasting).toBe(false);
    expect(said).toHaveLength(1);
    expect(String(said[0])).toMatch(/indexedDB/);
  });
});
