import { describe, expect, test } from 'vitest';
import { cyclesIn, valueImportsOf } from './cycles.ts';
import { sourcesBelow } from './sources.ts';

describe('the files of src/', () => {
  test('need one another in one direction only', () => {
    expect(cyclesIn(sourcesBelow('src', ['.ts', '.tsx']))).toEqual([]);
  });

  const ring = (back: string) => [
    { path: 'src/a/door.ts', text: "import { b } from './gate.ts';" },
    { path: 'src/a/gate.ts', text: "export { c } from '../b/ring.ts';" },
    { path: 'src/b/ring.ts', text: back },
    { path: 'src/c/alone.ts', text: "import { b } from '../a/door.ts';" },
  ];
  test.each([
    "import { a } from '../a/door.ts';",
    "import {\n  type A,\n  a as x,\n} from '../a/door.ts';",
    "import '../a/door.ts';",
    "const late = () => import('../a/door.ts');",
    "export * from '../a/door.ts';",
    "import type from '../a/door.ts';",
  ])('in a ring are named: %s', (back) => {
    expect(cyclesIn(ring(back))).toEqual([
      'src/a/door.ts → src/a/gate.ts → src/b/ring.ts → src/a/door.ts: which of them is to know the other?',
    ]);
  });

  test.each([
    "import type { A } from '../a/door.ts';",
    "export type * from '../a/door.ts';",
    "let late: typeof import('../a/door.ts');",
    "// import { a } from '../a/door.ts';",
    "import { z } from 'zod';",
  ])('may know one another’s types: %s', (back) => {
    expect(cyclesIn(ring(back))).toEqual([]);
  });

  test('that need themselves are named', () => {
    const path = 'src/a/door.ts';
    expect(cyclesIn([{ path, text: "import { a } from './door.ts';" }])).toHaveLength(1);
  });

  test('are found by every form of import', () => {
    const text =
      "import a from './a.ts';\nimport type { B } from './b.ts';\nexport * from '../c.ts';";
    expect(valueImportsOf({ path: 'src/x/x.ts', text })).toEqual(['src/x/a.ts', 'src/c.ts']);
  });
});
