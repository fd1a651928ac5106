import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type LevelFile, readFolder, readLevel } from '../../src/content/index.ts';
import { levelFile, levelText } from '../kit/levelFiles.ts';
import { known, summit } from './kit.ts';

const good = (): LevelFile => levelFile('01-first-ring');

/** Every place in a value, as a path. */
function placesIn(value: unknown, path: (string | number)[] = []): (string | number)[][] {
  if (typeof value !== 'object' || value === null) return [path];
  return [
    path,
    ...Object.entries(value).flatMap(([name, inner]) =>
      placesIn(inner, [...path, Array.isArray(value) ? Number(name) : name]),
    ),
  ];
}
function put(root: unknown, path: (string | number)[], value: unknown): void {
  let at = root as Record<string | number, unknown>;
  for (const step of path.slice(0, -1)) at = at[step] as Record<string | number, unknown>;
  const last = path.at(-1);
  if (last !== undefined) at[last] = value;
}
const places = placesIn(good()).filter((path) => path.length > 0);

describe('reading never throws', () => {
  test('whatever stands in one place of a good level', () => {
    fc.assert(
      fc.property(fc.nat(places.length - 1), fc.jsonValue({ maxDepth: 3 }), (index, value) => {
        const level = good();
        put(level, places[index] ?? [], value);
        const result = readLevel(JSON.stringify(level), known);
        if ('problems' in result) {
          expect(result.problems.length).toBeGreaterThan(0);
          for (const { pointer, sentence, line } of result.problems) {
            expect(pointer === '' || pointer.startsWith('/')).toBe(true);
            expect(sentence.length).toBeGreaterThan(10);
            expect(line).toBeGreaterThan(0);
          }
        }
      }),
      { numRuns: 150 },
    );
  });

  test('whatever is cut out of the text or put into it', () => {
    const text = levelText('01-first-ring');
    fc.assert(
      fc.property(
        fc.nat(text.length),
        fc.nat(40),
        fc.string({ maxLength: 12 }),
        (at, cut, piece) => {
          readLevel(text.slice(0, at) + piece + text.slice(at + cut), known);
        },
      ),
      { numRuns: 300 },
    );
  });

  test('whatever the text is', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect('problems' in readLevel(text, known)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  test('whatever lies in a folder', () => {
    const names = fc.constantFrom(
      ...['level.json', 'letters/a.json', 'letters/a.de.json', 'letters/../b.json', 'c.json'],
    );
    const texts = fc.oneof(fc.json(), fc.constantFrom(levelText('01-first-ring'), '{}', '{'));
    fc.assert(
      fc.property(fc.array(fc.tuple(names, texts), { maxLength: 6 }), (files) => {
        expect('problems' in readFolder(new Map(files), known)).toBe(true);
      }),
      { numRuns: 150 },
    );
  });

  test('a hundred thousand wrong entries are told briefly', () => {
    const level = { ...summit(), matters: new Array<number>(100_000).fill(1) };
    const result = readLevel(JSON.stringify(level), known);
    expect('problems' in result && result.problems.length).toBeLessThanOrEqual(50);
  });
});
