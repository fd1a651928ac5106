import { type Figure, median, milliseconds, ratio } from '../../src/cli/bench/figure.ts';
import { playCampaign } from './campaign.ts';
import type { Site } from './site.ts';

const FRAME = 1000 / 60;

/** Chooses one rung after the other on the desk's ladders, as fast as a lever is dragged: a new forecast each time. */
const DRAG = `(async () => {
  const pause = (ms) => new Promise((done) => setTimeout(done, ms));
  document.querySelector('[aria-controls="desk-ladders"][aria-expanded="false"]')?.click();
  await pause(200);
  document.querySelector('.ladders button[aria-expanded]')?.click();
  await pause(200);
  let chosen = 0;
  window.__probe.watchBlocks();
  for (let i = 0; i < 12; i++) {
    const rungs = document.querySelectorAll('.ladder-panel li button:not([aria-disabled="true"])');
    const rung = rungs[i % Math.max(1, rungs.length)];
    if (rung) { rung.click(); chosen += 1; }
    await pause(60);
  }
  await pause(600);
  return { longest: window.__probe.longest, chosen };
})()`;

/** Live what-if: the longest time for which the page's own thread was not free. */
export async function forecastFrame(site: Site, rounds: number): Promise<Figure> {
  const longest: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const page = await site.open();
    await playCampaign(page, site.game, 2);
    const seen = (await page.evaluate(DRAG)) as { longest: number; chosen: number };
    await page.context().close();
    if (seen.chosen === 0) throw new Error('no lever was found on the desk');
    longest.push(seen.longest);
  }
  return ratio(
    milliseconds('longest block while levers move and forecasts run', median(longest)),
    milliseconds('a frame', FRAME),
    { atMost: 1 },
  );
}
