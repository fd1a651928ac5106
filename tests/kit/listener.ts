import type { Listener } from '../../src/session/index.ts';
import { noFailure } from './memoryStorage.ts';

/** Hears updates; where the work breaks the test fails. */
export const hears = <Update>(update: (update: Update) => void): Listener<Update> => ({
  update,
  failed: noFailure,
});

/** Hears that work breaks; an update fails the test. */
export const breaks = <Update>(failed: (error: unknown) => void): Listener<Update> => ({
  update: (update) => {
    throw new Error(`an answer came: ${JSON.stringify(update)}`);
  },
  failed,
});
