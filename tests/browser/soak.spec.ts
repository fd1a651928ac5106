/** The whole game, played to its end over and over in one page: no part of the page stays behind, and nobody complains. */
import { sized } from '../kit/size.ts';
import { chromiumOptions } from './kit/chromium.ts';
import { expectScreen, openAt, send, WITH_SOUND } from './kit/game.ts';
import { FIRST_RING, placeWhere } from './kit/runs.ts';
import { expect, test } from './kit/test.ts';

// What the browser's engine compiles as a page warms up is its own affair, and would hide what the game leaves behind.
test.use({ launchOptions: chromiumOptions('--js-flags=--no-opt,--no-maglev,--no-sparkplug') });

/** How many runs, and how much larger the page may be after them. */
const [RUNS, MOST] = sized([8, 1.05], [20, 1.1]);

test('run after run in one page', async ({ page, context }) => {
  const run = placeWhere(FIRST_RING, 4, 'soak', 'careful', (s) => s.phase === 'over');
  if (!run) throw new Error('the bot never comes to the end');
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openAt(page, run, `&${WITH_SOUND}`);
  await expectScreen(page, 'over');
  const devtools = await context.newCDPSession(page);
  /**
   * Bytes, and nodes with listeners (those too that hang on to nothing in the page): the lowest of a few looks, as pieces
   * of the page that were just taken away may outlive one collection.
   */
  const kept = async (): Promise<{ heap: number; dom: number }> => {
    const heaps: number[] = [];
    const doms: number[] = [];
    for (let look = 0; look < 5; look++) {
      await page.waitForTimeout(200);
      await devtools.send('HeapProfiler.collectGarbage');
      heaps.push((await devtools.send('Runtime.getHeapUsage')).usedSize);
      const { nodes, jsEventListeners } = await devtools.send('Memory.getDOMCounters');
      doms.push(nodes + jsEventListeners);
    }
    return { heap: Math.min(...heaps), dom: Math.min(...doms) };
  };
  const again = async (times: number): Promise<void> => {
    for (let n = 0; n < times; n++) {
      await page.getByRole('button', { name: 'Play again, same seed' }).click();
      await expectScreen(page, 'coldOpen');
      // In pieces, so that every room is drawn on the way.
      const piece = Math.ceil(run.commands.length / 8);
      for (let i = 0; i < run.commands.length; i += piece)
        await send(page, run.commands.slice(i, i + piece));
      await expectScreen(page, 'over');
    }
  };
  // The first rounds fetch what comes late, and fill the caches.
  await again(3);
  const early = await kept();
  await again(RUNS);
  const late = await kept();
  expect(late.dom / early.dom, `${early.dom} to ${late.dom} nodes and listeners`).toBeLessThan(
    MOST,
  );
  expect(late.heap / early.heap, `${early.heap} to ${late.heap} bytes`).toBeLessThan(MOST);
});
