import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { levelIds } from '../../src/cli/shared/levels-on-disk.ts';
import { loadWords } from '../../src/cli/words.ts';
import { MEMORIES, VENDOR_MOVES, VOICES } from '../../src/sim/index.ts';
import { levelText } from '../kit/levelFiles.ts';

const words = loadWords();
const has = (key: string) => Object.hasOwn(words, key);
const rules = new URL('../../src/sim/rules/vendors/', import.meta.url);
const code = readdirSync(rules)
  .map((name) => readFileSync(new URL(name, rules), 'utf8'))
  .join('\n');

describe('the words of the vendors', () => {
  test('say why, for every cause that their rules name', () => {
    const named = [
      ...code.matchAll(/'((?:weigh|court|stance|paper|suit|vendor|sector)[A-Z]\w*)'/g),
    ].map(([, key]) => key ?? '');
    const events = new Set(['suitFiled', 'vendorLeft', 'vendorWeighed', 'vendorBought']);
    const memories = new Set<string>(MEMORIES);
    const missing = named.filter(
      (key) => !has(`why.${key}`) && !events.has(key) && !memories.has(key) && key !== 'suitRuled',
    );
    expect(named.length).toBeGreaterThan(40);
    expect(missing).toEqual([]);
    for (const key of ['vendorsLobby', 'vendorPublic', 'vendorSold', 'sectorLeft', 'movedUnready'])
      expect(has(`why.${key}`), key).toBe(true);
  });

  test('name every stance, and every voice of a push', () => {
    for (const move of [...VENDOR_MOVES, ...VOICES, 'gone'])
      expect(has(`stance.${move}`), move).toBe(true);
  });

  test('name every memory, and somebody can speak of it', () => {
    for (const key of MEMORIES) {
      expect(has(`memory.${key}`), key).toBe(true);
      expect(has(`voice.any.${key}`), key).toBe(true);
    }
  });

  test('of the levels ask only for memories that somebody can have', () => {
    const asked = levelIds()
      .flatMap((id) => [...levelText(id).matchAll(/"remembers":\s*"(\w+)"/g)])
      .map(([, key]) => key ?? '');
    const memories: readonly string[] = MEMORIES;
    expect(asked.filter((key) => !memories.includes(key))).toEqual([]);
  });

  test('give each outside head of the Summit a voice of its own for every memory, no line twice', () => {
    const lines: string[] = [];
    for (const vendor of ['halden', 'mirador', 'tamarack', 'pell', 'quoin'])
      for (const key of MEMORIES) {
        expect(has(`voice.${vendor}.${key}`), `${vendor}.${key}`).toBe(true);
        lines.push(words[`voice.${vendor}.${key}`] ?? '');
      }
    expect(new Set(lines).size).toBe(lines.length);
  });
});
