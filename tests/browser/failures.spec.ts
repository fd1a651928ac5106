/** Something of ours breaks: the player reads what and where the run is, loses nothing, and the console has it once. */
import { type ConsoleMessage, expect, type Page, test } from '@playwright/test';
import { axeFindings } from './kit/axe.ts';
import { expectScreen, fingerprint, open, openAt, send, WITH_MAP } from './kit/game.ts';
import { ringOver, SECOND_DAY, SUMMIT_DESK } from './kit/places.ts';
import { saved } from './kit/saved.ts';
import { say } from './kit/words.ts';

const FAULT = 'a fault put in by the test';

/** What the page says of the fault, wherever: on its console, or as an error that nobody caught. */
function listen(page: Page): string[] {
  const said: string[] = [];
  const hear = (text: string): void => {
    if (text.includes(FAULT)) said.push(text);
  };
  page.on('console', (message: ConsoleMessage) => hear(message.text()));
  page.on('pageerror', (error) => hear(error.message));
  return said;
}

/** From now on the browser draws no vectors: the next room cannot be drawn. */
const breakDrawing = (page: Page): Promise<void> =>
  page.evaluate((fault) => {
    const whole = document.createElementNS;
    const broken = (...[space, name]: [string, string]) => {
      if (space.endsWith('/svg')) throw new Error(fault);
      return whole.call(document, space, name);
    };
    Object.assign(document, { createElementNS: broken });
  }, FAULT);
const repairDrawing = (page: Page): Promise<void> =>
  page.evaluate(() => void Reflect.deleteProperty(document, 'createElementNS'));

const sheet = (page: Page) => page.getByRole('alertdialog', { name: say('error.title') });
const door = (page: Page, name: string) =>
  sheet(page).getByRole('button', { name: say(`error.door.${name}`) });

async function expectWords(page: Page, place: string, run = 'saved'): Promise<void> {
  await expect(sheet(page)).toBeVisible();
  await expect(sheet(page)).toContainText(say(`error.what.${place}`));
  await expect(sheet(page)).toContainText(say(`error.run.${run}`, { door: say('menu.continue') }));
}

/** Opened anew, the title leads back to the very same moment of the run. */
async function expectNothingLost(page: Page, moment: string): Promise<void> {
  await expect.poll(() => saved(page)).toBe(moment);
  await page.goto('about:blank');
  await open(page, '?test');
  await page.getByRole('button', { name: say('menu.continue') }).click();
  await expect.poll(() => fingerprint(page)).toBe(moment);
}

test('a room that breaks: the words, the morning again, and nothing is lost', async ({ page }) => {
  const said = listen(page);
  await SECOND_DAY.go(page);
  const morning = await fingerprint(page);
  await breakDrawing(page);
  await send(page, [{ type: 'commit' }]);

  await expectWords(page, 'room');
  await expect(door(page, 'morning')).toBeFocused();
  await expect(door(page, 'carryOn')).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(sheet(page)).toBeVisible();
  expect(await axeFindings(page)).toEqual([]);
  const broken = await fingerprint(page);
  expect(broken).not.toBe(morning);
  expect(said).toHaveLength(1);

  await repairDrawing(page);
  await page.keyboard.press('Enter');
  await expectScreen(page, 'desk');
  await expect(sheet(page)).toHaveCount(0);
  expect(await fingerprint(page)).toBe(morning);
});

test('a room that breaks: the title leads back to where the run was', async ({ page }) => {
  await SECOND_DAY.go(page);
  await breakDrawing(page);
  await send(page, [{ type: 'commit' }]);
  await expectWords(page, 'room');
  const moment = await fingerprint(page);
  await repairDrawing(page);
  await door(page, 'title').click();
  await expectScreen(page, 'title');
  await expectNothingLost(page, moment);
});

test('where the morning breaks too the title is left, and then a new page', async ({ page }) => {
  const said = listen(page);
  await SECOND_DAY.go(page);
  await breakDrawing(page);
  await send(page, [{ type: 'commit' }]);
  await door(page, 'morning').click();
  await expectWords(page, 'room');
  await expect(door(page, 'morning')).toHaveCount(0);
  const morning = await fingerprint(page);
  await door(page, 'title').click();
  await expectWords(page, 'room', 'none');
  await expect(door(page, 'reload')).toBeFocused();
  // Three rooms, each once.
  expect(said).toHaveLength(3);
  await expectNothingLost(page, morning);
});

test('the map breaks while it draws: the table takes its place', async ({ page }) => {
  const said = listen(page);
  await open(page, `?test&level=01-first-ring&length=4&seed=first&${WITH_MAP}`);
  await page.locator('canvas').waitFor();
  const moment = await fingerprint(page);
  await page.evaluate((fault) => {
    const fail = () => {
      throw new Error(fault);
    };
    for (const { prototype } of [WebGLRenderingContext, WebGL2RenderingContext])
      Object.assign(prototype, { clear: fail, drawArrays: fail, drawElements: fail });
  }, FAULT);
  const slot = await page.locator('.watch-map').boundingBox();
  await page.mouse.move((slot?.x ?? 0) + 40, (slot?.y ?? 0) + 80);
  await page.mouse.wheel(0, -300);

  await expectWords(page, 'map');
  await expect(page.locator('canvas')).toHaveCount(0);
  await expect(door(page, 'start')).toBeVisible();
  await door(page, 'carryOn').click();
  await expect(page.getByText(say('error.noMap.broken'))).toBeVisible();
  expect(said).toHaveLength(1);
  await expectNothingLost(page, moment);
});

