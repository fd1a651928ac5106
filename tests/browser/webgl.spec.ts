/** The map of the Watch is drawn, and comes back after the graphics card took it away. */
import type { Locator, Page } from '@playwright/test';
import { WATCH } from './kit/places.ts';
import { coloursIn, difference } from './kit/pixels.ts';
import { expect, test } from './kit/test.ts';

/** The canvas alone, with what lies over it taken away. */
async function map(page: Page): Promise<Locator> {
  const canvas = page.locator('canvas');
  await canvas.waitFor();
  await page.addStyleTag({ content: '.watch > :not(.night-backdrop) { visibility: hidden }' });
  return canvas;
}

test('the map is drawn, and drawn again after a lost context', async ({ page }) => {
  test.slow();
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.setViewportSize({ width: 952, height: 666 });
  await WATCH.go(page);
  const canvas = await map(page);
  await expect.poll(async () => coloursIn(page, await canvas.screenshot())).toBeGreaterThan(50);
  const before = await canvas.screenshot();

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
  await expect
    .poll(async () => difference(page, before, await canvas.screenshot()), { timeout: 15_000 })
    .toBeLessThan(0.01);
});
