import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Cell } from '../../../src/cli/balance/cells.ts';
import { type Playing, playAll } from '../../../src/cli/balance/playAll.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'play-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const cell = (bot: string): Cell => ({
  ...{ level: '01-first-ring', quarters: 4, calm: false, bot },
});

test('a balance is played once, and again only where something has changed', async () => {
  const told: string[] = [];
  const play = (seeds: number, more: Partial<Playing> = {}) => {
    told.length = 0;
    const series = [cell('nothing'), cell('random')].map((one) => ({ cell: one, seeds }));
    return playAll(series, {
      ...{ prefix: 's', folder, reuse: true, workers: 1 },
      keyOf: () => ({ level: 'l', player: 'p', rules: 'r' }),
      tell: (line) => told.push(line),
      ...more,
    });
  };
  const first = await play(1);
  expect(first).toMatchObject([
    { bot: 'nothing', seed: 's-0' },
    { bot: 'random', seed: 's-0' },
  ]);
  expect(told).toEqual([
    '0 of 2 games are taken from earlier runs.',
    'Played, since nothing is stored: 01-first-ring 4 nothing, 01-first-ring 4 random.',
  ]);

  // Even the time that a game took is the one of then.
  expect(await play(1)).toEqual(first);
  expect(told).toEqual(['2 of 2 games are taken from earlier runs.']);

  const keyOf: Playing['keyOf'] = (one) => ({
    ...{ level: 'l', rules: 'r' },
    player: 'bot' in one && one.bot === 'random' ? 'other' : 'p',
  });
  const changed = await play(1, { keyOf });
  expect(changed[0]).toEqual(first[0]);
  expect(changed[1]).toMatchObject({ bot: 'random', won: (first[1] as { won: boolean }).won });
  expect(told).toEqual([
    '1 of 2 games are taken from earlier runs.',
    'Played, since its player has changed: 01-first-ring 4 random.',
  ]);

  await play(1, { keyOf, reuse: false });
  expect(told).toEqual([]);
});
