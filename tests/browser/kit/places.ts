/** Every screen and dialog of the game by name, and how a test gets there. */
import type { Page } from '@playwright/test';
import type { GameState } from '../../../src/sim/index.ts';
import { expectScreen, open, openAt, type Place } from './game.ts';
import { anyPlace, FIRST_RING, inIncident, placeWhere, SUMMIT } from './runs.ts';

export interface View {
  name: string;
  /** Goes there; `extra` is added to the address, such as `&lang=long`. */
  go(page: Page, extra?: string): Promise<void>;
  /** What is to be opened again at another size. */
  again?(page: Page): Promise<void>;
  /** What lies over the rest. */
  within?: string;
}

const fresh = { level: FIRST_RING, quarters: 4, seed: 'first', commands: [] };
const morning = (quarter: number) =>
  anyPlace(SUMMIT, 8, 'careful', (s) => s.phase === 'desk' && s.quarter === quarter);

/** An evening before a night that wakes nobody, though something comes. */
export function beforeQuiet(): Place {
  const place = anyPlace(
    SUMMIT,
    8,
    'careful',
    (s) => s.phase === 'review' && s.quarter > 1 && isQuiet(s),
  );
  return { ...place, commands: place.commands.slice(0, -1) };
}
const isQuiet = (s: GameState): boolean => {
  const lines = s.review?.lines ?? [];
  return lines.length > 1 && lines.every((l) => !l.played);
};

const press = (page: Page, selector: string): Promise<void> =>
  page.locator(selector).first().click();

async function firstDesk(page: Page, extra?: string): Promise<void> {
  const desk = placeWhere(FIRST_RING, 4, 'first', 'careful', (s) => s.phase === 'desk');
  await openAt(page, desk ?? fresh, extra);
  await expectScreen(page, 'desk');
}

async function summitDesk(page: Page, extra?: string): Promise<void> {
  await openAt(page, morning(4), extra);
  await expectScreen(page, 'desk');
}

async function incident(page: Page, extra?: string): Promise<void> {
  await openAt(page, anyPlace(SUMMIT, 8, 'careful', inIncident), extra);
  await expectScreen(page, 'watch');
}

/** A dialog of the app by its key or its door. */
const dialog = (name: string, under: View['go'], door: (page: Page) => Promise<void>): View => ({
  name,
  async go(page, extra) {
    await under(page, extra);
    await door(page);
    await page.locator('dialog[open]').waitFor();
  },
});

const title: View['go'] = (page, extra = '') => open(page, `?test${extra}`);
const menuDoor = (index: number) => async (page: Page) => {
  await press(page, '#title-menu');
  await page.locator('dialog[open] li button').nth(index).click();
};

/** The second morning of First Ring: by then there is a ladder to climb. */
export const SECOND_DAY: View = {
  name: 'second day',
  async go(page, extra) {
    const wish = (s: GameState) => s.phase === 'desk' && s.quarter === 2;
    await openAt(page, placeWhere(FIRST_RING, 4, 'first', 'nothing', wish) ?? fresh, extra);
    await expectScreen(page, 'desk');
  },
};
export const DESK: View = { name: 'desk', go: firstDesk };
export const SUMMIT_DESK: View = { name: 'desk of the summit', go: summitDesk };
export const WATCH: View = { name: 'watch', go: incident };

/** Opens a drawer of the desk where the screen keeps its things in drawers. */
async function openDrawer(page: Page, id: string): Promise<void> {
  const door = page.locator(`[aria-controls="desk-${id}"]`);
  if ((await door.isVisible()) && (await door.getAttribute('aria-expanded')) === 'false')
    await door.click();
}

const drawerView = (id: string): View => ({
  name: `drawer of ${id}`,
  go: summitDesk,
  again: (page) => openDrawer(page, id),
  within: `#desk-${id}`,
});

