import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { levelIds } from '../../src/cli/shared/levels-on-disk.ts';
import { loadWords } from '../../src/cli/words.ts';
import { levelFor } from '../../src/content/index.ts';
import { type Effect, LADDERS, type Matter } from '../../src/sim/index.ts';
import { problemsOf } from '../content/kit.ts';
import { called, started } from '../kit/console.ts';
import { levelFile, levelText } from '../kit/levelFiles.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const words = loadWords();
const count = (text = '') => text.split(/\s+/).filter(Boolean).length;
describe.each(levelIds())('%s', (name) => {
  const file = levelFile(name);

  test('is sound', () => {
    expect(problemsOf(levelText(name))).toEqual([]);
    expect(file.id).toBe(name);
  });

  test('its letters are short enough to be read', () => {
    for (const { id, choices } of file.matters) {
      const body = count(words[`letter.${id}.body`]);
      expect([id, body >= 50 && body <= 115, body]).toEqual([id, true, body]);
      for (const choice of choices) {
        const at = `letter.${id}.choice.${choice.id}`;
        expect([at, count(words[`${at}.title`]) <= 5, count(words[`${at}.sub`]) <= 8]).toEqual([
          at,
          true,
          true,
        ]);
      }
    }
  });

  test('a letter moves a meter by three to eight points, not by luck; later by six and more', () => {
    const wrong = file.matters.flatMap((letter) =>
      effectsOf(letter).flatMap((e) => {
        if (!('meter' in e)) return [];
        const [least, most] = e.by;
        const size = Math.abs(least);
        const fits = least === most && size >= ((e.after ?? 0) > 0 ? 6 : 3) && size <= 8;
        return fits ? [] : [`${letter.id}: ${JSON.stringify(e)}`];
      }),
    );
    expect(wrong).toEqual([]);
  });
});

const effectsOf = ({ choices }: Matter): Effect[] =>
  choices.flatMap(({ effects, promise }) => [
    ...effects,
    ...(promise?.kept ?? []),
    ...(promise?.broken ?? []),
  ]);

describe('The Summit', () => {
  const file = levelFile('08-the-summit');

  const says = (matter: Matter, what: string) => JSON.stringify(matter.when ?? {}).includes(what);

  test('has a deck of 74 letters and more, promises in a quarter of them', () => {
    expect(file.matters.length).toBeGreaterThanOrEqual(74);
    const promising = file.matters.filter(({ choices }) => choices.some(({ promise }) => promise));
    expect(promising.length / file.matters.length).toBeGreaterThan(0.25);
  });

  test('has six letters and more for each of the three roads', () => {
    const open = file.matters.filter((m) => says(m, '"doctrine":"open"'));
    const tiered = file.matters.filter((m) => says(m, '"doctrine":"tiered"'));
    const closed = file.matters.filter(
      (m) => says(m, '"doctrine":"closed"') || says(m, '"ladder":"door","atLeast":2'),
    );
    for (const road of [open, tiered, closed]) expect(road.length).toBeGreaterThanOrEqual(6);
    expect(new Set([...open, ...tiered, ...closed]).size).toBe(
      open.length + tiered.length + closed.length,
    );
  });

  test('no letter comes without a cause: it has its quarter, its condition, or a caller', () => {
    const bare = file.matters.filter((m) => !m.when && !m.quarters && m.weight !== 0);
    expect(bare.map(({ id }) => id)).toEqual([]);
  });

  test('opens every ladder and switch by mid-run', () => {
    const level = levelFor(file);
    const early = file.matters.filter(
      ({ always, quarters }) => always && quarters?.every((q) => q <= 4),
    );
    const ladders = new Set([
      ...level.ladders.open,
      ...early.flatMap(({ opens }) => opens?.ladders ?? []),
    ]);
    expect(ladders.size).toBe(LADDERS.length);
    const switches = new Set(file.matters.flatMap(({ opens }) => opens?.switches ?? []));
    expect(switches.size).toBe(3);
    expect(early.some(({ opens }) => opens?.content)).toBe(true);
  });
});

describe('npm run levels', () => {
  test('is silent where all is well', async () => {
    expect(await started('levels')).toEqual({ code: 0, out: '', err: '' });
  });

  test('tells the place and fails where something is wrong', async () => {
    const place = mkdtempSync(join(tmpdir(), 'levels-'));
    const file = join(place, 'bad.json');
    writeFileSync(file, levelText('01-first-ring').replace('"fleet": 24000', '"fleet": -1'));
    const { out, code } = await called('levels', file, join(place, 'none.json'));
    rmSync(place, { recursive: true });
    expect(code).toBe(1);
    expect(out).toContain(`${file}#/fleet: "fleet" is -1; it must be 0 or more.`);
    expect(out).toContain('none.json#: This file cannot be read.');
  });

  test('takes a folder, or one of its letters, and names the letter that is wrong', async () => {
    const place = mkdtempSync(join(tmpdir(), 'levels-'));
    const level = join(place, '01-first-ring');
    cpSync(join(root, 'levels', '01-first-ring'), level, { recursive: true });
    const memos = join(level, 'letters', 'two-memos.json');
    writeFileSync(memos, '{}');
    const whole = await called('levels', level);
    const one = await called('levels', memos);
    rmSync(place, { recursive: true });
    expect([whole.code, one.out]).toEqual([1, whole.out]);
    expect(whole.out).toContain(`${memos}#/subject: "subject" is missing`);
  });

  test('prints a folder as one file, which is sound as well', async () => {
    const place = mkdtempSync(join(tmpdir(), 'levels-'));
    const file = join(place, '01-first-ring.json');
    writeFileSync(file, (await called('levels', '--one-file', 'levels/01-first-ring')).out);
    const { out, code } = await called('levels', file);
    rmSync(place, { recursive: true });
    expect([out, code]).toEqual(['', 0]);
  });
});
