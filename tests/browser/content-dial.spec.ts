/** The dial *content* in the drawer: by keyboard, by pointer, and as a screen reader hears it. */
import { axeFindings } from './kit/axe.ts';
import { expectScreen, openAt } from './kit/game.ts';
import { expect, STILL, test } from './kit/test.ts';

test.use(STILL);

/** A level that leaves the dial to the player from the first morning. */
const MORNING = { level: '07-locked-out', quarters: 6, seed: 'dial', commands: [] };

test('by keyboard: arrows look at the stops, enter turns the dial, and the way back is free', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1366, height: 768 });
  await openAt(page, MORNING);
  await expectScreen(page, 'desk');
  await page.locator('.switch-face').focus();
  await page.keyboard.press('Enter');
  const dial = page.getByRole('radiogroup', { name: 'Content' });
  const stop = (name: string) => dial.getByRole('radio', { name });
  await expect(dial.getByRole('radio').first()).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(stop('All in the rings')).toBeFocused();
  await expect(stop('All in the rings')).not.toBeChecked();
  await page.keyboard.press('Enter');
  await expect(stop('All in the rings')).toBeChecked();
  await expect(dial.getByRole('radio', { checked: true })).toHaveCount(1);
  await expect(page.locator('.switch-face')).toContainText('Content: All in the rings');
  expect(await axeFindings(page)).toEqual([]);
});

test('by pointer, on a small page: a tap turns it', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openAt(page, MORNING);
  await expectScreen(page, 'desk');
  await page.locator('.phone-drawer button').first().click();
  const lists = page.getByRole('radio', { name: 'Lists free' });
  await lists.click();
  await expect(lists).toBeChecked();
});
