import { loadWords } from '../../src/cli/words.ts';
import { createText, type Text } from '../../src/text/index.ts';

/** A level that came with the game, at its usual length or another. */
export { shipped as levelOf } from './campaigns.ts';

/** All English words, as the page loads them. */
export const english = (): Text => createText(loadWords(), 'en');
