/** A run from the title to the debrief, by whatever hand; only what a player sees is used. */
import type { Locator, Page } from '@playwright/test';
import { sized } from '../../kit/size.ts';
import { expectScreen, type Screen, screenOf } from './game.ts';
import type { Hand } from './hands.ts';
import { expect } from './test.ts';
import { say } from './words.ts';

const FREE = ':not([aria-disabled="true"])';
const CHOSEN = '[aria-pressed="true"]';

export const dial = (page: Page): Locator => page.getByRole('button', { name: say('desk.commit') });
export const slips = (page: Page): Locator =>
  page.getByRole('group', { name: say('letter.answer') }).locator('button.slip');
const confirm = (page: Page): Locator => page.locator('.actions .confirm');
const actions = (page: Page): Locator => page.locator('.actions li button[aria-pressed]');

export interface Story {
  screens: Screen[];
  answers: number;
  orders: number;
  beats: number;
  actions: number;
}

/** Answers the letter on top, then each one under it. */
async function letters(page: Page, hand: Hand, story: Story): Promise<void> {
  const under = page.locator('.desk-under button').filter({ hasNot: page.locator('.under-done') });
  const mandates = page.getByRole('group', { name: say('mandate.title') }).getByRole('button');
  if ((await mandates.count()) > 0) await hand.use(mandates.first());
  for (let letter = 0; letter < 8; letter++) {
    const free = slips(page).and(page.locator(FREE));
    if ((await slips(page).and(page.locator(CHOSEN)).count()) === 0 && (await free.count()) > 0) {
      await hand.use(free.first());
      await expect(slips(page).and(page.locator(CHOSEN))).toHaveCount(1);
      story.answers++;
    }
    if ((await under.count()) === 0) return;
    await hand.use(under.first());
  }
}

/** Orders the next rung of the first ladder that offers one. */
async function ladder(page: Page, hand: Hand, story: Story): Promise<void> {
  const door = page.locator('[aria-controls="desk-ladders"]');
  const drawer = await door.isVisible();
  if (drawer) await hand.use(door);
  const faces = page.locator('.ladders button[aria-expanded]');
  for (let i = 0; i < (await faces.count()); i++) {
    await hand.use(faces.nth(i));
    const panel = page.locator('.ladder-panel');
    const free = panel.locator(`li button[data-state="free"]${FREE}`);
    const some = (await free.count()) > 0;
    if (some) await hand.use(free.last());
    await hand.use(panel.getByRole('button', { name: say('menu.close'), exact: true }));
    if (some) {
      story.orders++;
      break;
    }
  }
  if (drawer) await hand.use(page.locator('#desk-ladders .desk-close'));
}

/** One beat: the first action on offer, then the locks. While time is seen to pass, the locks show its end. */
async function beat(page: Page, hand: Hand, story: Story): Promise<void> {
  const ringing = page.locator('.next-call [data-next]');
  if (await ringing.isVisible()) return hand.use(ringing);
  if ((await confirm(page).textContent()) !== say('screens.night.skip')) {
    // On a phone the actions lie in a drawer.
    const door = page.locator('[aria-controls="watch-actions"][aria-expanded="false"]');
    if (await door.isVisible()) await hand.use(door);
    const free = actions(page).and(page.locator(FREE));
    const chosen = actions(page).and(page.locator(CHOSEN));
    if ((await chosen.count()) === 0 && (await free.count()) > 0) {
      await hand.use(free.first());
      await expect(chosen).toHaveCount(1);
      story.actions++;
    }
    story.beats++;
  }
  await hand.use(confirm(page));
}

/** Plays on from whatever screen there is until one of `ends` is reached. */
export async function playOn(page: Page, hand: Hand, ends: readonly Screen[]): Promise<Story> {
  const story: Story = { screens: [], answers: 0, orders: 0, beats: 0, actions: 0 };
  for (let step = 0; step < 120; step++) {
    const screen = await screenOf(page);
    if (story.screens.at(-1) !== screen) story.screens.push(screen);
    if (ends.includes(screen)) return story;
    if (screen === 'desk') {
      await letters(page, hand, story);
      await ladder(page, hand, story);
      await hand.use(dial(page));
      await expect(page.locator('[data-screen]')).not.toHaveAttribute('data-screen', 'desk');
    } else if (screen === 'watch') await beat(page, hand, story);
    else {
      await hand.use(page.locator('[data-next]'));
      await expect(page.locator('[data-screen]')).not.toHaveAttribute('data-screen', screen);
    }
  }
  throw new Error(`No end after 120 steps: ${story.screens.join(' ')}`);
}

/** How far one plays by hands that do not come to the debrief in `npm test`: the first quarter with its night. */
export const AS_FAR = sized<Screen>('review', 'over');

/** *First Ring* from the title to the debrief, or as far as is asked. */
export async function playFirstRing(page: Page, hand: Hand, end: Screen = 'over'): Promise<Story> {
  await hand.use(page.locator('#take-the-chair'));
  await expectScreen(page, 'coldOpen');
  const story = await playOn(page, hand, [end]);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  return story;
}
