/** Calm: chosen at a level's door by keyboard, seen while one plays, carried by save and link. */
import type { Page } from '@playwright/test';
import { BOTS, playRun } from '../../src/bots/index.ts';
import { startRun, takeAll, writeLink } from '../../src/session/index.ts';
import { fingerprint as printOf } from '../../src/sim/index.ts';
import { expectScreen, fingerprint, open } from './kit/game.ts';
import { keyboardHand, tabTo } from './kit/hands.ts';
import { FIRST_RING, levelOf, SUMMIT } from './kit/runs.ts';
import { saved } from './kit/saved.ts';
import { expect, STILL, test } from './kit/test.ts';
import { say } from './kit/words.ts';

test.use(STILL);

const known = (page: Page, key: string) =>
  page.getByRole('radio', { name: new RegExp(`^${say(`calm.${key}`)}`) });

async function toTheDoor(page: Page, level: string): Promise<void> {
  const hand = keyboardHand(page);
  await hand.use(page.locator('#all-levels'));
  await hand.use(page.locator(`#level-${level}`));
  await expect(page.locator('.lengths')).toBeVisible();
}

async function backToTitle(page: Page): Promise<void> {
  const dialogs = page.locator('dialog[open]');
  while ((await dialogs.count()) > 0) await page.keyboard.press('Escape');
}

test('a keyboard chooses it; the run is calm, says so, and goes on calm', async ({ page }) => {
  const hand = keyboardHand(page);
  await open(page, '?test');
  await toTheDoor(page, SUMMIT);
  await expect(page.getByRole('group', { name: say('calm.head') })).toBeVisible();
  const [standard, calm] = [known(page, 'standard'), known(page, 'calm')];
  await expect(standard).toBeChecked();
  await tabTo(page, standard);
  await page.keyboard.press('ArrowDown');
  await expect(calm).toBeChecked();
  await expect(calm).toBeFocused();
  await expect(calm).toHaveAccessibleName(new RegExp(say('calm.calm.line')));
  for (const box of [await standard.boundingBox(), await calm.boundingBox()])
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
  await tabTo(page, page.getByRole('textbox'));
  await page.keyboard.type('by hand');
  await hand.use(page.getByRole('button', { name: say('menu.start') }));
  await expectScreen(page, 'desk');
  const mine = startRun(levelOf(SUMMIT, 8, true), 'by hand');
  expect(await fingerprint(page)).toBe(printOf(mine.state));
  await expect(page.getByText(say('calendar.quarter.calm', { n: 1, of: 8 }))).toBeVisible();

  // One step, so that there is something to go on with.
  await page.locator('.slip').first().click();
  const now = await fingerprint(page);
  expect(now).not.toBe(printOf(mine.state));
  await expect.poll(() => saved(page)).toBe(now);
  await open(page, '?test');
  await page.locator('#continue-run').click();
  await expectScreen(page, 'desk');
  expect(await fingerprint(page)).toBe(now);
});

test('the door proposes what was chosen last; the chair stays as it is, and where there is nothing to choose nothing is asked', async ({
  page,
}) => {
  await open(page, '?test');
  await toTheDoor(page, FIRST_RING);
  await known(page, 'calm').check();
  await page.getByRole('button', { name: say('menu.start') }).click();
  await expectScreen(page, 'coldOpen');
  await open(page, '?test');
  await toTheDoor(page, SUMMIT);
  await expect(known(page, 'calm')).toBeChecked();
  // One night in which everybody knows whose update it was: there is nothing to choose.
  await backToTitle(page);
  await toTheDoor(page, '02-oh-four-oh-nine');
  await expect(known(page, 'calm')).toHaveCount(0);
  await open(page, '?test');
  await page.locator('#take-the-chair').click();
  await expectScreen(page, 'coldOpen');
  const first = startRun(levelOf(FIRST_RING, 4), 'first');
  expect(await fingerprint(page)).toBe(printOf(first.state));
});

test('a link tells it, and whoever plays against it is calm too', async ({ page }) => {
  const level = levelOf(FIRST_RING, 4, true);
  const bot = BOTS['careful'];
  if (!bot) throw new Error('no bot');
  const { run } = takeAll(level, 'sent', playRun(level, 'sent', bot).commands);
  await open(page, `?test#run=${writeLink(run)}`);
  const dialog = page.getByRole('dialog');
  await expect(dialog.locator('.link-facts div', { hasText: say('link.knew') })).toContainText(
    say('calm.calm'),
  );
  await expect(dialog).toContainText(say('link.checked'));
  await dialog.getByRole('button', { name: say('link.against'), exact: true }).click();
  await expectScreen(page, 'coldOpen');
  expect(await fingerprint(page)).toBe(printOf(startRun(level, 'sent').state));
});
