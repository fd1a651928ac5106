import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, relative } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { PLAYERS } from '../../../src/bots/index.ts';
import { filesBehind, filesBelow, hashOfFiles } from '../../../src/cli/balance/codeBehind.ts';
import { codeOfPlayers } from '../../../src/cli/balance/keys.ts';
import { inProject } from '../../../src/cli/project.ts';

const folder = mkdtempSync(join(tmpdir(), 'code-'));
afterAll(() => rmSync(folder, { recursive: true }));
const file = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};

describe('the code behind a result', () => {
  const entry = file('a.ts', "import { b } from './b.ts';\nimport type { C } from './c.ts';\n");
  file('b.ts', "export { d } from './d.ts';\nimport { x } from '../outside.ts';\n");
  file(
    'c.ts',
    "import list from './list.json' with { type: 'json' };\nimport { a } from './a.ts';\n",
  );
  file('d.ts', "const late = await import('./e.ts');\n");
  file('e.ts', '');
  file('list.json', '[]');
  file('stranger.ts', '');

  test('is every file that one file imports, by way of others too, within its folder', () => {
    const names = filesBehind(entry, folder).map((path) => basename(path));
    expect(names).toEqual(['a.ts', 'b.ts', 'c.ts', 'd.ts', 'e.ts', 'list.json']);
  });

  test('has another hash once any of them has another text', () => {
    const before = hashOfFiles(filesBehind(entry, folder));
    file('stranger.ts', 'new');
    expect(hashOfFiles(filesBehind(entry, folder))).toBe(before);
    file('e.ts', 'new');
    expect(hashOfFiles(filesBehind(entry, folder))).not.toBe(before);
  });
});

describe('the code behind a player', () => {
  test('is its own file and what that needs, not that of others', async () => {
    const code = await codeOfPlayers(['nothing', 'careful', 'fixed-list']);
    const names = (player: string) => (code.get(player) ?? []).map((path) => basename(path));
    expect(names('nothing')).toEqual(['bot.ts', 'luck.ts', 'nothing.ts']);
    expect(names('careful')).toEqual(expect.arrayContaining(['careful.ts', 'watchman.ts']));
    expect(names('careful')).not.toContain('newcomer.ts');
    expect(names('fixed-list')).toContain('08-the-summit.json');
  });

  test('of careful as it was is none that careful or the roads of today are tuned by', async () => {
    const code = await codeOfPlayers(['careful-2026']);
    const bots = inProject('src', 'bots');
    const names = (code.get('careful-2026') ?? []).map((path) => relative(bots, path));
    expect(names).toContain(join('careful2026', 'closedRoad.ts'));
    for (const today of ['careful.ts', 'closedRoad.ts', 'roads.ts', 'pairs.ts'])
      expect(names).not.toContain(today);
  });

  test('is found for all of them', async () => {
    const all = filesBelow(inProject('src', 'bots')).length;
    for (const [player, files] of await codeOfPlayers(Object.keys(PLAYERS)))
      expect(files.length, player).toBeLessThan(all);
  });
});
