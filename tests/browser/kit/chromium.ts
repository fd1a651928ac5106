import type { LaunchOptions } from '@playwright/test';
import config from '../../../playwright.config.ts';

/** The launch options of every test with more switches: Playwright replaces them as a whole. */
export function chromiumOptions(...more: string[]): LaunchOptions {
  const usual = config.use?.launchOptions ?? {};
  return { ...usual, args: [...(usual.args ?? []), ...more] };
}
