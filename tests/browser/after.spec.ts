/** The rooms after a run: reached by keyboard, exact against the rules, printed on few sheets. */
import type { Page } from '@playwright/test';
import { axeFindings } from './kit/axe.ts';
import { expectScreen, openAt } from './kit/game.ts';
import { unseenFocus } from './kit/hands.ts';
import { ringOver } from './kit/places.ts';
import { anyPlace, FIRST_RING, placeIn, SUMMIT } from './kit/runs.ts';
import { expect, test } from './kit/test.ts';
import { say } from './kit/words.ts';

const ROOMS = ['timeline', 'receipts', 'fork', 'luck', 'best', 'bets', 'talk', 'report'] as const;

const tab = (page: Page, room: string) => page.locator(`#tab-${room}`);
const panel = (page: Page) => page.locator('#after-panel');

/** A finished run of First Ring, its report told. */
async function ended(page: Page): Promise<void> {
  await openAt(page, ringOver());
  await expectScreen(page, 'over');
}

async function room(page: Page, name: (typeof ROOMS)[number]): Promise<void> {
  await tab(page, name).click();
  await expect(page.locator('.after-wait')).toHaveCount(0);
}

test.beforeEach(async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
});

test('every room by arrow keys, its focus in sight, nothing for axe', async ({ page }) => {
  await ended(page);
  await tab(page, 'end').focus();
  for (const name of ROOMS) {
    await page.keyboard.press('ArrowRight');
    await expect(tab(page, name)).toBeFocused();
    await expect(tab(page, name)).toHaveAttribute('aria-selected', 'true');
    expect(await unseenFocus(page)).toBe('');
    await expect(page.locator('.after-wait')).toHaveCount(0);
    await expect(panel(page)).not.toBeEmpty();
    expect(await panel(page).textContent(), 'raw keys').not.toMatch(/[⟨⟩]|\{\w+\}/);
    expect(await axeFindings(page)).toEqual([]);
  }
  await page.keyboard.press('ArrowRight');
  await expect(tab(page, 'end')).toBeFocused();
});

test('the scrubber shows the state of its moment; nothing plays by itself', async ({ page }) => {
  await ended(page);
  await room(page, 'timeline');
  const meters = page.locator('.moment-meters b');
  const scrub = page.getByRole('slider', { name: say('screens.after.scrub') });
  const place = () => page.locator('.moment-place b').textContent();
  const first = await meters.allTextContents();
  await page.waitForTimeout(2500);
  expect(await scrub.inputValue()).toBe('0');
  await scrub.focus();
  await scrub.press('End');
  await expect(page.locator('.moment-place b')).toHaveText(say('phase.over'));
  const final = await page.evaluate(() => {
    const hook = (window as unknown as { __ktk: { state(): { meters: Record<string, number> } } })
      .__ktk;
    return Object.values(hook.state().meters).map((n) => String(Math.round(n)));
  });
  expect(await meters.allTextContents()).toEqual(final);
  await scrub.press('Home');
  expect(await meters.allTextContents()).toEqual(first);
  await scrub.press('ArrowRight');
  await expect(page.locator('.moment-list [aria-current]')).toHaveCount(1);
  expect(await place()).not.toBe('');
});

test('a cause leads to its moment', async ({ page }) => {
  await ended(page);
  await room(page, 'receipts');
  await page.locator('.large-causes button').first().click();
  await expect(tab(page, 'timeline')).toBeFocused();
  await expect(page.locator('.moment-list [aria-current]')).toHaveCount(1);
  const scrub = page.getByRole('slider', { name: say('screens.after.scrub') });
  expect(Number(await scrub.inputValue())).toBeGreaterThan(0);
});

