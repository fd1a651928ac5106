/** Each palette in both rooms, looked at by axe: colours that a player chooses must serve as well as the usual ones. */
import { axeFindings } from './kit/axe.ts';
import { SUMMIT_DESK, WATCH } from './kit/places.ts';
import { expect, test } from './kit/test.ts';

for (const palette of ['contrast', 'colourSafe'] as const)
  for (const view of [SUMMIT_DESK, WATCH])
    test(`${view.name} in the palette ${palette}`, async ({ page }) => {
      test.slow();
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await page.addInitScript(
        (value) => localStorage.setItem('keys-to-the-kernel.settings', JSON.stringify(value)),
        { palette },
      );
      await view.go(page);
      await expect(page.locator('html')).toHaveAttribute('data-palette', palette);
      expect(await axeFindings(page)).toEqual([]);
    });
