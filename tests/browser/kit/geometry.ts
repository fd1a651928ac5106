/** What an eye and a finger would complain about, measured. */
import type { Page } from '@playwright/test';

export interface Wishes {
  /** Pixels that a target measures at least each way; inline words are excepted, as WCAG 2.5.8 does. */
  target?: number;
  /** Pixels of the smallest letters. */
  letters?: number;
  /** Looks only inside this, where it is to be seen: it lies over the rest. */
  within?: string;
}

/** Everything that is cut, covered, too small or wider than the page; one line each, empty where all is well. */
export async function complaintsOf(page: Page, wishes: Wishes = {}): Promise<string[]> {
  const { target = 44, letters = 16, within = '' } = wishes;
  const first = await page.evaluate(look, { target, letters, within });
  if (first.length === 0) return [];
  // A starved browser may stand still halfway through a new size: only what is still so in a second look is a fault.
  await settled(page);
  const second = await page.evaluate(look, { target, letters, within });
  return second.filter((complaint) => first.includes(complaint));
}

/** Another size of the window, once everything has found its place in it. */
export async function resize(page: Page, width: number, height: number): Promise<void> {
  await page.setViewportSize({ width, height });
  await page.waitForFunction(([w, h]) => innerWidth === w && innerHeight === h, [width, height]);
  await settled(page);
}

/** Until nothing on the page moves any more. */
export async function settled(page: Page): Promise<void> {
  await page.waitForFunction(async () => {
    const picture = (): string =>
      [...document.querySelectorAll('button, svg, section')]
        .map((e) => Object.values(e.getBoundingClientRect().toJSON()).join())
        .join(';');
    // Container queries and lengths of the viewport answer some frames late, and a busy machine's frames are long: one
    // look that finds nothing moved may have come before the answer.
    for (let looks = 0; looks < 3; looks++) {
      const before = picture();
      await new Promise((resolve) => setTimeout(resolve, 100));
      await new Promise((resolve) =>
        requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve))),
      );
      if (picture() !== before) return false;
    }
    return true;
  });
}

