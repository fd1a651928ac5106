/** Every screen at every size: nothing cut, covered or too small; nothing serious for axe; no raw keys. */
import { axeFindings } from './kit/axe.ts';
import { complaintsOf, resize } from './kit/geometry.ts';
import { DESK, ROOMS, SUMMIT_DESK, VIEWS, WATCH } from './kit/places.ts';
import { expect, test } from './kit/test.ts';

const SIZES = [
  [1366, 768],
  [320, 568],
  [390, 844],
  [952, 666],
  [1920, 1080],
] as const;
/** Axe looks at colours and names: the two layouts are enough for it. */
const FOR_AXE = [1366, 320];

test.beforeEach(async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.setViewportSize({ width: 1366, height: 768 });
});

for (const view of VIEWS) {
  test(`${view.name}: whole at every size`, async ({ page }) => {
    await view.go(page);
    const findings: Record<string, string[]> = {};
    for (const [width, height] of SIZES) {
      await resize(page, width, height);
      await view.again?.(page);
      findings[`${width}×${height}`] = await complaintsOf(page, { within: view.within ?? '' });
      if (FOR_AXE.includes(width)) findings[`axe at ${width}`] = await axeFindings(page);
    }
    expect(only(findings)).toEqual({});
  });
}

for (const view of [DESK, SUMMIT_DESK, WATCH, ...ROOMS]) {
  test(`${view.name}: whole with text twice as large`, async ({ page }) => {
    await page.addInitScript(() =>
      localStorage.setItem('keys-to-the-kernel.settings', '{"textSize":200}'),
    );
    await view.go(page);
    const findings: Record<string, string[]> = {};
    for (const [width, height] of [SIZES[0], SIZES[2]] as const) {
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
