/** The Rings board: every part leads to its ladder and every key to its vendor; keys that moved over night are seen to. */
import type { Page } from '@playwright/test';
import { axeFindings } from './kit/axe.ts';
import { expectScreen, openAt, send } from './kit/game.ts';
import { complaintsOf, resize } from './kit/geometry.ts';
import { SECOND_DAY, SUMMIT_DESK, WATCH } from './kit/places.ts';
import { once, placeWhere, SUMMIT } from './kit/runs.ts';
import { LAPTOP, PHONE } from './kit/sizes.ts';
import { expect, STILL, test } from './kit/test.ts';

test.use(STILL);

test.beforeEach(async ({ page }) => {
  await page.setViewportSize({ width: 1366, height: 768 });
});

async function openBoard(page: Page): Promise<void> {
  await page.locator('.board-open').evaluate((button: HTMLElement) => button.click());
  await page.locator('dialog[open] .board-large').waitFor();
}
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => document.activeElement?.id || document.activeElement?.ariaLabel || '');

test('a part opens its ladder, a key tells of its vendor: by keyboard and by pointer', async ({
  page,
}) => {
  await SUMMIT_DESK.go(page);
  await test.step('by keyboard: a rung is ordered, and the focus comes back', async () => {
    await openBoard(page);
    await page.locator('#part-wayback').focus();
    const before = await page.locator('#part-wayback').textContent();
    await page.keyboard.press('Enter');
    const panel = page.locator('.board-panel-open');
    await expect(panel.locator('[aria-current="step"]')).toBeFocused();
    await panel.locator('.rung-button[data-state="free"]:not([aria-disabled])').first().focus();
    await page.keyboard.press('Enter');
    await expect(panel.locator('[aria-pressed="true"]')).toHaveCount(1);
    await page.keyboard.press('Escape');
    await expect.poll(() => focused(page)).toBe('part-wayback');
    expect(await page.locator('#part-wayback').textContent()).not.toBe(before);
    await page.keyboard.press('Escape');
    await expect(page.locator('dialog[open]')).toHaveCount(0);
  });
  await test.step('by keyboard: arrows go from key to key', async () => {
    await openBoard(page);
    const keys = page.locator('.vault-hit-key');
    await expect(page.locator('.vault-hit-key[tabindex="0"]')).toHaveCount(1);
    await keys.first().focus();
    await page.keyboard.press('ArrowRight');
    await expect(keys.nth(1)).toBeFocused();
    const name = await keys.nth(1).getAttribute('aria-label');
    await expect(page.locator('.board-pointed')).toHaveText(name ?? '');
    await page.keyboard.press('Enter');
    await expect(page.locator('.panel-keys li')).toHaveCount(4);
    await expect(page.locator('.panel-keys li[data-chosen="true"]')).toHaveCount(1);
    await page.keyboard.press('Escape');
    await expect(keys.nth(1)).toBeFocused();
    await page.keyboard.press('Escape');
  });
  await test.step('opened again before the browser has told that it closed: it stays', async () => {
    await openBoard(page);
    await page.locator('.board-open').evaluate((button: HTMLElement) => {
      document.querySelector<HTMLDialogElement>('dialog[open]')?.requestClose();
      button.click();
    });
    await page.evaluate(() => new Promise((told) => setTimeout(told, 100)));
    await expect(page.locator('dialog[open] .board-large')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.locator('dialog[open]')).toHaveCount(0);
  });
  await test.step('by pointer: the door in the vault leads to the door', async () => {
    await page.locator('.board-open').click();
    const door = await page.locator('dialog .vault-door').boundingBox();
    if (!door) throw new Error('The vault has no door');
    await page.mouse.click(door.x + door.width / 2, door.y + door.height / 2);
    await expect(page.locator('.board-panel-open h3')).toHaveText('Kernel door');
    await page.locator('.board-panel-open header button').click();
    await expect.poll(() => focused(page)).toBe('part-door');
  });
});

test('a ladder under lock looks so, and says what opens it', async ({ page }) => {
  await SECOND_DAY.go(page);
  await openBoard(page);
  const locked = page.locator('.plaque[data-locked="true"]').first();
  await expect(locked).toContainText('Not open yet');
  await locked.click();
  await expect(page.locator('.panel-locked')).toContainText('A letter will open this ladder');
});

/** A morning on which keys have moved. */
const moved = once(() => {
  let before = '';
  const outs = (s: { vendors: { keys: Record<string, { out: boolean }> }[] }) =>
    JSON.stringify(s.vendors.map((v) => Object.values(v.keys).map((k) => k.out)));
  for (let i = 0; i < 40; i++) {
    const place = placeWhere(SUMMIT, 8, `look-${i}`, 'careful', (s) => {
      if (s.phase !== 'desk') {
        before = outs(s);
        return false;
      }
      return s.quarter > 2 && before !== '' && outs(s) !== before;
    });
    if (place) return place;
  }
  throw new Error('No key moves');
});

for (const reduced of [false, true])
  test(`keys that moved over night ${reduced ? 'bear a mark' : 'travel'}`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: reduced ? 'reduce' : 'no-preference' });
    const place = moved();
    const last = place.commands.map((c) => c.type).lastIndexOf('next');
    await openAt(page, { ...place, commands: place.commands.slice(0, last) });
    await expectScreen(page, 'review');
    await send(page, place.commands.slice(last, last + 1));
    await expectScreen(page, 'desk');
    const travelling = page.locator('.desk-rings .vault-travels').first();
    await expect(travelling).toBeAttached();
    await expect(page.locator('.desk-rings .vault-trail').first()).toBeAttached();
    const time = await travelling.evaluate((e) =>
      Number.parseFloat(getComputedStyle(e).animationDuration),
    );
    if (reduced) expect(time).toBeLessThan(0.01);
    else expect(time).toBeGreaterThan(1);
  });

test('by night it is read only, and whole', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await WATCH.go(page);
  await page.getByRole('button', { name: 'Menu' }).click();
  await page.getByRole('button', { name: 'Rings board' }).click();
  await page.locator('#part-rollout').click();
  await expect(page.locator('.rung-button:not([aria-disabled])')).toHaveCount(0);
  const findings: string[] = [];
  for (const [width, height] of [LAPTOP, PHONE]) {
    await resize(page, width, height);
    findings.push(...(await complaintsOf(page)), ...(await axeFindings(page)));
  }
  expect(findings).toEqual([]);
});