/** The film of a night that woke nobody. */
export const QUIET_NIGHT: View = {
  name: 'quiet night',
  async go(page, extra) {
    await openAt(page, beforeQuiet(), extra, 'play');
    await expectScreen(page, 'desk');
    await page.locator('.dial').click();
    await expectScreen(page, 'film');
  },
};

/** Puts another part of the Watch's console into the middle, where the screen keeps them in a drawer. */
const consoleView = (id: string): View => ({
  name: `watch: ${id}`,
  go: incident,
  async again(page) {
    const door = page.locator(`[aria-controls="watch-${id}"]`);
    if (await door.isVisible()) await door.click();
  },
});

/** Opens the first ladder, wherever the screen keeps the ladders. */
async function openLadder(page: Page): Promise<void> {
  await openDrawer(page, 'ladders');
  if (await page.locator('.ladder-panel').isVisible()) return;
  await page.locator('.ladders button[aria-expanded]').first().click();
}

/** The rooms after a run. */
export const ROOMS = (
  ['timeline', 'receipts', 'fork', 'luck', 'best', 'bets', 'talk', 'report'] as const
).map(
  (room): View => ({
    name: `after the run: ${room}`,
    async go(page, extra) {
      const end = placeWhere(FIRST_RING, 4, 'first', 'careful', (s) => s.phase === 'over');
      await openAt(page, end ?? fresh, extra);
      await expectScreen(page, 'over');
      await page.locator(`#tab-${room}`).click();
      await page.locator('.after-wait').waitFor({ state: 'detached' });
    },
  }),
);

export const VIEWS: readonly View[] = [
  { name: 'title', go: title },
  { name: 'cold open', go: (page, extra) => openAt(page, fresh, extra) },
  {
    name: 'stopped',
    async go(page, extra) {
      const place = placeWhere(FIRST_RING, 4, 'first', 'careful', (s) => s.phase === 'review');
      await openAt(page, place ?? fresh, extra);
      await expectScreen(page, 'stopped');
    },
  },
  DESK,
  SUMMIT_DESK,
  {
    // A calm run: its calendar has the longest line.
    name: 'mandate',
    async go(page, extra = '') {
      const place = { level: SUMMIT, quarters: 8, seed: 'look', commands: [] };
      await openAt(page, place, `${extra}&calm`);
      await expectScreen(page, 'desk');
    },
  },
  WATCH,
  ...['signs', 'suspects', 'actions'].map(consoleView),
  QUIET_NIGHT,
  {
    name: 'review',
    async go(page, extra) {
      const place = anyPlace(
        SUMMIT,
        8,
        'careful',
        (s) => s.phase === 'review' && s.quarter > 1 && s.review?.ghost != null,
      );
      await openAt(page, place, extra);
      await expectScreen(page, 'review');
    },
  },
  {
    name: 'debrief',
    async go(page, extra) {
      await openAt(
        page,
        anyPlace(SUMMIT, 8, 'careful', (s) => s.phase === 'over'),
        extra,
      );
      await expectScreen(page, 'over');
    },
  },
  ...ROOMS,
  dialog('menu', summitDesk, (page) => page.getByRole('button', { name: 'Menu' }).click()),
  dialog('settings', title, menuDoor(0)),
  dialog('glossary', title, menuDoor(1)),
  dialog('keys', title, menuDoor(2)),
  dialog('how it works', title, (page) => press(page, '#how-it-works')),
  dialog('lengths', title, async (page) => {
    await press(page, '#all-levels');
    await press(page, '#level-08-the-summit');
  }),
  dialog('levels', title, (page) => press(page, '#all-levels')),
  dialog('table', summitDesk, (page) =>
    page.evaluate(() => document.querySelectorAll<HTMLElement>('.board-doors button')[1]?.click()),
  ),
  dialog('board', summitDesk, (page) =>
    page.evaluate(() => document.querySelector<HTMLElement>('.board-doors button')?.click()),
  ),
  { name: 'ladder', go: summitDesk, again: openLadder, within: '.ladder-panel' },
  ...(['ladders', 'forecast', 'watch', 'rings'] as const).map((id) => drawerView(id)),
];
