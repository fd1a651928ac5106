/** Every screen and dialog of the game by name, and how a test gets there. */
import type { Page } from '@playwright/test';
import type { GameState } from '../../../src/sim/index.ts';
import { expectScreen, open, openAt, type Place } from './game.ts';
import { anyPlace, FIRST_RING, inIncident, once, placeIn, SUMMIT } from './runs.ts';
import { say } from './words.ts';

export interface View {
  name: string;
  /** Goes there by opening the game; `extra` is added to the address, such as `&lang=long`. */
  go(page: Page, extra?: string): Promise<void>;
  /** It has the map in it. */
  map?: true;
  /** All that can be looked at without opening the game again; the view by itself where nothing is said. */
  parts?: readonly Part[];
}

/** Something that a view shows when it is asked to. */
export interface Part {
  name: string;
  /** Shows it; false where it stands there unasked at this size, so that it was looked at already. */
  show?(page: Page): Promise<boolean>;
  /** Puts it away. */
  leave?(page: Page): Promise<void>;
  /** What lies over the rest. */
  within?: string;
}

/** The view as it is. */
export const BARE: Part = { name: 'by itself' };

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

/** A dialog that opens from a view, by its door. */
const dialog = (name: string, door: (page: Page) => Promise<void>): Part => ({
  name,
  async show(page) {
    await door(page);
    await page.locator('dialog[open]').waitFor();
    return true;
  },
  async leave(page) {
    const left = page.locator('dialog[open]');
    while ((await left.count()) > 0) await page.keyboard.press('Escape');
  },
});

const title: View['go'] = (page, extra = '') => open(page, `?test${extra}`);
const menuDoor = (index: number) => async (page: Page) => {
  await press(page, '#title-menu');
  await page.locator('dialog[open] li button').nth(index).click();
};
const boardDoor = (index: number) => (page: Page) =>
  page.evaluate(
    (i) => document.querySelectorAll<HTMLElement>('.board-doors button')[i]?.click(),
    index,
  );

const boardWith = (part: string) => async (page: Page) => {
  await boardDoor(0)(page);
  await press(page, part);
  await page.locator('.board-panel-open').waitFor();
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

/** The door of a drawer, which is there where the screen keeps its things in drawers. */
const doorOf = (page: Page, id: string) => page.locator(`[aria-controls="${id}"]`);

/** Opens or closes a drawer of the desk; false where there is none. */
async function drawerOf(page: Page, id: string, wanted: 'true' | 'false'): Promise<boolean> {
  const door = doorOf(page, `desk-${id}`);
  if (!(await door.isVisible())) return false;
  if ((await door.getAttribute('aria-expanded')) !== wanted) await door.click();
  return true;
}

const drawer = (id: string): Part => ({
  name: `drawer of ${id}`,
  show: (page) => drawerOf(page, id, 'true'),
  leave: async (page) => void (await drawerOf(page, id, 'false')),
  within: `#desk-${id}`,
});

/** The first ladder, wherever the screen keeps the ladders. */
const ladder: Part = {
  name: 'ladder',
  async show(page) {
    await drawerOf(page, 'ladders', 'true');
    await press(page, '.ladders button[aria-expanded]');
    await page.locator('.ladder-panel').waitFor();
    return true;
  },
  async leave(page) {
    const close = { name: say('menu.close'), exact: true };
    await page.locator('.ladder-panel').getByRole('button', close).click();
    await drawerOf(page, 'ladders', 'false');
  },
  within: '.ladder-panel',
};

export const SUMMIT_DESK: View = {
  name: 'desk of the summit',
  go: summitDesk,
  parts: [
    BARE,
    dialog('menu', (page) => page.getByRole('button', { name: 'Menu' }).click()),
    dialog('table', boardDoor(1)),
    dialog('board', boardDoor(0)),
    dialog('board with a ladder open', boardWith('#part-interface')),
    dialog('board with a vendor open', boardWith('.vault-hit-key')),
    ladder,
    ...['ladders', 'forecast', 'watch', 'rings'].map(drawer),
  ],
};

/** Another part of the Watch's console in the middle, where the screen keeps them in a drawer. */
const consolePart = (id: string): Part => ({
  name: id,
  async show(page) {
    const door = doorOf(page, `watch-${id}`);
    const hidden = await door.isVisible();
    if (hidden) await door.click();
    return hidden;
  },
});

export const WATCH: View = {
  name: 'watch',
  map: true,
  go: incident,
  parts: [BARE, ...['signs', 'suspects', 'actions'].map(consolePart)],
};

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

/** First Ring after its end, with a room behind each tab. */
export const AFTER: View = {
  name: 'after the run',
  async go(page, extra) {
    await openAt(page, ringOver(), extra);
    await expectScreen(page, 'over');
  },
  parts: ['timeline', 'receipts', 'fork', 'luck', 'best', 'bets', 'talk', 'report'].map(
    (room): Part => ({
      name: room,
      async show(page) {
        await page.locator(`#tab-${room}`).click();
        await page.locator('.after-wait').waitFor({ state: 'detached' });
        return true;
      },
    }),
  ),
};

export const VIEWS: readonly View[] = [
  {
    name: 'title',
    go: title,
    parts: [
      BARE,
      dialog('settings', menuDoor(0)),
      dialog('glossary', menuDoor(1)),
      dialog('keys', menuDoor(2)),
      dialog('how it works', (page) => press(page, '#how-it-works')),
      dialog('lengths', async (page) => {
        await press(page, '#all-levels');
        await press(page, '#level-08-the-summit');
      }),
      dialog('levels', (page) => press(page, '#all-levels')),
    ],
  },
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
  AFTER,
];
