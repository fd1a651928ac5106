/** The first minute, and what may never happen by itself. */
import type { Page } from '@playwright/test';
import { slips } from './kit/first-ring.ts';
import { expectScreen, fingerprint, open, WITH_MAP, WITH_SOUND } from './kit/game.ts';
import { complaintsOf } from './kit/geometry.ts';
import { DESK, WATCH } from './kit/places.ts';
import { expect, test } from './kit/test.ts';
import { say } from './kit/words.ts';

test('three clicks from the address to the first decision', async ({ page }) => {
  await open(page);
  await page.getByRole('button', { name: say('menu.takeChair') }).click();
  await page.locator('[data-next]').click();
  await page.getByRole('button', { name: say('cold.next') }).click();
  await expect(slips(page).nth(1)).toBeInViewport();
});

test('the page says what it is before any script has run', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? '' });
  const page = await context.newPage();
  await page.goto('./');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Keys to the Kernel');
  await expect(page.getByText('You decide where they land')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Take the chair' })).toBeInViewport();
  // A browser that is only told to run nothing does not show this; one without scripts does.
  expect(await page.content()).toContain('The game needs JavaScript');
  await context.close();
});

test('nobody waits for the engine of the map', async ({ page }) => {
  const engine: string[] = [];
  let letGo = (): void => {};
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route('**/*.js', async (route) => {
    const answer = await route.fetch();
    const body = await answer.text();
    if (body.length > 300_000) {
      engine.push(route.request().url());
      await held;
    }
    await route.fulfill({ response: answer, body });
  });
  await open(page, `?${WITH_MAP}`);
  await expect.poll(() => engine.length).toBe(1);
  await page.locator('#take-the-chair').click();
  await expectScreen(page, 'coldOpen');
  await expect(page.locator('canvas')).toHaveCount(0);
  await page.locator('[data-next]').click();
  await expectScreen(page, 'stopped');
  letGo();
  await expect(page.locator('canvas')).toHaveCount(1);
});

test('the first night needs nothing of what comes later, and says so where that cannot be had', async ({
  page,
  watched,
}) => {
  let broken = true;
  await page.route('**/run-*', (route) => (broken ? route.abort() : route.continue()));
  await page.goto('./?mute&motion=reduced');
  await page.locator('#take-the-chair').click();
  await expectScreen(page, 'coldOpen');
  await expect(page.locator('[data-next]')).toBeVisible();
  await expect(page.locator('body')).not.toContainText('⟨');
  await page.locator('[data-next]').click();
  await expectScreen(page, 'later');
  await expect(page.getByText(say('later.failed'))).toBeVisible();
  broken = false;
  await page.getByRole('button', { name: say('later.again') }).click();
  await expectScreen(page, 'stopped');
  // The browser told of every file that could not be had.
  watched.complaints.length = 0;
});

/** All words but the forecast's: its worker counts by itself and tells when it is done. */
const settledWords = (page: Page) =>
  page.locator('main').evaluate((main) => {
    const copy = main.cloneNode(true) as Element;
    copy.querySelector('.desk-forecast')?.remove();
    return copy.textContent;
  });

for (const view of [DESK, WATCH]) {
  test(`ten minutes without a hand change nothing: ${view.name}`, async ({ page }) => {
    await page.clock.install();
    await view.go(page);
    const before = await fingerprint(page);
    await page.clock.runFor(10_000);
    const words = await settledWords(page);
    await page.clock.fastForward('10:00');
    await page.clock.runFor(1000);
    expect(await fingerprint(page)).toBe(before);
    expect(await settledWords(page)).toBe(words);
  });
}

test('typing never plays', async ({ page }) => {
  await open(page, `?test&${WITH_SOUND}`);
  await page.locator('#all-levels').click();
  await page.locator('#level-08-the-summit').click();
  const seed = page.getByRole('textbox');
  await seed.pressSequentially('1unmg?');
  await expect(seed).toHaveValue('1unmg?');
  await expect(page.getByRole('dialog', { name: say('level.the-summit.title') })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: say('settings.mute') })).toBeVisible();

  await DESK.go(page);
  await slips(page).first().click();
  const before = await fingerprint(page);
  await page.locator('.forecast-ask select').focus();
  for (const key of ['2', 'u', 'm', 'g', '?']) await page.keyboard.press(key);
  await expect(page.getByRole('dialog')).toHaveCount(0);
  expect(await fingerprint(page)).toBe(before);
});

test('reduced motion: nothing moves, and time has passed at once', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open(page, '?test');
  expect(await moving(page)).toEqual([]);
  await page.locator('#take-the-chair').click();
  await expect(page.locator('[data-running="true"]')).toHaveCount(0);
  await page.locator('[data-next]').click();
  await page.locator('[data-next]').click();
  await expectScreen(page, 'desk');
  expect(await moving(page)).toEqual([]);
});

/** Animations that take longer than an eye could follow. */
function moving(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    document
      .getAnimations()
      .filter(
        (a) => a.playState === 'running' && Number(a.effect?.getComputedTiming().endTime) > 50,
      )
      .map((a) => (a instanceof CSSAnimation ? a.animationName : a.id)),
  );
}

for (const lang of ['long', 'rtl', 'cjk']) {
  test(`a language that is not there yet breaks nothing: ${lang}`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.setViewportSize({ width: 1366, height: 768 });
    const found: Record<string, string[]> = {};
    for (const view of [DESK, WATCH]) {
      await view.go(page, `&lang=${lang}`);
      found[view.name] = await complaintsOf(page);
    }
    expect(found).toEqual({ desk: [], watch: [] });
  });
}
