/** How soon after the end the report of a whole campaign is there. */
import type { Page } from '@playwright/test';
import { type Figure, median, ratio } from '../../src/cli/bench/figure.ts';
import { anySeed, playCampaign } from './campaign.ts';
import { told } from './opening.ts';
import type { Site } from './site.ts';

const QUARTERS = 12;
const MOST = 2000;
/** The bench plays the last quarter in a second, where a player takes minutes: so long it waits before the end. */
const READING = 12_000;

/**
 * Sends the last command, opens the report as soon as its tab is there, and waits for its last section. The sheets
 * stand only once the run has been told; a frame later they are seen.
 */
const END = (command: string): string => `(() => {
  const start = performance.now();
  window.__probe.report = null;
  let opened = false;
  const look = () => {
    const tab = document.querySelector('#tab-report');
    if (!opened && tab) {
      opened = true;
      tab.click();
    }
    if (document.querySelector('.aar .report-questions li'))
      requestAnimationFrame(() => setTimeout(() => (window.__probe.report = performance.now() - start)));
    else setTimeout(look, 4);
  };
  window.__ktk.send(${command});
  look();
})()`;

async function afterTheEnd(site: Site, seed: string): Promise<number> {
  const page: Page = await site.open();
  const last = await playCampaign(page, site.game, QUARTERS, seed, async () => {}, 1);
  await page.waitForTimeout(READING);
  await page.evaluate(END(JSON.stringify(last[0])));
  const time = await told(page, 'window.__probe.report');
  await page.context().close();
  return time;
}

/** From the command that ends 12 quarters of the Summit to the whole report on the page. */
export async function report(site: Site, rounds: number): Promise<Figure> {
  const seed = anySeed();
  const times: number[] = [];
  // A campaign takes most of a minute.
  for (let round = 0; round < Math.min(rounds, 3); round++)
    times.push(await afterTheEnd(site, seed));
  return ratio(
    { what: 'from the end of 12 quarters to the whole report', value: median(times), unit: 'ms' },
    { what: 'what it may take', value: MOST, unit: 'ms' },
    { atMost: 1 },
  );
}
