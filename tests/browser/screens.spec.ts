/** Every screen at every size: nothing cut, covered or too small; nothing serious for axe; no raw keys. */
import { axeFindings } from './kit/axe.ts';
import { complaintsOf } from './kit/geometry.ts';
import { VIEWS } from './kit/places.ts';
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

for (const view of VIEWS) {
  test(`${view.name}: whole at every size`, async ({ page }) => {
    test.slow();
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.setViewportSize({ width: 1366, height: 768 });
    await view.go(page);
    const findings: Record<string, string[]> = {};
    for (const [width, height] of SIZES) {
      await page.setViewportSize({ width, height });
      await page.waitForTimeout(100);
      findings[`${width}×${height}`] = await complaintsOf(page);
      if (FOR_AXE.includes(width)) findings[`axe ${width}`] = await axeFindings(page);
    }
    expect(Object.entries(findings).filter(([, list]) => list.length > 0)).toEqual([]);
  });
}
