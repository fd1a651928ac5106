import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { fileFor } from '../../scripts/lib/static-server.mjs';

const above = mkdtempSync(join(tmpdir(), 'keys-served-'));
const folder = join(above, 'dist');
mkdirSync(join(folder, 'assets'), { recursive: true });
writeFileSync(join(folder, 'index.html'), 'page');
writeFileSync(join(folder, 'assets', 'a b.js'), 'script');
writeFileSync(join(above, 'secret.txt'), 'secret');
mkdirSync(join(above, 'dist-other'));
writeFileSync(join(above, 'dist-other', 'index.html'), 'neighbour');
afterAll(() => rmSync(above, { recursive: true }));

describe('the static server', () => {
  test('finds the page and its files below the base, whatever the query', () => {
    expect(fileFor(folder, '/', '/')).toBe(join(folder, 'index.html'));
    expect(fileFor(folder, '/some/folder/', '/some/folder/?seed=7')).toBe(
      join(folder, 'index.html'),
    );
    expect(fileFor(folder, '/', '/assets/a%20b.js')).toBe(join(folder, 'assets', 'a b.js'));
  });

  test.each([
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/assets/..%2f..%2fsecret.txt',
    '/../dist-other/index.html',
    '/assets/%00',
    '/%zz',
    '/absent.js',
  ])('gives nothing away for %s', (address) => {
    expect(fileFor(folder, '/', address)).toBeUndefined();
  });

  test('serves nothing outside its base', () => {
    expect(fileFor(folder, '/some/folder/', '/assets/a%20b.js')).toBeUndefined();
  });
});