test('an unchanged fork is the same run; a changed one can be kept, forked and played on', async ({
  page,
}) => {
  await ended(page);
  await room(page, 'fork');
  const decision = page.getByLabel(say('screens.after.fork.which'));
  // The first letter of the first day; before it there was only the night.
  await decision.selectOption({ index: 1 });
  await page.getByRole('button', { name: say('screens.after.fork.try') }).click();
  const said = page.locator('.fork-said');
  await expect(said).toHaveAttribute('data-same', 'true');
  await page.getByRole('button', { name: say('screens.after.fork.leaveOut') }).click();
  await page.getByRole('button', { name: say('screens.after.fork.try') }).click();
  await expect(said).toHaveAttribute('data-same', 'false');
  // Both histories at the same moment: what decides between them, and two maps in figures for whoever does not see them.
  await expect(page.locator('.decisive-line')).toContainText(/\d/);
  const maps = page.locator('.pair-maps');
  await expect(maps.locator('.still-map')).toHaveCount(2);
  const last = page.getByLabel(say('screens.after.boardsWhen'));
  await last.focus();
  await last.press('Home');
  await expect(maps).toHaveAttribute('aria-label', new RegExp(say('cold.title')));
  await expect(maps.locator('tbody tr')).toHaveCount(5);
  const [mine, theirs] = await maps.locator('figcaption span').allTextContents();
  expect(mine, 'the night before the chair is one for both').toBe(theirs);
  await maps.locator('select').selectOption({ index: 3 });
  await expect(maps.locator('figcaption span').first()).not.toHaveText(mine ?? '');
  expect(await axeFindings(page)).toEqual([]);
  const name = '<b>what if</b>';
  await page.getByLabel(say('screens.after.fork.name')).fill(name);
  await page.getByRole('button', { name: say('screens.after.fork.keep') }).click();
  const kept = page.locator('.kept-name');
  await expect(kept).toHaveCount(1);
  await expect(kept.locator('b')).toHaveText(name);
  await kept.click();
  await expect(page.locator('.kept-forks .sides')).toBeVisible();
  // A fork of the fork: its decisions are the ones to choose from now.
  await decision.selectOption({ index: 1 });
  await page.getByRole('button', { name: say('screens.after.fork.try') }).click();
  await expect(said).toHaveAttribute('data-same', 'true');
  await page.getByRole('button', { name: say('screens.after.fork.byHand') }).click();
  // That decision was the end of a day: played on from there, its night is told first.
  await expectScreen(page, 'review');
  await page.locator('[data-next]').click();
  await expectScreen(page, 'desk');
});

test('luck or skill grows beside the page and can be stopped', async ({ page }) => {
  await ended(page);
  await room(page, 'luck');
  await page.getByRole('button', { name: say('screens.after.luck.start') }).click();
  await expect(page.locator('.dot-plot circle').first()).toBeVisible();
  await expect(page.locator('.luck-sentence')).toContainText(/\d+%/);
  await page.getByRole('button', { name: say('screens.after.stop') }).click();
  const dots = await page.locator('.dot-plot circle').count();
  await page.waitForTimeout(1500);
  expect(await page.locator('.dot-plot circle').count()).toBe(dots);
});

/** Nothing of the report is wider than the paper, or cut. */
async function fitsThePaper(page: Page): Promise<void> {
  const pdf = await page.pdf({ preferCSSPageSize: true });
  const sheets = pdf.toString('latin1').match(/\/Type\s*\/Page[^s]/g) ?? [];
  expect(sheets.length).toBeGreaterThan(0);
  expect(sheets.length).toBeLessThanOrEqual(3);
  await page.emulateMedia({ media: 'print', reducedMotion: 'reduce' });
  // The width of A4 between its margins: nothing is wider than the paper.
  await page.setViewportSize({ width: 680, height: 960 });
  const wide = await page.evaluate(() =>
    [...document.querySelectorAll('.aar *')]
      .filter((e) => e.getBoundingClientRect().right > innerWidth + 1)
      .map((e) => `${e.tagName} ${e.textContent?.slice(0, 30)}`),
  );
  expect(wide).toEqual([]);
  await page.emulateMedia({ media: 'screen', reducedMotion: 'reduce' });
}

test('the report prints whole on at most three sheets, and downloads', async ({ page }) => {
  await ended(page);
  await room(page, 'report');
  await fitsThePaper(page);
  const downloads = page.waitForEvent('download');
  await page.getByRole('button', { name: say('screens.after.report.csv') }).click();
  expect((await downloads).suggestedFilename()).toMatch(/\.csv$/);
});

test('the report of twelve quarters fits as well, in a language of long words', async ({
  page,
}) => {
  const place = anyPlace(SUMMIT, 12, 'careful', (s) => s.phase === 'over' && s.quarter === 12);
  await openAt(page, place, '&lang=long');
  await expectScreen(page, 'over');
  await tab(page, 'report').click();
  await expect(page.locator('.aar')).toBeVisible();
  await fitsThePaper(page);
});

test('a bet stated at the desk is settled after the run', async ({ page }) => {
  const wish = (s: { phase: string; quarter: number }) => s.phase === 'desk' && s.quarter === 4;
  const morning = placeIn(FIRST_RING, 4, 'first', 'careful', wish);
  const whole = ringOver();
  await openAt(page, morning);
  await expectScreen(page, 'desk');
  await page.locator('.forecast-more > summary').click();
  await page.locator('.bet-card summary').click();
  await page.getByRole('button', { name: say('screens.bet.state') }).click();
  await expect(page.locator('.bet-stated')).toBeVisible();
  await page.evaluate((list) => {
    const hook = (window as unknown as { __ktk: { send(command: unknown): unknown } }).__ktk;
    for (const command of list) hook.send(command);
  }, whole.commands.slice(morning.commands.length));
  await expectScreen(page, 'over');
  await room(page, 'bets');
  const row = page.locator('.bets-room tbody tr').first();
  await expect(row).toContainText('30%');
  await expect(row.locator('td').nth(1)).toContainText('%');
});
