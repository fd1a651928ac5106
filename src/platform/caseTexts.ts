/** The cases that came with the game, read and checked. A file of its own: it is fetched when the theatre opens. */
import { readCase } from '../content/cases/read.ts';

const texts = import.meta.glob<string>(
  ['../../levels/cases/*.json', '!../../levels/cases/*.schema.json'],
  { eager: true, query: '?raw', import: 'default' },
);

/** Every case that can be played; one that cannot is left out (a test keeps that from happening to ours). */
export const cases = Object.values(texts).flatMap((text) => {
  const read = readCase(text);
  return 'ok' in read ? [read.ok] : [];
});
