/** Each palette in both rooms, looked at by axe: colours that a player chooses must serve as well as the usual ones. */
import { axeFindings } from './kit/axe.ts';
import { SUMMIT_DESK, WATCH } from './kit/places.ts';
import { expect, test } from './kit/test.ts';

for (const palette of ['contrast', 'colourSafe'] as const)
  for (const view of [SUMMIT_DESK, WATCH])
    test(`${view.name} in the palette ${palette}`, async ({ page }) => {
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await page.addInitScript(
        (value) => localStorage.setItem('keys-to-the-kernel.settings', JSON.stringify(value)),
        { palette },
      );
      await view.go(page);
      await expect(page.locator('html')).toHaveAttribute('data-palette', palette);
      expect(await axeFindings(page)).toEqual([]);
    });

test('a palette reaches the vault in both rooms', async ({ page }) => {
  await page.addInitScript(() =>
    localStorage.setItem('keys-to-the-kernel.settings', '{"palette":"contrast"}'),
  );
  for (const [view, room] of [
    [SUMMIT_DESK, 'day'],
    [WATCH, 'night'],
  ] as const) {
    await view.go(page);
    // Some part of the board is painted in the palette's own floor.
    const floor = await page.evaluate(
      (name) => getComputedStyle(document.documentElement).getPropertyValue(name).trim(),
      `--vault-${room}-floor`,
    );
    expect(floor).toMatch(/^#/);
    await expect
      .poll(() =>
        page.evaluate(
          ([selector = '', wanted = '']) => {
            const probe = document.createElement('i');
            probe.style.color = wanted;
            document.body.append(probe);
            const colour = getComputedStyle(probe).color;
            probe.remove();
            return [...document.querySelectorAll(`${selector} *`)].filter(
              (e) => getComputedStyle(e).fill === colour,
            ).length;
          },
          [`.vault-${room}`, floor],
        ),
      )
      .toBeGreaterThan(0);
  }
});
