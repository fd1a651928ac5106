/** The built game and the bench's own pages on a server of their own, and a browser to look at them. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, type BrowserContext, chromium, type Page } from '@playwright/test';
import { build } from 'vite';
import { inProject } from '../../src/cli/project.ts';
import { findChromium } from '../lib/chromium.mjs';
import { serve } from '../lib/static-server.mjs';
import { PROBE } from './probe.ts';

export interface Site {
  /** Address of the game; ends with a slash. */
  game: string;
  /** Address of a page of the bench: `stage`, `bare`, or `static` (the game's first view without script). */
  page(name: string): string;
  browser: Browser;
  /** A fresh page of 1280×720 with the probe in it, in a context without cache. */
  open(): Promise<Page>;
}

const SIZE = { width: 1280, height: 720 };

/** The page's own text, without script or style. */
function staticTwin(folder: string): string {
  const html = readFileSync(join(folder, 'index.html'), 'utf8');
  return html
    .replace(/<script[^>]*>[\s\S]*?<\/script>/g, '')
    .replace(/<style[^>]*>[\s\S]*?<\/style>/g, '')
    .replace(/<link[^>]*(?:preload|stylesheet)[^>]*>/g, '');
}

/** Builds everything into a folder of its own, runs `work`, and cleans up. */
export async function withSite<T>(work: (site: Site) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  const closing: (() => Promise<unknown>)[] = [];
  try {
    const game = join(folder, 'game');
    const pages = join(folder, 'pages');
    const quiet = { logLevel: 'error', root: inProject() } as const;
    await build({ ...quiet, build: { outDir: game, emptyOutDir: true } });
    await build({
      ...quiet,
      configFile: false,
      base: './',
      build: {
        outDir: pages,
        emptyOutDir: true,
        target: 'es2022',
        rollupOptions: {
          input: ['stage', 'bare'].map((name) =>
            inProject('tests', 'browser', 'pages', `${name}.html`),
          ),
        },
      },
    });
    writeFileSync(join(game, 'static.html'), staticTwin(game));
    const address = await serve({ folder, port: 4390 });
    const path = findChromium();
    const browser = await chromium.launch({
      ...(path ? { executablePath: path } : {}),
      args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
    });
    closing.push(() => browser.close());
    const contexts: BrowserContext[] = [];
    return await work({
      game: `${address}game/`,
      page: (name) =>
        name === 'static'
          ? `${address}game/static.html`
          : `${address}pages/tests/browser/pages/${name}.html`,
      browser,
      async open() {
        const context = await browser.newContext({ viewport: SIZE });
        contexts.push(context);
        const page = await context.newPage();
        await page.addInitScript({ content: PROBE });
        return page;
      },
    });
  } finally {
    for (const close of closing) await close();
    rmSync(folder, { recursive: true, force: true });
  }
}