/** Runs in the page, so it brings everything along. */
function look({ target, letters, within }: Required<Wishes>): string[] {
  const found = new Set<string>();
  const dialog = document.querySelector('dialog[open]');
  const over = within === '' ? null : document.querySelector(within);
  const all = dialog ?? (over?.checkVisibility() ? over : document.body);
  const wide = () => document.documentElement.clientWidth;
  const high = () => document.documentElement.clientHeight;

  const nameOf = (e: Element): string => {
    const words = (e.getAttribute('aria-label') ?? e.textContent ?? '').trim().replace(/\s+/g, ' ');
    const kind = e.getAttribute('class')?.split(' ')[0];
    return `${e.tagName.toLowerCase()}${kind ? `.${kind}` : ''} "${words.slice(0, 40)}"`;
  };
  const say = (what: string, e: Element, more = '') =>
    found.add(`${what}: ${nameOf(e)} ${more}`.trim());

  /** Words for screen readers only are one pixel wide on purpose. */
  const unseen = (e: Element): boolean => {
    if (!e.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return true;
    for (let at: Element | null = e; at; at = at.parentElement) {
      const { clipPath, position } = getComputedStyle(at);
      if (position === 'absolute' && clipPath === 'inset(50%)') return true;
      if (at instanceof HTMLDetailsElement && !at.open && at !== e && !e.closest('summary'))
        return true;
    }
    const box = e.getBoundingClientRect();
    return box.width === 0 || box.height === 0;
  };

  const clips = (style: CSSStyleDeclaration): boolean =>
    /hidden|clip|auto|scroll/.test(style.overflowX + style.overflowY);
  const parents = (e: Element): Element[] => {
    const list: Element[] = [];
    for (let at = e.parentElement; at && at !== document.documentElement; at = at.parentElement) {
      list.push(at);
      if (getComputedStyle(at).position === 'fixed') break;
    }
    return list;
  };

  /** The part of the viewport in which an element can be seen. */
  const windowOf = (e: Element) => {
    const seen = { left: 0, top: 0, right: wide(), bottom: high() };
    for (const p of parents(e)) {
      const style = getComputedStyle(p);
      if (!clips(style) || p === document.body) continue;
      const box = p.getBoundingClientRect();
      seen.left = Math.max(seen.left, box.left);
      seen.top = Math.max(seen.top, box.top);
      seen.right = Math.min(seen.right, box.right);
      seen.bottom = Math.min(seen.bottom, box.bottom);
    }
    return seen;
  };

  /** Scrolls as a person can: places that hide what flows over do not scroll for a finger. */
  const bring = (e: Element, block: ScrollLogicalPosition): boolean => {
    const stuck = parents(e).filter((p) => {
      const { overflowX, overflowY } = getComputedStyle(p);
      return overflowX === 'hidden' || overflowY === 'hidden';
    });
    const before = stuck.map((p) => [p.scrollLeft, p.scrollTop] as const);
    e.scrollIntoView({ block, inline: 'nearest', behavior: 'instant' });
    let honest = true;
    stuck.forEach((p, i) => {
      const { overflowX, overflowY } = getComputedStyle(p);
      const [left, top] = before[i] ?? [0, 0];
      if (overflowX === 'hidden' && p.scrollLeft !== left) {
        p.scrollLeft = left;
        honest = false;
      }
      if (overflowY === 'hidden' && p.scrollTop !== top) {
        p.scrollTop = top;
        honest = false;
      }
    });
    return honest;
  };

  const cutSides = (e: Element, sides: string): string => {
    const box = e.getBoundingClientRect();
    const seen = windowOf(e);
    const out = [];
    if (sides.includes('l') && box.left < seen.left - 1)
      out.push(`left ${Math.round(seen.left - box.left)}`);
    if (sides.includes('r') && box.right > seen.right + 1)
      out.push(`right ${Math.round(box.right - seen.right)}`);
    if (sides.includes('t') && box.top < seen.top - 1)
      out.push(`top ${Math.round(seen.top - box.top)}`);
    if (sides.includes('b') && box.bottom > seen.bottom + 1)
      out.push(`bottom ${Math.round(box.bottom - seen.bottom)}`);
    return out.join(', ');
  };

  /** What lies over the middle of an element's visible part; empty where it is itself. */
  const coverOf = (e: Element): string => {
    // Words that break over two lines have their middle elsewhere.
    const box = e.getClientRects()[0] ?? e.getBoundingClientRect();
    const room = windowOf(e);
    const x = (Math.max(box.left, room.left) + Math.min(box.right, room.right)) / 2;
    const y = (Math.max(box.top, room.top) + Math.min(box.bottom, room.bottom)) / 2;
    const top = document.elementFromPoint(x, y);
    if (top === null) return 'nothing';
    return e.contains(top) || top.contains(e) ? '' : nameOf(top);
  };

  const checkReach = (e: Element): void => {
    bring(e, 'nearest');
    let cut = cutSides(e, 'lrtb');
    if (cut) {
      bring(e, 'center');
      cut = cutSides(e, 'lrtb');
    }
    const seen = windowOf(e);
    if (cut && e.getBoundingClientRect().height > seen.bottom - seen.top) {
      // Taller than its window: its head and its foot can each be seen.
      bring(e, 'start');
      cut = cutSides(e, 'lrt');
      bring(e, 'end');
      cut ||= cutSides(e, 'b');
    }
    if (cut) return void say('cut', e, `(${cut} px)`);
    // A bar that stays at the edge may lie over it there; in the middle nothing may.
    let over = coverOf(e);
    if (over) {
      bring(e, 'center');
      over = coverOf(e);
    }
    if (over) say('covered', e, `by ${over}`);
  };

  const checkSize = (e: Element): void => {
    const style = getComputedStyle(e);
    if (style.display === 'inline' || e.classList.contains('term')) return;
    const box = e.getBoundingClientRect();
    if (box.width < target - 0.5 || box.height < target - 0.5)
      say('small target', e, `${Math.round(box.width)}×${Math.round(box.height)}`);
  };

  const controls = new Set<Element>();
  for (const e of all.querySelectorAll('button, a[href], input, select, textarea, summary')) {
    const label = e.matches('input[type=checkbox], input[type=radio]') ? e.closest('label') : null;
    const seen = label ?? e;
    if (!unseen(seen)) controls.add(seen);
  }
  for (const e of controls) {
    checkReach(e);
    checkSize(e);
  }

  const walker = document.createTreeWalker(all, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const words = node.textContent?.trim() ?? '';
    const e = node.parentElement;
    if (
      words === '' ||
      !e ||
      /^(script|style|noscript|option|desc|title)$/i.test(e.tagName) ||
      unseen(e)
    )
      continue;
    // Lettering of a picture whose words stand beside it as text.
    if (e instanceof SVGElement && e.closest('svg[aria-hidden="true"], svg[role="img"]')) continue;
    const scale = e instanceof SVGGraphicsElement ? (e.getScreenCTM()?.d ?? 1) : 1;
    const size = Number.parseFloat(getComputedStyle(e).fontSize) * Math.abs(scale);
    if (size < letters - 0.1) say('small letters', e, `${size.toFixed(1)} px`);
    if (/^[a-z]+(\.[a-zA-Z0-9-]+)+$/.test(words) && !/^\d/.test(words)) say('raw key', e);
    if (e instanceof SVGElement) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const slides = parents(e)
      .concat(e)
      .some(
        (p) =>
          /auto|scroll/.test(getComputedStyle(p).overflowX) && p.scrollWidth > p.clientWidth + 1,
      );
    for (const box of range.getClientRects()) {
      if (box.width === 0 || slides) continue;
      if (box.right > wide() + 1 || box.left < -1) say('words beside the page', e);
    }
    const style = getComputedStyle(e);
    if (e.closest('[aria-hidden="true"]')) continue;
    // Three dots in a button promise the rest behind it.
    const dots = style.textOverflow === 'ellipsis' || style.webkitLineClamp !== 'none';
    if (dots && e.closest('button')) continue;
    if (/hidden|clip/.test(style.overflowX) && e.scrollWidth > e.clientWidth + 1)
      say('words cut', e, `${e.scrollWidth} in ${e.clientWidth}`);
    if (/hidden|clip/.test(style.overflowY) && e.scrollHeight > e.clientHeight + 1)
      say('words cut', e, `${e.scrollHeight} in ${e.clientHeight} high`);
  }

  const page = document.scrollingElement;
  if (page && page.scrollWidth > page.clientWidth + 1)
    found.add(`the page scrolls sideways: ${page.scrollWidth} in ${page.clientWidth}`);
  return [...found];
}
