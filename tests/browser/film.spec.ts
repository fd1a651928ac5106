/** A quiet night passes as a film before its review: one press leads on, and who wants none sees none. */
import { expectScreen, openAt, send, WITH_MAP } from './kit/game.ts';
import { beforeQuiet, QUIET_NIGHT } from './kit/places.ts';
import { expect, test } from './kit/test.ts';
import { say } from './kit/words.ts';

test('the film can be paused, and one key leads on to the review', async ({ page }) => {
  await QUIET_NIGHT.go(page, `&motion=full&${WITH_MAP}`);
  await page.getByRole('button', { name: say('screens.night.pause') }).click();
  const clock = page.locator('.clock-time');
  const then = await clock.textContent();
  await page.waitForTimeout(600);
  expect(await clock.textContent()).toBe(then);
  await page.keyboard.press('Tab');
  await expectScreen(page, 'film');
  await page.locator('h1').focus();
  await page.keyboard.press('ArrowRight');
  await expectScreen(page, 'review');
});

test('it ends by itself', async ({ page }) => {
  await page.clock.install();
  await QUIET_NIGHT.go(page, '&motion=full');
  await page.clock.runFor(25_000);
  await expectScreen(page, 'review');
});

test('reduced motion: one still with every sentence, until somebody goes on', async ({ page }) => {
  await page.clock.install();
  await QUIET_NIGHT.go(page, '&motion=reduced');
  await page.clock.runFor(25_000);
  await expectScreen(page, 'film');
  await expect(page.locator('.film-log li')).not.toHaveCount(0);
  await page.getByRole('button', { name: say('night.skip') }).click();
  await expectScreen(page, 'review');
});

test('who skips films goes straight to the review, and so does a program', async ({ page }) => {
  const place = beforeQuiet();
  await openAt(page, place, '&motion=full', 'skip');
  await page.locator('.dial').click();
  await expectScreen(page, 'review');
  await openAt(page, place, '&motion=full', 'play');
  await send(page, [{ type: 'commit' }]);
  await expectScreen(page, 'review');
});
