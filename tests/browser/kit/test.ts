/** The test that every browser test extends: it fails where the page complains or asks a stranger for anything. */
import { test as base, expect } from '@playwright/test';

export interface Watched {
  /** Errors in the console, uncaught ones, refusals by the security policy, answers of 400 and more. */
  complaints: string[];
  /** Addresses outside the game's own folder. */
  strangers: string[];
}

export const test = base.extend<{ watched: Watched }>({
  watched: [
    async ({ page, baseURL }, use) => {
      const watched: Watched = { complaints: [], strangers: [] };
      page.on('console', (message) => {
        if (message.type() === 'error') watched.complaints.push(message.text());
      });
      page.on('pageerror', (error) => watched.complaints.push(String(error.stack ?? error)));
      page.on('response', (response) => {
        if (response.status() >= 400)
          watched.complaints.push(`${response.status()} ${response.url()}`);
      });
      page.on('request', (request) => {
        const url = request.url();
        if (!url.startsWith(baseURL ?? '') && !/^(data|blob):/.test(url))
          watched.strangers.push(url);
      });
      await page.addInitScript(() =>
        document.addEventListener('securitypolicyviolation', (event) =>
          console.error(`policy: ${event.violatedDirective} ${event.blockedURI}`),
        ),
      );
      await use(watched);
      expect(watched.complaints, 'complaints of the page').toEqual([]);
      expect(watched.strangers, 'requests to third parties').toEqual([]);
    },
    { auto: true },
  ],
});

/** `test.use(STILL)`: the player wants no motion. For rules that hold with it or without; painting it costs as much as a page. */
export const STILL = { contextOptions: { reducedMotion: 'reduce' } } as const;

export { expect };
