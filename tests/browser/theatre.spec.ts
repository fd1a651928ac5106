/** The Case Theatre, from the title: a real night on the map, beside what was published, and under another policy. */
import type { Page } from '@playwright/test';
import { axeFindings } from './kit/axe.ts';
import { open, WITH_MAP } from './kit/game.ts';
import { complaintsOf } from './kit/geometry.ts';
import { forAxe, SIZES } from './kit/sizes.ts';
import { expect, test } from './kit/test.ts';
import { say } from './kit/words.ts';

const PROJECTORS = [1366, 1920];
const CASE = '2024-crowdstrike-providence';

const SITE = /^raw key: small "[\w-]+(\.[\w-]+)+"$/;

const later = (page: Page) => page.getByRole('button', { name: say('theatre.later') });

/** Two clicks from the title; then the nights are played. */
async function onStage(page: Page, id = CASE): Promise<void> {
  await page.locator('#case-theatre').click();
  await page.locator(`[data-case="${id}"]`).click();
  await expect(later(page)).toBeEnabled();
}

async function look(page: Page, findings: Record<string, string[]>): Promise<void> {
  for (const size of SIZES) {
    const [width, height] = size;
    await page.setViewportSize({ width, height });
    await page.waitForTimeout(100);
    // Sources name their sites, which look like the keys of texts.
    findings[`${width}×${height}`] = (await complaintsOf(page)).filter((c) => !SITE.test(c));
    if (forAxe(size)) findings[`axe ${width}`] = await axeFindings(page);
    if (!PROJECTORS.includes(width)) continue;
    const over = await page.evaluate(() => {
      const side = document.querySelector('.case-side');
      const page = document.documentElement;
      return [
        page.scrollHeight - page.clientHeight,
        side ? side.scrollHeight - side.clientHeight : 0,
      ];
    });
    findings[`scrolls ${width}`] = over.some((px) => px > 1) ? [over.join(' ')] : [];
  }
}

const bad = (findings: Record<string, string[]>) =>
  Object.entries(findings).filter(([, list]) => list.length > 0);

test('two clicks from the title; nothing moves until it is played', async ({ page }) => {
  await open(page, '?test');
  await onStage(page);
  const clock = page.locator('.case-clock b');
  await expect(clock).toHaveText(say('theatre.clock.release'));
  await page.waitForTimeout(400);
  await expect(clock).toHaveText(say('theatre.clock.release'));
  await page.getByRole('button', { name: say('theatre.play') }).click();
  await expect(clock).not.toHaveText(say('theatre.clock.release'));
  await page.getByRole('button', { name: say('theatre.pause') }).click();
  // The table is the map in words: it shows machines that do not run.
  const slider = page.getByRole('slider', { name: say('theatre.scrub') });
  await slider.focus();
  await slider.press('End');
  for (let i = 0; i < 6; i++) await slider.press('PageDown');
  await expect(slider).toHaveAttribute('aria-valuetext', /after release/);
  await expect(page.locator('.region-table td:not([data-none="true"])').nth(1)).toBeVisible();
});

test('simulated figures stand beside each published one, with its source', async ({ page }) => {
  await open(page, '?test');
  await onStage(page);
  const rows = page.locator('.measures tbody tr');
  await expect(rows).toHaveCount(4);
  for (const row of await rows.all()) {
    await expect(row.locator('td').nth(0).locator('small')).not.toBeEmpty();
    await expect(row.locator('td').nth(1)).toContainText(/\d/);
    await expect(row.locator('td').nth(2)).toContainText(/\d/);
  }
  await page.getByRole('tab', { name: say('theatre.view.sources') }).click();
  await expect(page.locator('.source-card.after li')).toHaveCount(4);
});

test('a lever shows both curves and says the difference', async ({ page }) => {
  await open(page, '?test');
  await onStage(page);
  await page.getByRole('tab', { name: say('theatre.view.change') }).click();
  await expect(page.locator('.curve-median')).toHaveCount(1);
  await page.getByRole('button', { name: say('theatre.rung.fallback.1'), exact: true }).click();
  await expect(page.locator('.difference-head')).toContainText(/With a fallback: .* instead of/);
  await expect(page.locator('.curve-median')).toHaveCount(2);
  const both = await page
    .locator('.curve-median')
    .evaluateAll((lines) => lines.map((line) => line.getAttribute('d')));
  expect(both[0]).not.toBe(both[1]);
  await page.getByRole('button', { name: say('theatre.change.reset') }).click();
  await expect(page.locator('.curve-median')).toHaveCount(1);
});

test('by keyboard alone, and back to where one came from', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open(page, '?test');
  await page.locator('#case-theatre').focus();
  await page.keyboard.press('Enter');
  const row = page.locator(`[data-case="${CASE}"]`);
  await row.focus();
  await page.keyboard.press('Enter');
  await expect(later(page)).toBeEnabled();
  // Reduced motion: steps instead of play.
  await expect(page.getByRole('button', { name: say('theatre.play') })).toHaveCount(0);
  await later(page).focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('.case-clock b')).toHaveText('5 minutes after release');
  await page.getByRole('tab', { name: say('theatre.view.night') }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('tab', { name: say('theatre.view.change') })).toBeFocused();
  await page.getByRole('button', { name: say('theatre.allCases') }).click();
  await expect(row).toBeFocused();
  await page.getByRole('button', { name: say('theatre.back'), exact: true }).click();
  await expect(page.locator('#take-the-chair')).toBeVisible();
});

test('the shelf is whole at every size', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open(page, '?test');
  await page.locator('#case-theatre').click();
  await page.locator('.case-row').first().waitFor();
  const findings: Record<string, string[]> = {};
  await look(page, findings);
  expect(bad(findings)).toEqual([]);
});

test('the stage is whole at every size', async ({ page }) => {
  await page.setViewportSize({ width: 1366, height: 768 });
  await open(page, `?test&${WITH_MAP}`);
  // The case with the longest table.
  await onStage(page, '2024-crowdstrike-291');
  await later(page).click();
  const views: Record<string, () => Promise<void>> = {
    night: async () => {},
    change: async () => {
      await page.getByRole('button', { name: say('theatre.rung.fallback.1'), exact: true }).click();
      await page.locator('.difference-head').waitFor();
      await page.locator('.which-film').waitFor();
    },
    sources: async () => {},
  };
  const all: Record<string, unknown> = {};
  for (const [view, arrange] of Object.entries(views))
    await test.step(view, async () => {
      await page.getByRole('tab', { name: say(`theatre.view.${view}`) }).click();
      await arrange();
      const findings: Record<string, string[]> = {};
      await look(page, findings);
      all[view] = bad(findings);
    });
  expect(all).toEqual({ night: [], change: [], sources: [] });
});
