import { type Figure, median, milliseconds, ratio } from '../../src/cli/bench/figure.ts';
import { type Blocks, longestTask } from './blocks.ts';
import { playCampaign } from './campaign.ts';
import type { Site } from './site.ts';

const FRAME = 1000 / 60;

/** Opens the first ladder that can be moved. */
const OPEN = `(async () => {
  const pause = (ms) => new Promise((done) => setTimeout(done, ms));
  document.querySelector('[aria-controls="desk-ladders"][aria-expanded="false"]')?.click();
  await pause(200);
  document.querySelector('.ladders button[aria-expanded]')?.click();
  await pause(200);
})()`;

/** Chooses one rung after the other on it, as fast as a lever is dragged: a new forecast each time. */
const DRAG = `(async () => {
  const pause = (ms) => new Promise((done) => setTimeout(done, ms));
  let chosen = 0;
  for (let i = 0; i < 12; i++) {
    const rungs = document.querySelectorAll('.ladder-panel li button:not([aria-disabled="true"])');
    const rung = rungs[i % Math.max(1, rungs.length)];
    if (rung) { rung.click(); chosen += 1; }
    await pause(60);
  }
  await pause(600);
  return chosen;
})()`;

/**
 * Live what-if: the longest time for which the page's own thread works without a pause. Time that it waits for a
 * processor does not count: that tells of the machine's other work, such as the software that draws the pixels.
 */
export async function forecastFrame(site: Site, rounds: number): Promise<Figure> {
  const seen: Blocks[] = [];
  for (let round = 0; round < rounds; round++) {
    const page = await site.open();
    await playCampaign(page, site.game, 2);
    await page.evaluate(OPEN);
    let chosen = 0;
    const blocks = await longestTask(page, async () => {
      chosen = await page.evaluate(DRAG);
    });
    await page.context().close();
    if (chosen === 0) throw new Error('no lever was found on the desk');
    seen.push(blocks);
  }
  const clock = median(seen.map((b) => b.byTheClock));
  return ratio(
    milliseconds(
      `longest block while levers move and forecasts run (${clock.toFixed(1)} ms with waiting for a processor)`,
      median(seen.map((b) => b.worked)),
    ),
    milliseconds('a frame', FRAME),
    { atMost: 1 },
  );
}
