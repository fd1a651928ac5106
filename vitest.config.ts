import { configDefaults, defineConfig } from 'vitest/config';
import { checkedLevels } from './scripts/build/levels.ts';
import { wordsByPart } from './scripts/build/words.ts';

export default defineConfig({
  plugins: [checkedLevels(import.meta.dirname), wordsByPart(import.meta.dirname)],
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: [...configDefaults.exclude, 'tests/browser/**'],
  },
});
