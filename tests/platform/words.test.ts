/** Which language a word comes in. */
import { expect, test } from 'vitest';
import { type BuiltWords, loadWords } from '../../src/platform/words.ts';

const bringing = (words: Record<string, string>) => async () => ({ default: words });
const built: BuiltWords = {
  first: { 'game.title': 'Keys', 'menu.start': 'Start' },
  loads: {
    en: { run: bringing({ 'desk.commit': 'Let night fall', 'desk.undo': 'Undo' }) },
    de: {
      first: bringing({ 'game.title': 'Schlüssel' }),
      run: bringing({ 'desk.commit': 'Nacht' }),
    },
  },
};

test('a word of the chosen language goes before the English one', async () => {
  expect((await loadWords('de', 'first', built))['game.title']).toBe('Schlüssel');
  expect((await loadWords('de', 'run', built))['desk.commit']).toBe('Nacht');
});

test('where the chosen language has none, English says something', async () => {
  expect((await loadWords('de', 'first', built))['menu.start']).toBe('Start');
  expect((await loadWords('de', 'run', built))['desk.undo']).toBe('Undo');
});

test('English is English, and an unknown language too', async () => {
  for (const language of ['en', 'xx', 'constructor'])
    expect(await loadWords(language, 'first', built)).toEqual({
      'game.title': 'Keys',
      'menu.start': 'Start',
    });
});
