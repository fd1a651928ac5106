import { createServer } from 'node:net';
import { defineConfig, devices } from '@playwright/test';
import { findChromium } from './scripts/lib/chromium.mjs';
import { SWITCHES } from './tests/browser/kit/switches.ts';

/** A port that nobody uses. */
function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, 'localhost', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 4174));
    });
  });
}

// Each worker reads this file again: the first one to do so chooses the port for all.
process.env.KEYS_TEST_PORT ??= String(await freePort());
const port = process.env.KEYS_TEST_PORT;
// A sub-folder proves that the game runs from any folder of a static host.
const base = '/some/folder/';
const executablePath = findChromium();

export default defineConfig({
  testDir: 'tests/browser',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results',
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  workers: 2,
  // A shared build machine may starve a browser once; the report names what passed only on its second try.
  retries: process.env.CI ? 1 : 0,
  // No test asserts a time or has a deadline of its own: these only end a test that hangs.
  timeout: 600_000,
  expect: { timeout: 60_000 },
  reporter: 'line',
  use: {
    ...devices['Desktop Chrome'],
    baseURL: `http://localhost:${port}${base}`,
    screenshot: 'only-on-failure',
    launchOptions: {
      ...(executablePath ? { executablePath } : {}),
      args: [...SWITCHES],
    },
  },
  webServer: {
    command: `node scripts/serve-for-tests.mjs ${port} ${base}`,
    url: `http://localhost:${port}${base}`,
    reuseExistingServer: false,
    timeout: 120_000,
  },
});
