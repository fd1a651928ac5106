/** Runs that come in links: shown, refused, played against; and the player's own run is there afterwards. */
import type { Page } from '@playwright/test';
import { RULES, takeAll, writeLink } from '../../src/session/index.ts';
import { ByteWriter, bytesOf, checksum, lettersOf } from '../../src/session/link/bytes.ts';
import { axeFindings } from './kit/axe.ts';
import { expectScreen, fingerprint, open, openAt, screenOf, send } from './kit/game.ts';
import { complaintsOf, resize } from './kit/geometry.ts';
import { tabTo } from './kit/hands.ts';
import { FIRST_RING, levelOf, placeWhere, played } from './kit/runs.ts';
import { forAxe, SIZES } from './kit/sizes.ts';
import { expect, STILL, test } from './kit/test.ts';
import { say } from './kit/words.ts';

test.use(STILL);

const theirs = played(FIRST_RING, 4, 'sent', 'careful');
const code = writeLink(theirs) ?? '';

/** A few steps of a run of one's own, up to the second quarter. */
const mine = placeWhere(FIRST_RING, 4, 'mine', 'newcomer', (s) => s.quarter === 2);

const dialog = (page: Page) => page.getByRole('dialog');
const door = (page: Page, key: string) =>
  dialog(page).getByRole('button', { name: say(key), exact: true });

/** What the browser keeps in a slot. */
const slot = (page: Page, name: string): Promise<string> =>
  page.evaluate(
    (wanted) =>
      new Promise<string>((done, fail) => {
        const asked = indexedDB.open('keys-to-the-kernel');
        asked.onerror = () => fail(asked.error);
        asked.onsuccess = () => {
          const got = asked.result.transaction('saves').objectStore('saves').get(wanted);
          got.onsuccess = () => done(String(got.result));
        };
      }),
    name,
  );

/** Plays on with an own run until it is saved; returns its fingerprint. */
async function ownRun(page: Page): Promise<string> {
  if (!mine) throw new Error('no own run');
  await openAt(page, mine);
  const print = await fingerprint(page);
  await expect.poll(() => slot(page, 'autosave')).toContain(print);
  return print;
}

/** Opens an address with a run in it as somebody would who clicks a link: a page loaded anew. */
async function openLink(page: Page, run: string): Promise<void> {
  await page.goto('about:blank');
  await open(page, `?test#run=${run}`);
  await expect(dialog(page)).toBeVisible();
}

test('a run in a link is told, looked at, and leaves nothing behind', async ({ page }) => {
  const own = await ownRun(page);
  await openLink(page, code);
  await expect(dialog(page)).toContainText('sent');
  await expect(dialog(page)).toContainText(say('level.first-ring.title'));
  await expect(dialog(page)).toContainText(say('link.checked'));
  // The address has let go of it: loaded anew, the page would not open it again.
  expect(new URL(page.url()).hash).toBe('');
  await door(page, 'link.watch').click();
  await expectScreen(page, 'over');
  expect(await fingerprint(page)).toBe(theirs.marks.at(-1)?.fingerprint);
  await expect(page.locator('.over-visit')).toHaveText(say('link.visiting'));
  await page.getByRole('button', { name: say('screens.over.title') }).click();
  await page.locator('#continue-run').click();
  await expectScreen(page, 'desk');
  expect(await fingerprint(page)).toBe(own);
});

test('bad links are refused with a sentence, and the own run is there', async ({ page }) => {
  const own = await ownRun(page);
  const honest = bytesOf(code).slice(0, -4);
  const sealed = (bytes: number[]): string => {
    const out = new ByteWriter();
    out.bytes.push(...bytes);
    out.hex(checksum(bytes).toString(16).padStart(8, '0'));
    return lettersOf(out.bytes);
  };
  const bad: [string, string][] = [
    [code.slice(0, -9), 'link.damaged'],
    ['%3Cimg%20src=x%20onerror=alert(1)%3E', 'link.foreign'],
    ['S'.repeat(60_000), 'link.tooLong'],
    [sealed([0x4b, 3, ...honest.slice(2)]), 'link.otherFormat'],
  ];
  for (const [run, key] of bad) {
    await openLink(page, run);
    await expect(dialog(page).getByRole('alert')).toHaveText(say(key, { most: 8192 }));
    await page.keyboard.press('Escape');
    await expect(dialog(page)).toHaveCount(0);
  }
  // One that arrives while the page is open.
  await page.evaluate(() => {
    location.hash = 'run=SwEB';
  });
  await expect(dialog(page).getByRole('alert')).toHaveText(say('link.damaged'));
  await page.keyboard.press('Escape');
  // Other rules: what it stores is shown, and it is not played.
  const older = [...honest];
  older[2] = RULES - 1;
  await openLink(page, sealed(older));
  await expect(dialog(page)).toContainText(
    say('link.otherRules', { theirs: RULES - 1, ours: RULES }),
  );
  await expect(dialog(page)).toContainText('sent');
  await expect(door(page, 'link.watch')).toHaveCount(0);
  await page.keyboard.press('Escape');
  await page.locator('#continue-run').click();
  await expectScreen(page, 'desk');
  expect(await fingerprint(page)).toBe(own);
});

test('markup in a seed is a text like any other', async ({ page }) => {
  const seed = '<img src=x onerror="document.title=1">';
  const run = takeAll(levelOf(FIRST_RING, 4), seed, theirs.commands.slice(0, 1)).run;
  await openLink(page, writeLink(run) ?? '');
  await expect(dialog(page)).toContainText(seed);
  await expect(dialog(page).locator('img')).toHaveCount(0);
});

