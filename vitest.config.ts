import { availableParallelism } from 'node:os';
import { configDefaults, defineConfig } from 'vitest/config';
import { checkedLevels } from './scripts/build/levels.ts';
import { wordsByPart } from './scripts/build/words.ts';

export default defineConfig({
  plugins: [checkedLevels(import.meta.dirname), wordsByPart(import.meta.dirname)],
  test: {
    // No test asserts a time or has a deadline of its own: this only ends a test that hangs.
    testTimeout: 600_000,
    hookTimeout: 600_000,
    // Vitest leaves one core free, which on two cores doubles the time.
    maxWorkers: availableParallelism(),
    include: ['**/*.test.{ts,tsx}'],
    exclude: [...configDefaults.exclude, '.stryker-tmp/**'],
  },
});
