/** Two ways to play: with the keyboard alone, and with a pointer alone. */
import type { Locator, Page } from '@playwright/test';
import { expect } from './test.ts';

export interface Hand {
  /** Goes to a control and uses it. */
  use(target: Locator): Promise<void>;
}

/** Clicks, and nothing else; what is not in view is scrolled there, as a wheel would. */
export const pointerHand = (): Hand => ({
  use: (target) => target.click(),
});

/** More stops than any screen has. */
const MOST_STOPS = 160;

/** Tab until the control has the focus, which must be seen at every stop; then Enter. */
export const keyboardHand = (page: Page, key: 'Enter' | 'Space' = 'Enter'): Hand => ({
  async use(target) {
    await tabTo(page, target);
    await page.keyboard.press(key);
  },
});

export async function tabTo(page: Page, target: Locator): Promise<void> {
  await target.waitFor();
  const focused = () => target.evaluate((e) => e === document.activeElement);
  for (let stop = 0; !(await focused()); stop++) {
    if (stop >= MOST_STOPS) throw new Error(`Tab never reaches ${target}`);
    await page.keyboard.press('Tab');
    expect(await unseenFocus(page), 'focus that cannot be seen').toBe('');
  }
}

/** Why the focus cannot be seen; empty where it can. Nothing focused is nothing to see: the ring passes the page's end. */
export function unseenFocus(page: Page): Promise<string> {
  return page.evaluate(() => {
    const e = document.activeElement;
    if (!e || e === document.body) return '';
    const name = `${e.tagName} ${e.className} ${e.textContent?.slice(0, 30)}`;
    const { outlineStyle, outlineWidth } = getComputedStyle(e);
    // A box that is drawn over by its label wears its ring there.
    const ring = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
    if (!e.matches(':focus-visible') || !ring) return `no ring: ${name}`;
    const box = e.getBoundingClientRect();
    const seen =
      box.width > 0 &&
      box.bottom > 0 &&
      box.top < innerHeight &&
      box.right > 0 &&
      box.left < innerWidth;
    return seen ? '' : `out of view: ${name}`;
  });
}