test('the same world against a ghost: asked first, own run put aside and taken up again', async ({
  page,
}) => {
  const own = await ownRun(page);
  await openLink(page, code);
  await door(page, 'link.against').click();
  await expect(dialog(page)).toContainText(say('keep.stay'));
  await door(page, 'keep.go').click();
  await expectScreen(page, 'coldOpen');
  const twin = placeWhere(FIRST_RING, 4, 'sent', 'newcomer', (s) => s.phase === 'over');
  const commands = twin?.commands ?? [];
  const night = placeWhere(
    FIRST_RING,
    4,
    'sent',
    'newcomer',
    (s) => s.phase === 'review' && s.quarter === 1,
  );
  const first = night?.commands.length ?? 0;
  await send(page, commands.slice(0, first));
  await expectScreen(page, 'review');
  const beside = page.locator('.versus-night');
  await expect(beside.getByRole('row')).toHaveCount(5);
  await send(page, commands.slice(first));
  if ((await screenOf(page)) === 'review') await page.locator('[data-next]').click();
  await expectScreen(page, 'over');
  await expect(page.locator('.versus-end').getByRole('row')).toHaveCount(5);
  await page.locator('#versus-show').click();
  await expect(page.locator('#tab-timeline')).toHaveAttribute('aria-selected', 'true');

  await page.goto('about:blank');
  await open(page, '?test');
  await page.locator('#runs-aside').click();
  await door(page, 'shelf.goOn').click();
  await expectScreen(page, 'desk');
  expect(await fingerprint(page)).toBe(own);
});

test('a run under way is never lost to another one begun from the title or the menu', async ({
  page,
}) => {
  const own = await ownRun(page);
  const ways: [string, () => Promise<void>][] = [
    ['the chair', () => page.locator('#take-the-chair').click()],
    [
      'a level',
      async () => {
        await page.locator('#all-levels').click();
        await page.locator('#level-08-the-summit').click();
        await door(page, 'menu.start').click();
      },
    ],
  ];
  for (const [name, go] of ways) {
    await page.goto('about:blank');
    await open(page, '?test');
    await go();
    await expect(dialog(page), name).toContainText(say('keep.stay'));
    await door(page, 'keep.stay').click();
    await page.locator('#continue-run').click();
    await expectScreen(page, 'desk');
    expect(await fingerprint(page), name).toBe(own);
  }
  await page.goto('about:blank');
  await open(page, '?test');
  await page.locator('#take-the-chair').click();
  await door(page, 'keep.go').click();
  await expectScreen(page, 'coldOpen');
  await expect.poll(() => slot(page, 'kept1')).toContain(own);
});

test('the link of a run is the same in every engine, and its text opens by hand', async ({
  page,
}) => {
  await openAt(page, { level: FIRST_RING, quarters: 4, seed: 'sent', commands: theirs.commands });
  if ((await screenOf(page)) === 'review') await page.locator('[data-next]').click();
  await expectScreen(page, 'over');
  await page.locator('#share-run').click();
  await expect(dialog(page).locator('textarea')).toHaveCount(2);
  const [address, letters] = await dialog(page).locator('textarea').all();
  expect(await letters?.inputValue()).toBe(code);
  const link = (await address?.inputValue()) ?? '';
  expect(link).toMatch(new RegExp(`/some/folder/#run=${code}$`));
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: say('screens.over.title') }).click();

  // By the keyboard: the menu, the field, the code with the line breaks of a mail.
  await page.locator('#title-menu').click();
  await door(page, 'menu.link').click();
  await tabTo(page, dialog(page).locator('textarea'));
  await page.keyboard.insertText(`See: ${link.replace(/(.{50})/g, '$1\n')}`);
  await tabTo(page, door(page, 'link.paste.open'));
  await page.keyboard.press('Enter');
  await expect(dialog(page)).toContainText(say('link.checked'));
});

test('today’s world has the seed of the player’s own date', async ({ page }) => {
  await page.clock.setFixedTime(new Date(2026, 2, 9, 12));
  await open(page, '?test');
  await page.locator('#daily-world').click();
  await expect(dialog(page)).toContainText('daily-2026-03-09');
  await expect(dialog(page).getByRole('radio')).toHaveCount(2);
  await door(page, 'daily.start').click();
  await expectScreen(page, 'coldOpen');
});

test('the dialogs of links are whole on a phone and on a desk', async ({ page }) => {
  const findings: Record<string, string[]> = {};
  const look = async (name: string): Promise<void> => {
    for (const size of SIZES) {
      const [width, height] = size;
      await resize(page, width, height);
      findings[`${name} ${width}`] = [
        ...(await complaintsOf(page, { within: name === 'title' ? '' : 'dialog[open]' })),
        ...(forAxe(size) ? await axeFindings(page) : []),
      ];
    }
  };
  await openLink(page, code);
  await expect(dialog(page)).toContainText(say('link.checked'));
  await look('link');
  await door(page, 'link.watch').click();
  await expectScreen(page, 'over');
  await page.locator('#share-run').click();
  await look('share');
  await open(page, '?again');
  await page.locator('#daily-world').click();
  await look('daily');
  // A run of one's own that makes way: the question, the fullest title, the shelf.
  await ownRun(page);
  await openLink(page, code);
  await door(page, 'link.against').click();
  await look('keep');
  await door(page, 'keep.go').click();
  await expectScreen(page, 'coldOpen');
  await expect.poll(() => slot(page, 'kept1')).toContain('"seed":"mine"');
  await page.goto('about:blank');
  await open(page);
  await expect(page.locator('#runs-aside')).toBeVisible();
  await look('title');
  await page.locator('#runs-aside').click();
  await look('shelf');
  const bad = Object.fromEntries(Object.entries(findings).filter(([, list]) => list.length > 0));
  expect(bad).toEqual({});
});
