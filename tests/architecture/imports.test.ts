import { describe, expect, test } from 'vitest';
import { breachesOf, importsOf } from './import-table.ts';
import { sourcesBelow } from './sources.ts';

describe('the import table', () => {
  test('holds in every file of src/', () => {
    expect(sourcesBelow('src', ['.ts', '.tsx']).flatMap(breachesOf)).toEqual([]);
  });

  const bad: [why: string, path: string, text: string][] = [
    [
      'the rules know no screen',
      'src/sim/quarter.ts',
      "import { sheet } from '../parts/sheet.tsx';",
    ],
    ['the rules use no package', 'src/sim/quarter.ts', "import { z } from 'zod';"],
    ['types count too', 'src/sim/quarter.ts', "import type { Run } from '../session/run.ts';"],
    ['dynamic imports count too', 'src/app/a.tsx', "const x = await import('../stage/index.ts');"],
    ['re-exports count too', 'src/stage/a.ts', "export { play } from '../sound/index.ts';"],
    ['imports for effect count too', 'src/report/a.ts', "import 'preact';"],
    [
      'many lines count too',
      'src/bots/a.ts',
      "import {\n  a,\n  b as c,\n} from '../session/run.ts';",
    ],
    ['only one public face', 'src/session/a.ts', "import { f } from '../sim/chance/streams.ts';"],
    ['no Node in the page', 'src/platform/a.ts', "import { readFileSync } from 'node:fs';"],
    ['the console sees no screen', 'src/cli/a.ts', "import { x } from '../platform/files.ts';"],
    ['pure folders load no data', 'src/text/a.ts', "import en from '../../assets/text/en/a.json';"],
    ['no folder without a row', 'src/misc/a.ts', "import { x } from './b.ts';"],
    ['nothing beside main.ts', 'src/helper.ts', 'export const x = 1;'],
    ['parts know no app', 'src/parts/a/b.tsx', "import { useApp } from '../../app/app.ts';"],
    ['the app knows no room', 'src/app/a.tsx', "import { b } from '../rooms/desk/b.tsx';"],
    ['rooms know no other room', 'src/rooms/desk/a.ts', "import { b } from '../watch/b.ts';"],
    ['nor does a corner of one', 'src/rooms/desk/c/a.ts', "import { b } from '../../watch/b.ts';"],
    [
      'rooms do not know their list',
      'src/rooms/desk/a.ts',
      "import { rooms } from '../index.tsx';",
    ],
    [
      'workers count too',
      'src/app/a.ts',
      "new Worker(new URL('../platform/w.ts', import.meta.url))",
    ],
  ];
  test.each(bad)('is seen to fail: %s', (_why, path, text) => {
    expect(breachesOf({ path, text })).toHaveLength(1);
  });

  const good: [path: string, text: string][] = [
    ['src/sim/quarter.ts', "import { x } from './rules/door.ts'; // from '../app/a.ts'"],
    ['src/session/a.ts', "import type { State } from '../sim/index.ts';"],
    [
      'src/app/a.tsx',
      "import { useState } from 'preact/hooks';\nimport { signal } from '@preact/signals';",
    ],
    ['src/main.ts', "import { a } from './app/a.tsx'; void import('./stage/index.ts');"],
    ['src/rooms/desk/b.tsx', "import './a.css'; import { c } from './letters/c.ts';"],
    ['src/rooms/index.tsx', "import { a } from './watch/a.tsx';"],
  ];
  test.each(good)('leaves in peace what is allowed: %s', (path, text) => {
    expect(breachesOf({ path, text })).toEqual([]);
  });

  test('finds each form of import, with its line', () => {
    const text =
      "import a from 'a';\nexport * from 'b';\nimport 'c';\nconst d = import('d');\n/* import 'e' */";
    expect(importsOf(text)).toEqual([
      { target: 'a', line: 1 },
      { target: 'b', line: 2 },
      { target: 'c', line: 3 },
      { target: 'd', line: 4 },
    ]);
  });
});
