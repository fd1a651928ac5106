import { availableParallelism } from 'node:os';
import { configDefaults, defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { checkedLevels } from './scripts/build/levels.ts';
import { wordsByPart } from './scripts/build/words.ts';

/** The files that take longest, longest first. */
const LONG = [
  'bots/levels',
  'bots/summit',
  'sim/incident/agreement',
  'bots/fuzz',
  'bots/bots',
  'levels/played',
  'cli/console',
  'bots/first-ring',
  'cli/bench',
];

/** No worker may be left with a long file while the other has nothing more to do. */
class LongFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification): number => {
      const at = LONG.findIndex((name) => moduleId.endsWith(`/tests/${name}.test.ts`));
      return at < 0 ? LONG.length : at;
    };
    return [...files].sort((a, b) => place(a) - place(b));
  }
}

export default defineConfig({
  plugins: [checkedLevels(import.meta.dirname), wordsByPart(import.meta.dirname)],
  test: {
    // No test asserts a time or has a deadline of its own: this only ends a test that hangs.
    testTimeout: 600_000,
    hookTimeout: 600_000,
    // Vitest leaves one core free, which on two cores doubles the time.
    maxWorkers: availableParallelism(),
    // The files of a worker share what they import: loading it anew for each took a fifth of the time. So a test leaves
    // no module and no global changed behind it; what it spies on is put back by the runner.
    isolate: false,
    sequence: { sequencer: LongFirst },
    include: ['**/*.test.{ts,tsx}'],
    exclude: [...configDefaults.exclude, '.stryker-tmp/**'],
  },
});
