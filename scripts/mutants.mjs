// @ts-check
// `npm run mutants -- src/sim/rules [tests/sim]`: breaks the code of a folder on purpose, one break a run, and names the
// breaks that no test sees. The tests are those of the same name (`tests/sim/rules`), unless another folder is named.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Stryker } from '@stryker-mutator/core';
import { root } from './lib/project.mjs';

const [code = '', tests = code.replace(/^src\b/, 'tests')] = process.argv.slice(2);
if (!code.startsWith('src/') || !existsSync(join(root, code)) || !existsSync(join(root, tests))) {
  console.error('npm run mutants -- src/FOLDER [tests/FOLDER]: both must be there.');
  process.exit(1);
}

await new Stryker({
  mutate: [`${code}/**/*.{ts,tsx}`, '!**/*.d.ts'],
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  vitest: { dir: tests, related: false },
  // Each break is tried with the tests that come to its place.
  coverageAnalysis: 'perTest',
  // TypeScript 7 has no functions for Stryker to read a config with, and tests need none: a name that no file has.
  tsconfigFile: 'none',
  ignorePatterns: ['dist', 'docs/pictures', 'tests/browser', 'test-results'],
  // The first run, with all tests unbroken, may take its time on a busy machine.
  dryRunTimeoutMinutes: 60,
  timeoutMS: 15_000,
  reporters: process.stdout.isTTY ? ['clear-text', 'progress'] : ['clear-text'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
}).runMutationTest();
