/** The keyboard alone, from the title to the debrief: Tab, Enter, Space, arrows and the game's own keys. */
import { sized } from '../kit/size.ts';
import { AS_FAR, playFirstRing, playOn } from './kit/first-ring.ts';
import { open, openAt, screenOf, WITH_MAP } from './kit/game.ts';
import { keyboardHand, tabTo, unseenFocus } from './kit/hands.ts';
import { SECOND_DAY, SUMMIT_DESK } from './kit/places.ts';
import { FIRST_RING } from './kit/runs.ts';
import { expect, test } from './kit/test.ts';

test('First Ring with Tab and Enter, the focus always in sight', async ({ page }) => {
  // Time that is seen to pass costs a busy machine minutes; the run with clicks has it.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open(page);
  const story = await playFirstRing(page, keyboardHand(page), AS_FAR);
  expect(story.screens.slice(0, 3)).toEqual(['coldOpen', 'stopped', 'desk']);
  // The first morning has two letters and no ladder yet.
  expect(story.answers).toBeGreaterThan(sized(0, 2));
  expect(story.orders).toBeGreaterThanOrEqual(sized(0, 2));
});

test('a quarter with Tab and Space on a phone-sized screen', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.setViewportSize({ width: 390, height: 844 });
  await SECOND_DAY.go(page);
  const story = await playOn(page, keyboardHand(page, 'Space'), ['review']);
  expect(story.answers).toBeGreaterThan(0);
  expect(story.orders).toBe(1);
});

test('First Ring with the single keys that ? lists', async ({ page }) => {
  const run = { level: FIRST_RING, quarters: 4, seed: 'first', commands: [] };
  await openAt(page, run, `&${WITH_MAP}`);
  const seen = new Set<string>();
  for (let step = 0; step < 120; step++) {
    const screen = await screenOf(page);
    seen.add(screen);
    if (screen === AS_FAR) break;
    if (screen === 'desk' || screen === 'watch') await page.keyboard.press('1');
    await page.keyboard.press('n');
  }
  expect([...seen]).toEqual(expect.arrayContaining(['coldOpen', 'desk', 'review', AS_FAR]));
});

test('a duty team is posted with the arrows, and a dialog gives the focus back', async ({
  page,
}) => {
  await SUMMIT_DESK.go(page);
  await tabTo(page, page.locator('#desk-watch summary'));
  await page.keyboard.press('Enter');
  const team = page.locator('#desk-watch select').first();
  await tabTo(page, team);
  await page.keyboard.press('ArrowDown');
  await expect(team).not.toHaveValue('');

  const menu = page.getByRole('button', { name: 'Menu' });
  await tabTo(page, menu);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeVisible();
  for (let stop = 0; stop < 20; stop++) {
    await page.keyboard.press('Tab');
    expect(await unseenFocus(page)).toBe('');
  }
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(menu).toBeFocused();
});
