import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { BOTS, playRun } from '../../src/bots/index.ts';
import { levelsOnDisk } from '../../src/cli/shared/levels-on-disk.ts';
import { RULES, type SaveFile, takeAll, writeSave } from '../../src/session/index.ts';
import { fingerprint } from '../../src/sim/index.ts';
import { called, started } from '../kit/console.ts';

const folder = mkdtempSync(join(tmpdir(), 'console-'));
afterAll(() => rmSync(folder, { recursive: true }));

function played(seed: string, calm?: true) {
  const ring = { id: '01-first-ring', quarters: 4 };
  const level = levelsOnDisk().get(calm ? { ...ring, calm } : ring);
  const bot = BOTS['nothing'];
  if (level === null || bot === undefined) throw new Error('First Ring is missing');
  const { commands } = playRun(level, seed, bot);
  const taken = takeAll(level, seed, commands);
  if ('refused' in taken) throw new Error(taken.refused.key);
  return taken.run;
}

describe('play', () => {
  test('prints one JSON object of the agreed shape', async () => {
    const { code, out, err } = await started(
      'play',
      '--level',
      '01-first-ring',
      '--bot',
      'nothing',
      '--runs',
      '2',
      '--seed',
      'c',
      '--json',
    );
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const seen = JSON.parse(out) as { outcomes: Record<string, unknown>[] } & Record<
      string,
      unknown
    >;
    expect(Object.keys(seen)).toEqual([
      'level',
      'bot',
      'runs',
      'wins',
      'winRate',
      'meanScore',
      'outcomes',
    ]);
    expect(seen).toMatchObject({ level: '01-first-ring', bot: 'nothing', runs: 2 });
    expect(seen.outcomes.map((one) => Object.keys(one))).toEqual(
      Array(2).fill(['seed', 'won', 'score', 'ending', 'fingerprint']),
    );
    expect(seen.outcomes[1]?.['fingerprint']).toBe(fingerprint(played('c-1').state));
  });

  test('plays calm where it is asked to, and the run is read as one', async () => {
    const { out } = await called('play', '--bot', 'nothing', '--seed', 'c', '--calm', '--json');
    const { outcomes } = JSON.parse(out) as { outcomes: { fingerprint: string }[] };
    const one = played('c', true);
    expect(outcomes.map((each) => each.fingerprint)).toEqual([fingerprint(one.state)]);
    const path = join(folder, 'calm.json');
    writeFileSync(path, writeSave(one));
    expect(await called('replay', path)).toEqual({
      code: 0,
      out: `${fingerprint(one.state)}\n`,
      err: '',
    });
  });

  test('complains in a sentence', async () => {
    const { code, out, err } = await called('play', '--bot', 'nobody');
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toMatch(/^There is no player called “nobody”\. Players: nothing, random/);
  });
});

describe('replay', () => {
  test('prints the final fingerprint', async () => {
    const path = join(folder, 'good.json');
    const one = played('replay');
    writeFileSync(path, writeSave(one));
    expect(await started('replay', path)).toEqual({
      code: 0,
      out: `${fingerprint(one.state)}\n`,
      err: '',
    });
  });

  test('names the first quarter that differs', async () => {
    const path = join(folder, 'bad.json');
    const save = JSON.parse(writeSave(played('replay'))) as SaveFile;
    const third = save.marks.find((mark) => mark.quarter === 3);
    if (third === undefined) throw new Error('the run ended before its third quarter');
    third.fingerprint = '0123456789abcdef';
    writeFileSync(path, JSON.stringify(save));
    expect(await called('replay', path)).toMatchObject({ code: 1, err: 'Quarter 3 differs.\n' });
  });

  test('points at the place in a broken file', async () => {
    const path = join(folder, 'broken.json');
    writeFileSync(path, JSON.stringify({ format: 'keys-to-the-kernel/run', rules: RULES }));
    const { code, err } = await called('replay', path);
    expect(code).toBe(1);
    expect(err).toBe(`${path}#: The field “level” is missing.\n`);
  });
});
