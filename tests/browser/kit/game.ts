/** Opens the game, asks where it stands, and puts it where a test wants to look. */
import type { Page } from '@playwright/test';
import type { Command, GameState } from '../../../src/sim/index.ts';
import { expect } from './test.ts';

/** The hook that `?test` opens (see `src/connect.ts`). */
interface Hook {
  state(): GameState | null;
  fingerprint(): string;
  send(command: Command): { refused?: { key: string } };
}
type Hooked = Window & { __ktk?: Hook };

/** `later`: the screen is still being fetched. */
export type Screen =
  | 'later'
  | 'title'
  | 'coldOpen'
  | 'stopped'
  | 'desk'
  | 'watch'
  | 'film'
  | 'review'
  | 'over';

/** In the address of a test: it wants the map. Drawn without a graphics card it costs more than all the rest of a page. */
export const WITH_MAP = 'map';

/** In the address of a test: it wants sound. The first click or key builds the instruments, which costs half a page. */
export const WITH_SOUND = 'mute=off';

/** The address without map and sound, unless the test asks for them. */
function plain(query: string): string {
  const [search = '', hash] = query.split('#', 2);
  const asked = new URLSearchParams(search);
  const off = [asked.has(WITH_MAP) ? '' : 'stage=off', asked.has('mute') ? '' : 'mute'];
  const all = [search.replace(/^\?/, ''), ...off].filter(Boolean).join('&');
  return `?${all}${hash === undefined ? '' : `#${hash}`}`;
}

/**
 * Opens an address below the game's folder and waits until its parts are connected. There is no map and no sound
 * unless `WITH_MAP` and `WITH_SOUND` are in the address. Films of quiet nights and recoveries are skipped, as the setting has it, unless they
 * are what is looked at.
 */
export async function open(page: Page, query = '', films: 'skip' | 'play' = 'skip'): Promise<void> {
  await page.addInitScript((wish) => {
    // An empty page between two visits has no storage.
    if (!location.protocol.startsWith('http')) return;
    const place = 'keys-to-the-kernel.settings';
    const kept = JSON.parse(localStorage.getItem(place) ?? '{}') as object;
    localStorage.setItem(place, JSON.stringify({ ...kept, films: wish }));
  }, films);
  await page.goto(`./${plain(query)}`);
  await page.locator('html[data-ready="true"]').waitFor();
  // Words change their width when the fonts arrive.
  await page.evaluate(() => document.fonts.ready);
}

export interface Place {
  level: string;
  quarters: number;
  seed: string;
  commands: readonly Command[];
}

/** Starts a run by address and takes commands through the hook: the quick way to a screen that is to be looked at. */
export async function openAt(
  page: Page,
  place: Place,
  extra = '',
  films: 'skip' | 'play' = 'skip',
): Promise<void> {
  const { level, quarters, seed, commands } = place;
  await open(page, `?test&level=${level}&length=${quarters}&seed=${seed}${extra}`, films);
  await send(page, commands);
}

/** Takes commands; fails where one is refused. */
export async function send(page: Page, commands: readonly Command[]): Promise<void> {
  const refused = await page.evaluate((list) => {
    for (const command of list) {
      const sent = (window as Hooked).__ktk?.send(command);
      if (!sent || sent.refused) return { command, sent };
    }
    return null;
  }, commands as Command[]);
  expect(refused, 'refused commands').toBeNull();
}

export const fingerprint = (page: Page): Promise<string> =>
  page.evaluate(() => (window as Hooked).__ktk?.fingerprint() ?? '');

/** The screen there is, as soon as it is there. */
export async function screenOf(page: Page): Promise<Screen> {
  await expect(page.locator('[data-screen]')).not.toHaveAttribute('data-screen', 'later');
  return (await page.locator('[data-screen]').getAttribute('data-screen')) as Screen;
}

export async function expectScreen(page: Page, screen: Screen): Promise<void> {
  await expect(page.locator('[data-screen]')).toHaveAttribute('data-screen', screen);
}
