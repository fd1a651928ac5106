/** What the game says, by key: a test that names a button by its words follows them when they change. */
import { textOnDisk } from '../../../src/cli/shared/words-on-disk.ts';

const text = textOnDisk();

export const say = (key: string, params?: Record<string, string | number>): string =>
  text.say(key, params);
