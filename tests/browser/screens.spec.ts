/** Every screen at every size: nothing cut, covered or too small; nothing serious for axe; no raw keys. */
import type { Page } from '@playwright/test';
import { axeFindings } from './kit/axe.ts';
import { WITH_MAP } from './kit/game.ts';
import { complaintsOf, resize } from './kit/geometry.ts';
import { DESK, ROOMS, SUMMIT_DESK, VIEWS, type View, WATCH } from './kit/places.ts';
import { forAxe, LAPTOP, PHONE, SIZES } from './kit/sizes.ts';
import { expect, test } from './kit/test.ts';

/** Goes to a view, with the map where it has one: without it there is a table in its place. */
const goTo = (page: Page, view: View): Promise<void> =>
  view.go(page, view.map ? `&${WITH_MAP}` : '');

test.beforeEach(async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.setViewportSize({ width: 1366, height: 768 });
});

for (const view of VIEWS) {
  test(`${view.name}: whole at every size`, async ({ page }) => {
    await goTo(page, view);
    const findings: Record<string, string[]> = {};
    for (const size of SIZES) {
      const [width, height] = size;
      await resize(page, width, height);
      await view.again?.(page);
      findings[`${width}×${height}`] = await complaintsOf(page, { within: view.within ?? '' });
      if (forAxe(size)) findings[`axe at ${width}`] = await axeFindings(page);
    }
    expect(only(findings)).toEqual({});
  });
}

for (const view of [DESK, SUMMIT_DESK, WATCH, ...ROOMS]) {
  test(`${view.name}: whole with text twice as large`, async ({ page }) => {
    await page.addInitScript(() =>
      localStorage.setItem('keys-to-the-kernel.settings', '{"textSize":200}'),
    );
    await goTo(page, view);
    const findings: Record<string, string[]> = {};
    for (const [width, height] of [LAPTOP, PHONE]) {
      await resize(page, width, height);
      findings[`${width}×${height}`] = await complaintsOf(page, { letters: 32 });
    }
    expect(only(findings)).toEqual({});
  });
}

/** What has something to say. */
function only(findings: Record<string, string[]>): Record<string, string[]> {
  return Object.fromEntries(Object.entries(findings).filter(([, list]) => list.length > 0));
}
