import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { loadWords } from '../../src/cli/words.ts';
import { GONE } from '../kit/gone.ts';

/** The cases keep the staging of their day. */
const ofPlay = Object.entries(loadWords()).filter(([key]) => !key.startsWith('theatre.'));

test('no words of the game speak of what is gone, apart from its cases', () =>
  expect(ofPlay.filter(([, text]) => GONE.test(text))).toEqual([]));

const docs = new URL('../../docs/', import.meta.url);

test.each(readdirSync(docs).filter((name) => name.endsWith('.md')))(
  'docs/%s speaks of nothing that is gone',
  (name) =>
    expect(
      readFileSync(new URL(name, docs), 'utf8')
        .split('\n')
        .filter((line) => GONE.test(line)),
    ).toEqual([]),
);
