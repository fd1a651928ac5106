/** A browser that draws no WebGL at all: the whole game stays, in words, tables and buttons. */
import { chromiumOptions } from './kit/chromium.ts';
import { playOn } from './kit/first-ring.ts';
import { expectScreen, fingerprint, open, openAt, WITH_MAP } from './kit/game.ts';
import { keyboardHand, pointerHand } from './kit/hands.ts';
import { anyPlace, inIncident, SUMMIT } from './kit/runs.ts';
import { expect, test } from './kit/test.ts';
import { say } from './kit/words.ts';

test.use({ launchOptions: chromiumOptions('--disable-gpu', '--disable-3d-apis') });

/** A first night that wakes the chair whoever sits in it. */
const firstNight = anyPlace(SUMMIT, 8, 'nothing', (s) => inIncident(s) && s.quarter === 1);

test('a quarter of The Summit with an incident, in the DOM alone', async ({ page }) => {
  const engine: string[] = [];
  page.on('response', async (r) => {
    const size = Number((await r.allHeaders())['content-length'] ?? (await r.body()).length);
    if (/\.js/.test(r.url()) && size > 1_000_000) engine.push(r.url());
  });
  await open(page, `?test&${WITH_MAP}`);
  expect(
    await page.evaluate(() => document.createElement('canvas').getContext('webgl')),
  ).toBeNull();

  await page.locator('#all-levels').click();
  await page.locator('#level-08-the-summit').click();
  await page.getByRole('textbox').fill(firstNight.seed);
  await page.getByRole('button', { name: say('menu.start') }).click();
  // A busy machine may still show the title.
  await expectScreen(page, 'desk');
  const story = await playOn(page, pointerHand(), ['review']);

  expect(story.answers).toBeGreaterThan(0);
  expect(story.beats).toBeGreaterThan(1);
  expect(story.actions).toBeGreaterThan(0);
  await expect(page.locator('canvas')).toHaveCount(0);
  expect(engine, 'the engine of a map that cannot be drawn').toEqual([]);
  expect(await fingerprint(page)).toMatch(/^[0-9a-f]{16}$/);
});

test('where the machines stand is told in a table that everybody sees', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openAt(page, firstNight, `&${WITH_MAP}`);
  const table = page
    .getByRole('table')
    .filter({ hasText: say('region.europe') })
    .first();
  await expect(table).toBeVisible();
  await page.keyboard.press('n');
  await playOn(page, keyboardHand(page), ['review']);
});
