/** The map of the Watch is drawn, and comes back after the graphics card took it away. */
import type { Locator, Page } from '@playwright/test';
import { chromiumOptions } from './kit/chromium.ts';
import { WITH_MAP } from './kit/game.ts';
import { coloursIn, difference, holes } from './kit/pixels.ts';
import { WATCH } from './kit/places.ts';
import { expect, test } from './kit/test.ts';

// As without a graphics card: the browser puts the page together itself, and the console lies over the map's lower end.
test.use({ launchOptions: chromiumOptions('--disable-gpu-compositing') });

/** The canvas alone, with what lies over it taken away. */
async function map(page: Page): Promise<Locator> {
  const canvas = page.locator('canvas');
  await canvas.waitFor();
  await page.addStyleTag({ content: '.watch > :not(.night-backdrop) { visibility: hidden }' });
  return canvas;
}

/** Takes the context away and gives it back. */
async function loseContext(canvas: Locator): Promise<void> {
  await canvas.evaluate(async (c: HTMLCanvasElement) => {
    const gl = c.getContext('webgl2') ?? c.getContext('webgl');
    const lose = gl?.getExtension('WEBGL_lose_context');
    if (!lose) throw new Error('no context to lose');
    const lost = new Promise((resolve) => c.addEventListener('webglcontextlost', resolve));
    lose.loseContext();
    await lost;
    await new Promise((resolve) => setTimeout(resolve, 300));
    lose.restoreContext();
  });
}

test('the map is drawn, and drawn again after a lost context', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.setViewportSize({ width: 952, height: 666 });
  await WATCH.go(page, `&${WITH_MAP}`);
  const canvas = await map(page);
  await expect.poll(async () => coloursIn(page, await canvas.screenshot())).toBeGreaterThan(50);
  const before = await canvas.screenshot();

  await loseContext(canvas);
  await expect
    .poll(async () => difference(page, before, await canvas.screenshot()))
    .toBeLessThan(0.01);
});

test('the map has no holes', async ({ page }) => {
  await page.setViewportSize({ width: 952, height: 666 });
  await WATCH.go(page, `&${WITH_MAP}`);
  const canvas = page.locator('canvas');
  await canvas.waitFor();
  /** It came and went: of a few looks, the worst. */
  const worst = async (): Promise<number> => {
    let most = 0;
    for (let look = 0; look < 4; look++) {
      await page.waitForTimeout(250);
      most = Math.max(most, await holes(page, await page.screenshot()));
    }
    return most;
  };
  expect(await worst(), 'at first').toBe(0);
  await page.setViewportSize({ width: 892, height: 626 });
  expect(await worst(), 'smaller').toBe(0);
  await page.setViewportSize({ width: 952, height: 666 });
  expect(await worst(), 'as before').toBe(0);
  await loseContext(canvas);
  expect(await worst(), 'after a lost context').toBe(0);
});
