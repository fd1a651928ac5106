/** Each palette in both rooms, looked at by axe: colours that a player chooses must serve as well as the usual ones. */
import type { Page } from '@playwright/test';
import { axeFindings } from './kit/axe.ts';
import { SUMMIT_DESK, WATCH } from './kit/places.ts';
import { expect, test } from './kit/test.ts';

for (const palette of ['contrast', 'colourSafe'] as const)
  for (const [view, room] of [
    [SUMMIT_DESK, 'day'],
    [WATCH, 'night'],
  ] as const)
    test(`${view.name} in the palette ${palette}`, async ({ page }) => {
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await page.addInitScript(
        (value) => localStorage.setItem('keys-to-the-kernel.settings', JSON.stringify(value)),
        { palette },
      );
      await view.go(page);
      await expect(page.locator('html')).toHaveAttribute('data-palette', palette);
      expect(await axeFindings(page)).toEqual([]);
      // One has colours of its own for the vault, too: some part of the board is painted in its floor.
      if (palette !== 'contrast') return;
      const floor = await page.evaluate(
        (name) => getComputedStyle(document.documentElement).getPropertyValue(name).trim(),
        `--vault-${room}-floor`,
      );
      expect(floor).toMatch(/^#/);
      await expect.poll(() => painted(page, `.vault-${room} *`, floor)).toBeGreaterThan(0);
    });

/** How many elements are filled with a colour. */
const painted = (page: Page, selector: string, colour: string): Promise<number> =>
  page.evaluate(
    ({ selector, colour }) => {
      const probe = document.createElement('i');
      probe.style.color = colour;
      document.body.append(probe);
      const wanted = getComputedStyle(probe).color;
      probe.remove();
      return [...document.querySelectorAll(selector)].filter(
        (e) => getComputedStyle(e).fill === wanted,
      ).length;
    },
    { selector, colour },
  );
