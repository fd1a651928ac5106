import { appendFileSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Cell, Look } from '../../../src/cli/balance/cells.ts';
import type { Key } from '../../../src/cli/balance/keys.ts';
import { openStore } from '../../../src/cli/balance/store.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'store-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const cell: Cell = { level: '01-first-ring', quarters: 4, calm: false, bot: 'careful' };
const key: Key = { level: 'l', player: 'p', rules: 'r' };
// The store does not look into a result.
const result = (seed: string): Look => ({ ...cell, probe: 'any', seed, found: seed.length });
const open = (changed: Partial<Key> = {}) => openStore(folder, cell, { ...key, ...changed });

describe('stored games', () => {
  test('are there again, however often they were kept', () => {
    expect(open().stale).toBe('new');
    open().keep(result('s-0'));
    open().keep(result('s-1'));
    open().keep(result('s-1'));
    expect([...open().results.values()]).toEqual([result('s-0'), result('s-1')]);
    expect(open().stale).toBeNull();
  });

  test.each(['level', 'player', 'rules'] as const)(
    'count no more once the %s has changed, and go with the first new one',
    (part) => {
      open().keep(result('s-0'));
      const changed = { [part]: 'other' };
      expect(open(changed)).toMatchObject({ results: new Map(), stale: part });
      expect(open().results.size).toBe(1);
      open(changed).keep(result('s-1'));
      expect([...open(changed).results.keys()]).toEqual(['s-1']);
      expect(open().stale).toBe(part);
    },
  );

  test('that were cut off half way are told and played again', () => {
    open().keep(result('s-0'));
    const [name = ''] = readdirSync(folder);
    appendFileSync(join(folder, name), '{"seed": "s-1", "wo');
    expect(open()).toMatchObject({ results: new Map(), stale: 'unreadable' });
    open().keep(result('s-2'));
    expect([...open().results.keys()]).toEqual(['s-2']);
  });

  test('of two players lie apart, however alike their names are', () => {
    open().keep(result('s-0'));
    const other = { ...cell, bot: 'careful/no rings' };
    expect(openStore(folder, other, key).stale).toBe('new');
    openStore(folder, { ...other, bot: 'careful no-rings' }, key).keep(result('s-0'));
    expect(openStore(folder, other, key).stale).toBe('new');
  });
});
