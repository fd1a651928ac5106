/** How much the stage draws, and how often. */
import type { Page } from '@playwright/test';
import { type Figure, median, milliseconds, ratio } from '../../src/cli/bench/figure.ts';
import type { Site } from './site.ts';

/** Frames of each page a round. */
const FRAMES = 20;
const IDLE_SECONDS = 5;

const framesOf = (page: Page): Promise<number[]> =>
  page.evaluate('window.__probe.frames.splice(0)');

/** A frame of the Watch with the whole fleet in an incident against a bare scene with one full-screen picture. */
export async function stageFrame(site: Site, rounds: number): Promise<Figure> {
  const watch = await site.open();
  await watch.goto(`${site.page('stage')}?scene=crisis&all`);
  await watch.locator('body[data-ready="yes"]').waitFor();
  const bare = await site.open();
  await bare.goto(site.page('bare'));
  await bare.waitForFunction('window.__probe.frames.length > 5');
  // Every frame of the Watch gets news: counts go into the picture again, the clock goes on.
  const play = `new Promise((done) => {
    let n = 0;
    const next = () => {
      if (n++ >= ${FRAMES}) return done();
      window.stage.show({ ...window.picture(), utcMinute: 261 + n });
      requestAnimationFrame(() => requestAnimationFrame(next));
    };
    next();
  })`;
  const full: number[] = [];
  const least: number[] = [];
  for (let round = -1; round < rounds; round++) {
    await watch.bringToFront();
    await framesOf(watch);
    await watch.evaluate(play);
    const here = median(await framesOf(watch));
    await bare.bringToFront();
    await framesOf(bare);
    await bare.waitForFunction(`window.__probe.frames.length >= ${FRAMES}`);
    const there = median(await framesOf(bare));
    if (round < 0) continue;
    full.push(here);
    least.push(there);
  }
  await watch.context().close();
  await bare.context().close();
  return ratio(
    milliseconds('a frame of the Watch, whole fleet in an incident, 1280×720', median(full)),
    milliseconds('a frame of a bare scene with one full-screen picture', median(least)),
    { atMost: 2.5 },
  );
}

/** Frames drawn while nothing moves: five seconds before everybody's eyes, five in a hidden tab. */
export async function stageIdle(site: Site): Promise<Figure> {
  const page = await site.open();
  await page.goto(`${site.page('stage')}?scene=crisis&still`);
  await page.locator('body[data-ready="yes"]').waitFor();
  await page.waitForTimeout(1500);
  const count = 'window.stage.frames()';
  const before: number = await page.evaluate(count);
  await page.waitForTimeout(IDLE_SECONDS * 1000);
  const seen: number = await page.evaluate(count);
  const other = await page.context().newPage();
  await other.bringToFront();
  await other.waitForTimeout(IDLE_SECONDS * 1000);
  const after: number = await page.evaluate(count);
  await page.context().close();
  return {
    value: after - before,
    of: {
      what: `frames in ${IDLE_SECONDS} s, nothing moves`,
      value: seen - before,
      unit: 'frames',
    },
    against: {
      what: `frames in ${IDLE_SECONDS} s behind a tab`,
      value: after - seen,
      unit: 'frames',
    },
    unit: 'frames in all',
    reach: { atMost: 0 },
  };
}
