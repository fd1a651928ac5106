/** The stage by itself: the same picture after a lost context, rest behind a tab, no growth over restarts, machines to pick. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { build } from 'vite';
import { serve } from '../../scripts/lib/static-server.mjs';
import type { StagePicture, WatchStage } from '../../src/stage/index.ts';
import { difference } from './kit/pixels.ts';

declare global {
  interface Window {
    stage: WatchStage;
    picture(): StagePicture;
    openAnew(): Promise<WatchStage>;
  }
}

// One build of the page for all of them.
test.describe.configure({ mode: 'default' });

let folder = '';
let address = '';

test.beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'stage-'));
  await build({
    logLevel: 'error',
    configFile: false,
    base: './',
    build: {
      outDir: folder,
      emptyOutDir: true,
      target: 'es2022',
      rollupOptions: { input: ['tests/browser/pages/stage.html'] },
    },
  });
  address = await serve({ folder, port: 4420 });
});
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function open(page: Page, query: string): Promise<void> {
  await page.setViewportSize({ width: 800, height: 500 });
  await page.goto(`${address}tests/browser/pages/stage.html?still&${query}`);
  await page.locator('body[data-ready="yes"]').waitFor();
  await settled(page);
}

/** Until nothing is drawn any more. */
async function settled(page: Page): Promise<void> {
  let last = -1;
  await expect
    .poll(async () => {
      const before = last;
      last = await page.evaluate(() => window.stage.frames());
      return last === before;
    })
    .toBe(true);
}

/** What the last tap or hover told. */
const picked = (page: Page) =>
  page.evaluate(() => JSON.parse(document.body.getAttribute('data-pick') ?? 'null'));

for (const query of ['scene=crisis', 'scene=crisis&focus=oceania', 'scene=crisis&map=city&held'])
  test(`the same picture after a lost context (${query})`, async ({ page }) => {
    await open(page, query);
    const canvas = page.locator('canvas');
    const before = await canvas.screenshot();
    await canvas.evaluate(async (c: HTMLCanvasElement) => {
      const lose = (c.getContext('webgl2') ?? c.getContext('webgl'))?.getExtension(
        'WEBGL_lose_context',
      );
      if (!lose) throw new Error('no context to lose');
      const lost = new Promise((resolve) => c.addEventListener('webglcontextlost', resolve));
      lose.loseContext();
      await lost;
      await new Promise((resolve) => setTimeout(resolve, 200));
      lose.restoreContext();
    });
    await expect
      .poll(async () => difference(page, before, await canvas.screenshot()))
      .toBeLessThan(0.005);
  });

test('a hidden tab rests, and shows what it missed once it is seen again', async ({ page }) => {
  await open(page, 'scene=calm');
  await page.evaluate(() => {
    Object.defineProperty(document, 'hidden', { value: true, configurable: true });
    document.dispatchEvent(new Event('visibilitychange'));
  });
  const before = await page.evaluate(() => window.stage.frames());
  await page.evaluate(async () => {
    for (let n = 0; n < 20; n++) {
      window.stage.show({ ...window.picture(), utcMinute: n * 60 });
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  });
  expect(await page.evaluate(() => window.stage.frames())).toBe(before);
  await page.evaluate(() => {
    Object.defineProperty(document, 'hidden', { value: false, configurable: true });
    document.dispatchEvent(new Event('visibilitychange'));
  });
  await expect.poll(() => page.evaluate(() => window.stage.frames())).toBeGreaterThan(before);
  await settled(page);
});

test('twenty restarts leave nothing behind', async ({ page, context }) => {
  const complaints: string[] = [];
  page.on('console', (m) => {
    if (/too many active webgl contexts/i.test(m.text())) complaints.push(m.text());
  });
  await open(page, 'scene=calm');
  const devtools = await context.newCDPSession(page);
  const heap = async (): Promise<number> => {
    await devtools.send('HeapProfiler.collectGarbage');
    return (await devtools.send('Runtime.getHeapUsage')).usedSize;
  };
  const restart = (times: number) =>
    page.evaluate(async (times) => {
      for (let n = 0; n < times; n++) {
        window.stage.destroy();
        window.stage = await window.openAnew();
        window.stage.show(window.picture());
        await new Promise((resolve) => setTimeout(resolve, 60));
      }
    }, times);
  await restart(5);
  const early = await heap();
  await restart(15);
  const late = await heap();
  expect(await page.locator('canvas').count()).toBe(1);
  expect(late / early).toBeLessThan(1.1);
  expect(complaints).toEqual([]);
  await settled(page);
});

test('a tap finds a machine, which keeps its story and its place while one comes nearer', async ({
  page,
}) => {
  await open(page, 'scene=crisis');
  await page.evaluate(() => window.stage.pick({ place: 'oceania', machine: 1000 }, 1));
  await settled(page);
  const first = await picked(page);
  expect(first).toMatchObject({ place: 'oceania', machine: 1000 });
  for (let n = 0; n < 6; n++) {
    await page.evaluate(() => window.stage.pick({ place: 'oceania', machine: 1000 }, 3));
    await settled(page);
  }
  const at = await page.evaluate(() => window.stage.locatePick());
  if (!at) throw new Error('the machine is out of sight');
  expect(at.x).toBeGreaterThan(0);
  expect(at.x).toBeLessThan(800);
  await page.mouse.click(at.x, at.y);
  // So near that every machine of millions has a mark of its own.
  expect(await picked(page)).toMatchObject({ ...first, stands: 1 });
});

test('a mouse asks, open sea answers nothing', async ({ page }) => {
  await open(page, 'scene=crisis');
  await page.evaluate(() => window.stage.pick({ place: 'europe', machine: 3 }, 1));
  await settled(page);
  const at = await page.evaluate(() => window.stage.locatePick());
  if (!at) throw new Error('the machine is out of sight');
  await page.evaluate(() => window.stage.pick(null));
  expect(await picked(page)).toBeNull();
  await page.mouse.move(at.x, at.y);
  expect((await picked(page))?.place).toBe('europe');
  await page.evaluate(() => window.stage.reset());
  await settled(page);
  await page.mouse.click(4, 496);
  expect(await picked(page)).toBeNull();
});
