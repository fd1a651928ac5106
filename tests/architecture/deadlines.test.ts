/** A slow minute of the machine is not a fault: the runners' own limits, which only end what hangs, are the only ones. */
import { describe, expect, test } from 'vitest';
import { codeOnly, lineOf, type Source, sourcesBelow } from './sources.ts';

const FORMS = [
  /\b(?:timeout|testTimeout|hookTimeout)\s*:/g,
  /^\s*\d[\d_]{3,},?\n\s*\);/gm,
  /\btest\s*\.\s*(?:slow|setTimeout)\s*\(/g,
  /^\s*\},\s*[\d_]+\s*\);/gm,
  /\b(?:test|it|describe)\b[^\n]*,\s*[\d_]{4,}\);$/gm,
];

function deadlinesIn({ path, text }: Source): string[] {
  const code = codeOnly(text, { strings: 'blank' });
  return FORMS.flatMap((form) =>
    [...code.matchAll(form)].map(
      ({ index, 0: found }) => `${path}:${lineOf(code, index)}: ${found.trim()}`,
    ),
  );
}

describe('tests', () => {
  test('have no deadlines of their own', () => {
    expect(sourcesBelow('tests', ['.ts', '.tsx']).flatMap(deadlinesIn)).toEqual([]);
  });

  test.each([
    "test('x', { timeout: 5000 }, () => {});",
    'test.slow();',
    'vi.setConfig({ testTimeout: 60_000 });',
    "test(\n  'x',\n  () => {},\n  300_000,\n);",
    'test.setTimeout(9000);',
    "test('x', () => {\n}, 60_000);",
    "test('x', () => expect(f()).toBe(1), 300_000);",
  ])('with a deadline are seen to fail: %s', (text) => {
    expect(deadlinesIn({ path: 'tests/a.test.ts', text })).toHaveLength(1);
  });

  test('may wait, and speak of time', () => {
    const fine =
      "await new Promise((go) => setTimeout(go, 300)); // timeout: none\nsay('timeout:');";
    expect(deadlinesIn({ path: 'tests/a.test.ts', text: fine })).toEqual([]);
  });
});
