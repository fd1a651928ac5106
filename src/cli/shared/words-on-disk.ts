/** Sentences for the console, from the same language files as the game. */
import { createText, type Text } from '../../text/index.ts';
import { loadWords } from '../words.ts';

export function textOnDisk(): Text {
  return createText(loadWords(), 'en');
}
