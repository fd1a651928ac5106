/** Level, seed and commands say everything: the page and Node agree to the last digit, and no file costs a run. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { sized } from '../kit/size.ts';
import { slips } from './kit/first-ring.ts';
import { expectScreen, fingerprint, open, openAt, send } from './kit/game.ts';
import { DESK, SUMMIT_DESK } from './kit/places.ts';
import { FIRST_RING, fileOf, played, SUMMIT } from './kit/runs.ts';
import { saved } from './kit/saved.ts';
import { expect, STILL, test } from './kit/test.ts';
import { say } from './kit/words.ts';

test.use(STILL);

const FEW = [
  { id: FIRST_RING, quarters: 4, seed: 'same-run', bot: 'newcomer' },
  { id: SUMMIT, quarters: 4, seed: 'ünïcode & 1', bot: 'careful' },
];
const RUNS = sized(FEW, [
  ...FEW,
  { id: SUMMIT, quarters: 8, seed: 'same-run', bot: 'careful' },
  { id: SUMMIT, quarters: 4, seed: 'ünïcode & 1', bot: 'random' },
]);

/** Opens a file by the menu, as a player does. */
async function openFile(page: Page, name: string, text: string): Promise<void> {
  await page
    .locator('#title-menu')
    .or(page.getByRole('button', { name: 'Menu' }))
    .first()
    .click();
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: say('screens.menu.open') }).click();
  await (await chooser).setFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
}

for (const { id, quarters, seed, bot } of RUNS) {
  test(`${id} of ${quarters} by ${bot}: each quarter as in Node, and so is its file`, async ({
    page,
  }) => {
    const run = played(id, quarters, seed, bot);
    await openAt(page, { level: id, quarters, seed: encodeURIComponent(seed), commands: [] });
    let taken = 0;
    const seen = [];
    for (const mark of run.marks) {
      await send(page, run.commands.slice(taken, mark.after));
      taken = mark.after;
      seen.push({ ...mark, fingerprint: await fingerprint(page) });
    }
    expect(seen).toEqual(run.marks);

    await open(page, '?test');
    await openFile(page, 'run.json', fileOf(run));
    const mine = page.getByRole('button', { name: say('keep.go') });
    await mine.or(page.locator('[data-screen="over"]')).waitFor();
    if (await mine.isVisible()) await mine.click();
    await expectScreen(page, 'over');
    expect(await fingerprint(page)).toBe(run.marks.at(-1)?.fingerprint);
  });
}

test('undo brings back the identical state', async ({ page }) => {
  await page.setViewportSize({ width: 1366, height: 768 });
  await SUMMIT_DESK.go(page);
  const prints = [await fingerprint(page)];
  await slips(page).first().click();
  prints.push(await fingerprint(page));
  await page.locator('#desk-watch summary').click();
  await page.locator('#desk-watch select').first().selectOption({ index: 1 });
  prints.push(await fingerprint(page));
  expect(new Set(prints).size).toBe(3);

  const undo = page.getByRole('button', { name: say('desk.undo') });
  await undo.click();
  expect(await fingerprint(page)).toBe(prints[1]);
  await page.keyboard.press('u');
  expect(await fingerprint(page)).toBe(prints[0]);
  await expect(undo).toHaveAttribute('aria-disabled', 'true');
});

const whole = fileOf(played(FIRST_RING, 4, 'damage', 'newcomer'));
const DAMAGED: Record<string, string> = {
  'cut in the middle': whole.slice(0, whole.length / 2),
  'another fingerprint': whole.replace(/"final":"./, (found) =>
    found.endsWith('0') ? '"final":"1' : '"final":"0',
  ),
  'a foreign file': '{"format":"holiday-photos"}',
  'markup as a level': whole.replace(FIRST_RING, '<img src=x onerror=alert(1)>'),
  'nothing at all': '',
};

test('a damaged file is a sentence, and the run goes on', async ({ page }) => {
  await DESK.go(page);
  await slips(page).first().click();
  const before = await fingerprint(page);
  const dialog = page.getByRole('dialog', { name: say('screens.problem.title') });
  for (const [name, text] of Object.entries(DAMAGED)) {
    await test.step(name, async () => {
      await openFile(page, 'run.json', text);
      await expect(dialog).toHaveText(/\w+ \w+ \w+.*\./);
      await expect(dialog.locator('img')).toHaveCount(0);
      expect(await fingerprint(page)).toBe(before);
      await page.keyboard.press('Escape');
      await expect(dialog).toHaveCount(0);
    });
  }
  await slips(page).nth(1).click();
  expect(await fingerprint(page)).not.toBe(before);
});

test('a run saved as a file goes on in another browser', async ({
  page,
  browser,
  baseURL,
}, info) => {
  await DESK.go(page);
  await slips(page).first().click();
  const before = await fingerprint(page);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Menu' }).click();
  await page.getByRole('button', { name: say('save.export') }).click();
  const path = info.outputPath('run.json');
  await (await download).saveAs(path);

  const elsewhere = await browser.newContext({ baseURL: baseURL ?? '' });
  const other = await elsewhere.newPage();
  await open(other, '?test');
  await openFile(other, 'run.json', readFileSync(path, 'utf8'));
  await expectScreen(other, 'desk');
  expect(await fingerprint(other)).toBe(before);
  await elsewhere.close();
});

test('a reload offers to go on, at the same state', async ({ page }) => {
  await DESK.go(page);
  await slips(page).first().click();
  const before = await fingerprint(page);
  // Saved when the shelf says so: the page may be closed at any time after a step is kept.
  await expect.poll(() => saved(page)).toBe(before);
  await open(page, '?test');
  await page.locator('#continue-run').click();
  await expectScreen(page, 'desk');
  expect(await fingerprint(page)).toBe(before);
  await slips(page).nth(1).click();
  expect(await fingerprint(page)).not.toBe(before);
});
