import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { impuritiesOf, pureFolders } from './forbidden.ts';
import { root, sourcesBelow } from './sources.ts';

describe('the pure folders', () => {
  test('use nothing that breaks replay', () => {
    expect(sourcesBelow('src', ['.ts', '.tsx']).flatMap(impuritiesOf)).toEqual([]);
  });

  test('are the ones whose types know no page and no Node', () => {
    const config = readFileSync(join(root, 'tsconfig.pure.json'), 'utf8');
    const named = [...config.matchAll(/"src\/(\w+)"/g)].map(([, folder]) => folder);
    expect(named).toEqual(pureFolders);
  });

  const everywhere = [
    'const x = Math.random();',
    'const x = Math . random;',
    'const x = Date.now();',
    'const x = new Date(0);',
    'setTimeout(go, 0);',
    'setInterval(go, 0);',
    'const x = performance.now();',
    'const x = crypto.randomUUID();',
    'await fetch(address);',
    'document.title = name;',
    'window.alert(name);',
    'const x = globalThis;',
    'const x = process.env;',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is code as text.
    'const x = `one ${Math.random()} two`;',
  ];
  test.each(everywhere)('are seen to fail, each of them: %s', (text) => {
    for (const folder of pureFolders) {
      expect(impuritiesOf({ path: `src/${folder}/a.ts`, text })).toHaveLength(1);
    }
    expect(impuritiesOf({ path: 'src/platform/a.ts', text })).toEqual([]);
  });

  const inTheRules = [
    'const x = Math.exp(y);',
    'const x = Math.log(y);',
    'const x = Math.log2(y);',
    'const x = Math.log10(y);',
    'const x = Math.pow(y, 2);',
    'const x = Math.sin(y);',
    'const x = Math.cos(y);',
    'const x = Math.tan(y);',
    'const x = y ** 0.5;',
    'x **= 2;',
    'const x = y.toLocaleString();',
    'list.sort((a, b) => a.localeCompare(b));',
    'const x = new Intl.NumberFormat();',
    'const { exp } = Math;',
  ];
  test.each(inTheRules)('in the rules are seen to fail: %s', (text) => {
    expect(impuritiesOf({ path: 'src/sim/a.ts', text })).toHaveLength(1);
  });

  const fine = [
    'const x = Math.sqrt(Math.abs(Math.floor(Math.imul(2, y))));',
    '// Math.random would break replay; so would Date.now().',
    '/** Never Math.exp. ** */ const x = 1;',
    "const x = 'Math.random() and new Date()';",
    'interface Seen { window: number; document: string }',
    'const x = incident.window.first + level.performance.base;',
  ];
  test.each(fine)('leave in peace what is harmless: %s', (text) => {
    expect(impuritiesOf({ path: 'src/sim/a.ts', text })).toEqual([]);
  });

  test('say where, what and why', () => {
    expect(impuritiesOf({ path: 'src/bots/a.ts', text: '\nMath.random();' })).toEqual([
      'src/bots/a.ts:2: no Math.random in bots: luck comes from a named stream in the state: the same run must come out the same everywhere.',
    ]);
  });
});
