/** Which language a word comes in. */
import { expect, test, vi } from 'vitest';
import { loadWords } from '../../src/platform/words.ts';

vi.mock('virtual:words', () => {
  const bringing = (words: Record<string, string>) => async () => ({ default: words });
  return {
    first: { 'game.title': 'Keys', 'menu.start': 'Start' },
    loads: {
      en: { run: bringing({ 'desk.commit': 'Let night fall', 'desk.undo': 'Undo' }) },
      de: {
        first: bringing({ 'game.title': 'Schlüssel' }),
        run: bringing({ 'desk.commit': 'Nacht' }),
      },
    },
  };
});

test('a word of the chosen language goes before the English one', async () => {
  expect((await loadWords('de'))['game.title']).toBe('Schlüssel');
  expect((await loadWords('de', 'run'))['desk.commit']).toBe('Nacht');
});

test('where the chosen language has none, English says something', async () => {
  expect((await loadWords('de'))['menu.start']).toBe('Start');
  expect((await loadWords('de', 'run'))['desk.undo']).toBe('Undo');
});

test('English is English, and an unknown language too', async () => {
  for (const language of ['en', 'xx', 'constructor'])
    expect(await loadWords(language)).toEqual({ 'game.title': 'Keys', 'menu.start': 'Start' });
});
