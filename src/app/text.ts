import type { Text } from '../text/index.ts';
import { concept } from './context.ts';

/** The words, in the language chosen. */
export const { Provider: TextProvider, use: useText } = concept<Text>('text');
