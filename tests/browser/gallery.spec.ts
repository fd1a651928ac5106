/** The page for makers: every part in every state is whole, readable and without a word of complaint. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { root } from '../../scripts/lib/project.mjs';
import { fileFor } from '../../scripts/lib/static-server.mjs';
import { axeFindings } from './kit/axe.ts';
import { expect, test } from './kit/test.ts';

test('every part in every state', async ({ page, baseURL }) => {
  const folder = mkdtempSync(join(tmpdir(), 'gallery-'));
  try {
    await build({
      root,
      configFile: false,
      base: './',
      logLevel: 'error',
      build: {
        outDir: folder,
        emptyOutDir: true,
        target: 'es2022',
        rollupOptions: { input: join(root, 'tests', 'browser', 'pages', 'gallery.html') },
      },
    });
    // It stands beside the game, on its server, for as long as the test runs.
    const address = `${baseURL}gallery/`;
    const base = new URL(address).pathname;
    await page.route(`${address}**`, (route) => {
      const path = fileFor(folder, base, new URL(route.request().url()).pathname);
      return path ? route.fulfill({ path }) : route.fulfill({ status: 404 });
    });
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto(`${address}tests/browser/pages/gallery.html`);
    await expect(page.locator('.exhibit').nth(80)).toBeAttached();
    for (const width of [1366, 390]) {
      await page.setViewportSize({ width, height: 900 });
      expect(await overflowing(page), `at ${width}`).toEqual([]);
    }
    expect(await axeFindings(page)).toEqual([]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

/** Exhibits that stick out of their place, or hang empty, by their names. */
const overflowing = (page: import('@playwright/test').Page): Promise<string[]> =>
  page.evaluate(async () => {
    // Container queries answer a frame or two late.
    await new Promise((resolve) => setTimeout(resolve, 400));
    const bad: string[] = [];
    for (const place of document.querySelectorAll<HTMLElement>('.exhibit-place')) {
      const name = place.parentElement?.querySelector('figcaption')?.textContent ?? '';
      const { height } = place.getBoundingClientRect();
      if (height < 16) bad.push(`${name}: empty`);
      if (place.scrollWidth > place.clientWidth + 1)
        bad.push(`${name}: ${place.scrollWidth} in ${place.clientWidth}`);
    }
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth > clientWidth + 1) bad.push(`the page: ${scrollWidth} in ${clientWidth}`);
    return bad;
  });
