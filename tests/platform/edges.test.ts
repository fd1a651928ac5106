import { zlibSync, strToU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { packText, unpackText } from '../../src/platform/links.ts';
import { DEFAULTS, readSettings } from '../../src/platform/settings.ts';
import { createStorage } from '../../src/platform/storage.ts';
import { freshSeed, readUrl } from '../../src/platform/url.ts';

describe('settings', () => {
  test('are the usual ones where nothing or nonsense is stored', () => {
    for (const text of [null, '', 'scribble', '7', 'null', '[]', '{"music":"loud","textSize":99}'])
      expect(readSettings(text)).toEqual(DEFAULTS);
  });

  test('keep what fits', () => {
    expect(
      readSettings('{"music":0,"muted":true,"textSize":200,"motion":"reduced","x":1}'),
    ).toEqual({
      ...DEFAULTS,
      music: 0,
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
        search: '?level=01-first-ring&length=8&seed=abc&lang=rtl&stage=off&motion=reduced&mute',
        hash: '#run=Ab-_1',
      }),
    ).toEqual({
      level: '01-first-ring',
      length: 8,
      seed: 'abc',
      lang: 'rtl',
      stage: 'off',
      motion: 'reduced',
      mute: true,
      run: 'Ab-_1',
    });
  });

  test('leaves out what does not fit', () => {
    expect(
      readUrl({ search: '?level=../x&length=99&seed=&lang=<b>&stage=maybe', hash: '#run=%00' }),
    ).toEqual({});
  });

  test('seeds differ', () => {
    expect(freshSeed()).toMatch(/^[a-z2-9]{12}$/);
    expect(freshSeed()).not.toBe(freshSeed());
  });
});

describe('a link', () => {
  test('holds a text, whatever its letters', () => {
    for (const text of ['', '{"a":1}', 'ring ⟨0⟩ – 鍵', 'x'.repeat(20_000)])
      expect(unpackText(packText(text))).toBe(text);
  });

  test('that is damaged is none', () => {
    for (const packed of ['!', 'AAAA', packText('{"a":1}').slice(2), 'A'.repeat(9000)])
      expect(unpackText(packed)).not.toBe('{"a":1}');
  });

  test('does not blow up', () => {
    const bomb = zlibSync(strToU8('0'.repeat(4_000_000))).slice(2, -4);
    const packed = btoa(String.fromCharCode(...bomb))
      .replaceAll('+', '-')
      .replaceAll('/', '_');
    expect(packed.length).toBeLessThan(8192);
    expect(unpackText(packed)).toBeNull();
  });
});

describe('a storage that is denied', () => {
  test('goes on in memory and says so once', async () => {
    // There is no indexedDB here: that is how a browser looks that refuses.
    let said = 0;
    const storage = createStorage(() => said++);
    expect(await storage.load('a')).toBeNull();
    await storage.save('a', 'one');
    await storage.update?.('a', (present) => `${present} two`);
    await storage.update?.('a', () => null);
    expect(await storage.load('a')).toBe('one two');
    expect(storage.lasting).toBe(false);
    expect(said).toBe(1);
  });
});
