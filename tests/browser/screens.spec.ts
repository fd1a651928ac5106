/** Every screen at every size: nothing cut, covered or too small; nothing serious for axe; no raw keys. */
import type { Page } from '@playwright/test';
import { axeFindings } from './kit/axe.ts';
import { WITH_MAP } from './kit/game.ts';
import { complaintsOf, resize, settled, type Wishes } from './kit/geometry.ts';
import { AFTER, BARE, DESK, SUMMIT_DESK, VIEWS, type View, WATCH } from './kit/places.ts';
import { forAxe, LAPTOP, PHONE, SIZES } from './kit/sizes.ts';
import { expect, test } from './kit/test.ts';

/** Goes to a view, with the map where it has one: without it there is a table in its place. */
const goTo = (page: Page, view: View): Promise<void> =>
  view.go(page, view.map ? `&${WITH_MAP}` : '');

/** Looks at every part of a view at each of some sizes; what there is to say, by part and size. */
async function look(
  page: Page,
  parts: NonNullable<View['parts']>,
  sizes: typeof SIZES,
  wishes: Wishes & { axe?: true },
): Promise<Record<string, string[]>> {
  const findings: Record<string, string[]> = {};
  const seen = new Set<string>();
  for (const size of sizes) {
    const [width, height] = size;
    await resize(page, width, height);
    for (const { name, show, leave, within = '' } of parts)
      await test.step(`${name}, ${width}×${height}`, async () => {
        if (show && !(await show(page))) return;
        if (show) await settled(page);
        seen.add(name);
        findings[`${name}, ${width}×${height}`] = await complaintsOf(page, { ...wishes, within });
        if (wishes.axe && forAxe(size))
          findings[`${name}, axe at ${width}`] = await axeFindings(page);
        await leave?.(page);
      });
  }
  expect([...seen].sort(), 'parts that were shown').toEqual(parts.map((p) => p.name).sort());
  return Object.fromEntries(Object.entries(findings).filter(([, list]) => list.length > 0));
}

test.beforeEach(async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.setViewportSize({ width: 1366, height: 768 });
});

for (const view of VIEWS)
  test(`${view.name}: whole at every size`, async ({ page }) => {
    await goTo(page, view);
    expect(await look(page, view.parts ?? [BARE], SIZES, { axe: true })).toEqual({});
  });

for (const [view, parts] of [
  [DESK, [BARE]],
  [SUMMIT_DESK, [BARE]],
  [WATCH, [BARE]],
  [AFTER, AFTER.parts ?? []],
] as const)
  test(`${view.name}: whole with text twice as large`, async ({ page }) => {
    await page.addInitScript(() =>
      localStorage.setItem('keys-to-the-kernel.settings', '{"textSize":200}'),
    );
    await goTo(page, view);
    expect(await look(page, parts, [LAPTOP, PHONE], { letters: 32 })).toEqual({});
  });
