/** A letter never scrolls and is never cut: every letter of every level, with all its answers beside it. */
import type { Page } from '@playwright/test';
import type { GameState, Matter } from '../../src/sim/index.ts';
import { sized } from '../kit/size.ts';
import { expectScreen, openAt } from './kit/game.ts';
import { resize } from './kit/geometry.ts';
import { LEVELS, placeIn } from './kit/runs.ts';
import { LAPTOP, WALL } from './kit/sizes.ts';
import { expect, test } from './kit/test.ts';

/** The smallest window with the letter beside its answers. */
const MIDDLE = [952, 666] as const;
const WINDOWS = [LAPTOP, WALL, MIDDLE] as const;

const day = (s: GameState): boolean =>
  s.phase === 'desk' && (s.mandate !== null || s.level.mandates.length <= 1);

/** Lays every letter of the level on the desk. */
async function layAll(page: Page): Promise<void> {
  // The desk shows them with the next decision; two are in sight, as on a morning with three.
  await page.addStyleTag({ content: '.desk-under button:nth-child(n+3){display:none}' });
  await page.evaluate(() => {
    const s = (window as unknown as { __ktk: { state(): GameState } }).__ktk.state();
    const sender = s.vendors.find((v) => v.present)?.id ?? null;
    const there = new Set(s.inbox.map((i) => i.matter));
    for (const { id } of s.level.matters as readonly Matter[])
      if (!there.has(id)) s.inbox.push({ matter: id, sender, answer: null });
  });
  await page.locator('.slip:not([aria-disabled])').first().click();
}

/** Opens one letter after the other and says what does not fit, in the page. */
const look = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const drawn = () =>
      new Promise((r) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(r))));
    const one = (selector: string) => document.querySelector<HTMLElement>(selector);
    const s = (window as unknown as { __ktk: { state(): GameState } }).__ktk.state();
    const found: string[] = [];
    const check = (what: string): void => {
      const body = one('.letter-body');
      const front = one('.desk-front')?.getBoundingClientRect().top ?? 0;
      if (!body) return void found.push(`${what}: no letter`);
      const over = body.scrollHeight - body.clientHeight;
      if (over > 0) found.push(`${what}: ${over} px of the letter are cut`);
      for (const e of document.querySelectorAll('.letter, .coupon')) {
        const { bottom, right } = e.getBoundingClientRect();
        if (bottom > front + 1 || right > innerWidth)
          found.push(`${what}: .${e.className.split(' ')[0]} reaches ${Math.round(bottom)}`);
      }
    };
    let open = s.inbox.findIndex((i) => i.answer !== null);
    for (let k = 0; k < s.inbox.length; k++) {
      if (k !== open) {
        const others = document.querySelectorAll<HTMLElement>('.desk-under button.letter-under');
        const shift = others.length - (s.inbox.length - 1);
        others[shift + (k < open ? k : k - 1)]?.click();
        open = k;
        await drawn();
      }
      const { matter } = s.inbox[k] ?? { matter: '' };
      check(matter);
    }
    return found;
  });

for (const { id, quarters } of sized(LEVELS.slice(-1), LEVELS))
  test(`${id}: every letter stands whole beside its answers`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const findings: Record<string, string[]> = {};
    for (const size of WINDOWS) {
      await page.setViewportSize({ width: size[0], height: size[1] });
      await openAt(page, placeIn(id, quarters, 'letters', 'careful', day));
      await expectScreen(page, 'desk');
      await layAll(page);
      await resize(page, size[0], size[1]);
      const list = await look(page);
      if (list.length > 0) findings[size.join('×')] = list;
    }
    expect(findings).toEqual({});
  });
