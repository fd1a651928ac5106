import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root, tables, withTables } from '../kit/modelTables.ts';

const documents = ['docs/model.md', 'docs/architecture.md', 'docs/level-format.md'];
const read = (path: string): string => readFileSync(join(root, path), 'utf8');

describe.each(documents)('%s', (path) => {
  test('shows the numbers that the code plays with (UPDATE_GOLDEN=1 writes them afresh)', () => {
    if (process.env.UPDATE_GOLDEN === '1') writeFileSync(join(root, path), withTables(read(path)));
    expect(read(path)).toBe(withTables(read(path)));
  });
});

describe('the tables', () => {
  test('all stand in a document', () => {
    const all = documents.map(read).join('\n');
    for (const name of Object.keys(tables)) expect(all).toContain(`<!-- table: ${name} -->`);
  });

  test('name a source or say "tuned" for every constant of the incident engine', () => {
    const rows = (tables.incident?.() ?? '').split('\n').slice(2);
    expect(rows.length).toBeGreaterThan(30);
    for (const row of rows) expect(row.split('|').length, row).toBe(5);
  });
});
