/** Sentences for the console, from the same language files as the game. */
import { createText, type Text } from '../../text/index.ts';
import { sharedWords } from '../words.ts';

export function textOnDisk(): Text {
  return createText(sharedWords(), 'en');
}
