/** How soon there is something to read, and something to decide. */
import type { Page } from '@playwright/test';
import { type Figure, median, milliseconds, ratio } from '../../src/cli/bench/figure.ts';
import type { Site } from './site.ts';

/** Asks a page until it has a number to tell; Error after half a minute. */
export async function told(page: Page, question: string): Promise<number> {
  for (let tries = 0; tries < 1000; tries++) {
    const answer: unknown = await page.evaluate(question);
    if (typeof answer === 'number') return answer;
    await page.waitForTimeout(30);
  }
  throw new Error(`${page.url()} never tells ${question}`);
}

/** Opens a page anew, without cache, and asks it for a time since the start of the navigation. */
async function since(site: Site, address: string, question: string): Promise<number> {
  const page = await site.open();
  await page.goto(address);
  const time = await told(page, question);
  await page.context().close();
  return time;
}

async function compare(
  rounds: number,
  ours: () => Promise<number>,
  theirs: () => Promise<number>,
): Promise<[number, number]> {
  const a: number[] = [];
  const b: number[] = [];
  for (let round = -1; round < rounds; round++) {
    const [x, y] = [await ours(), await theirs()];
    if (round < 0) continue;
    a.push(x);
    b.push(y);
  }
  return [median(a), median(b)];
}

const PAINTED = `performance.getEntriesByName('first-contentful-paint')[0]?.startTime`;

/** A class opens it together. */
export async function firstPaint(site: Site, rounds: number): Promise<Figure> {
  const [ours, plain] = await compare(
    rounds,
    () => since(site, site.game, PAINTED),
    () => since(site, site.page('static'), PAINTED),
  );
  return ratio(
    milliseconds('first paint of the game', ours),
    milliseconds('first paint of a page with the same text and nothing else', plain),
    { atMost: 1.5 },
  );
}

/** First Ring from its cold open: its first decision is to take the update back. */
export const watchAddress = (game: string, extra = ''): string =>
  `${game}?level=01-first-ring&length=4&seed=first&motion=reduced&mute${extra}#decide`;

export const DECIDED = 'window.__probe.decided';
/** The map is there as well. */
const DECIDED_WITH_MAP = `window.__probe.firstFrame === null || ${DECIDED} === null
  ? null : Math.max(${DECIDED}, window.__probe.firstFrame)`;

/** Until the first decision on the Watch, map and all. */
export async function playable(site: Site, rounds: number): Promise<Figure> {
  const [ours, bare] = await compare(
    rounds,
    () => since(site, watchAddress(site.game), DECIDED_WITH_MAP),
    () => since(site, site.page('bare'), 'window.__probe.firstFrame'),
  );
  return ratio(
    milliseconds('until the first decision on the Watch', ours),
    milliseconds('until the first frame of a bare scene', bare),
    { atMost: 1.5 },
  );
}
