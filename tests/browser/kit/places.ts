/** Every screen and dialog of the game by name, and how a test gets there. */
import type { Page } from '@playwright/test';
import type { GameState } from '../../../src/sim/index.ts';
import { expectScreen, open, openAt, type Place } from './game.ts';
import { anyPlace, FIRST_RING, inIncident, once, placeIn, SUMMIT } from './runs.ts';

export interface View {
  name: string;
  /** Goes there; `extra` is added to the address, such as `&lang=long`. */
  go(page: Page, extra?: string): Promise<void>;
  /** It has the map in it. */
  map?: true;
  /** What is to be opened again at another size. */
  again?(page: Page): Promise<void>;
  /** What lies over the rest. */
  within?: string;
}

const fresh = { level: FIRST_RING, quarters: 4, seed: 'first', commands: [] };

// Runs that several tests start from: a bot plays each but once a worker.
const inRing = (wish: (s: GameState) => boolean, bot = 'careful') =>
  once(() => placeIn(FIRST_RING, 4, 'first', bot, wish));
const onSummit = (wish: (s: GameState) => boolean) =>
  once(() => anyPlace(SUMMIT, 8, 'careful', wish));

const ringDesk = inRing((s) => s.phase === 'desk');
const ringStopped = inRing((s) => s.phase === 'review');
const ringSecondDay = inRing((s) => s.phase === 'desk' && s.quarter === 2, 'nothing');
/** First Ring, played to its end. */
export const ringOver = inRing((s) => s.phase === 'over');
const summitMorning = onSummit((s) => s.phase === 'desk' && s.quarter === 4);
const summitIncident = onSummit(inIncident);
const summitQuiet = onSummit((s) => s.phase === 'review' && s.quarter > 1 && isQuiet(s));
const summitReview = onSummit(
  (s) => s.phase === 'review' && s.quarter > 1 && s.review?.ghost != null,
);
const summitOver = onSummit((s) => s.phase === 'over');

/** An evening before a night that wakes nobody, though something comes. */
export function beforeQuiet(): Place {
  const place = summitQuiet();
  return { ...place, commands: place.commands.slice(0, -1) };
}
const isQuiet = (s: GameState): boolean => {
  const lines = s.review?.lines ?? [];
  return lines.length > 1 && lines.every((l) => !l.played);
};

const press = (page: Page, selector: string): Promise<void> =>
  page.locator(selector).first().click();

async function firstDesk(page: Page, extra?: string): Promise<void> {
  await openAt(page, ringDesk(), extra);
  await expectScreen(page, 'desk');
}

async function summitDesk(page: Page, extra?: string): Promise<void> {
  await openAt(page, summitMorning(), extra);
  await expectScreen(page, 'desk');
}

async function incident(page: Page, extra?: string): Promise<void> {
  await openAt(page, summitIncident(), extra);
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
    await openAt(page, ringSecondDay(), extra);
    await expectScreen(page, 'desk');
  },
};
export const DESK: View = { name: 'desk', go: firstDesk };
export const SUMMIT_DESK: View = { name: 'desk of the summit', go: summitDesk };
export const WATCH: View = { name: 'watch', map: true, go: incident };

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
  map: true,
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
      await openAt(page, ringOver(), extra);
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
    map: true,
    async go(page, extra) {
      await openAt(page, ringStopped(), extra);
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
    map: true,
    async go(page, extra) {
      await openAt(page, summitReview(), extra);
      await expectScreen(page, 'review');
    },
  },
  {
    name: 'debrief',
    async go(page, extra) {
      await openAt(page, summitOver(), extra);
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