/** A worker whose work breaks as soon as it calls on luck. */
async function breakWorker(page: Page, name: string): Promise<void> {
  await page.route(`**/assets/${name}.worker-*.js`, async (route) => {
    const whole = await (await route.fetch()).text();
    const fault = `Math.imul = () => { throw new Error('${FAULT}'); };`;
    await route.fulfill({ contentType: 'text/javascript', body: `${fault}\n${whole}` });
  });
}

test('a worker breaks at its work: the words, also in its panel, and the desk goes on', async ({
  page,
}) => {
  const said = listen(page);
  await breakWorker(page, 'forecast');
  await SUMMIT_DESK.go(page);
  await expectWords(page, 'work');
  const moment = await fingerprint(page);
  await page.keyboard.press('Escape');
  await expect(sheet(page)).toHaveCount(0);
  const panel = page.locator('.forecast');
  await expect(panel).toContainText(say('error.what.work'));
  await expect(panel.getByRole('button', { name: say('report.copy') })).toBeVisible();
  await expect(panel).not.toContainText(say('forecast.working'));
  await send(page, [{ type: 'commit' }]);
  expect(await fingerprint(page)).not.toBe(moment);
  expect(said).toHaveLength(1);
  await expectNothingLost(page, await fingerprint(page));
});

test('a worker breaks after the run: its room says so and waits no longer', async ({ page }) => {
  await breakWorker(page, 'after');
  await openAt(page, ringOver());
  await expectWords(page, 'work');
  await page.keyboard.press('Escape');
  const room = page.locator('#after-panel');
  for (const tab of ['timeline', 'talk'] as const) {
    await page.locator(`#tab-${tab}`).click();
    await expect(room).toContainText(say('error.what.work'));
    await expect(page.locator('.after-wait')).toHaveCount(0);
  }
  await page.locator('#tab-luck').click();
  await room.getByRole('button', { name: say('screens.after.luck.start') }).click();
  await expect(room).toContainText(say('error.what.work'));
  await expect(room.getByRole('button', { name: say('screens.after.luck.start') })).toBeVisible();
});

test('an error that nobody catches, a rejection that nobody hears: the words, and the game goes on', async ({
  page,
}) => {
  const said = listen(page);
  await SECOND_DAY.go(page);
  const moment = await fingerprint(page);
  for (const [times, fault] of [
    [1, `Promise.reject(new Error('${FAULT}'))`],
    [2, `setTimeout(() => { throw new Error('${FAULT}') })`],
  ] as const)
    await test.step(fault, async () => {
      await page.evaluate(`void ${fault}`);
      await expectWords(page, 'page');
      expect(said, fault).toHaveLength(times);
      await door(page, 'carryOn').click();
      await expectScreen(page, 'desk');
      await expect(sheet(page)).toHaveCount(0);
    });
  await expectNothingLost(page, moment);
});

test('the report can be copied, read, and names nobody', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await SECOND_DAY.go(page);
  await page.evaluate(`void Promise.reject(new Error('${FAULT}'))`);
  await sheet(page)
    .getByRole('button', { name: say('report.copy') })
    .click();
  await expect(sheet(page)).toContainText(say('report.copied'));
  const report = await page.evaluate(() => navigator.clipboard.readText());
  for (const part of [
    FAULT,
    '01-first-ring',
    'Seed: first',
    '"type":"commit"',
    await fingerprint(page),
  ])
    expect(report).toContain(part);
  expect(report).not.toContain(new URL(page.url()).host);
  expect(report).not.toContain('Mozilla');
  await sheet(page).getByText(say('report.read')).click();
  await expect(sheet(page).locator('pre')).toHaveText(report.trimEnd());
});

test('a browser that keeps nothing: that is said, and the run can be saved as a file', async ({
  page,
}) => {
  await page.addInitScript(() => Reflect.deleteProperty(window, 'indexedDB'));
  await page.addInitScript(() =>
    Object.defineProperty(window, 'indexedDB', {
      get() {
        throw new Error('denied');
      },
    }),
  );
  await SECOND_DAY.go(page);
  await expect(page.locator('dialog[open]')).toContainText(say('session.notLasting'));
  await page.keyboard.press('Escape');
  await page.evaluate(`void Promise.reject(new Error('${FAULT}'))`);
  await expectWords(page, 'page', 'page');
  const download = page.waitForEvent('download');
  await door(page, 'save').click();
  expect((await download).suggestedFilename()).toMatch(/^01-first-ring-first.*\.json$/);
});
