/** What goes over the wire, packed as a host would (brotli). */
import { brotliCompressSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import type { Figure } from '../../src/cli/bench/figure.ts';
import { playCampaign } from './campaign.ts';
import { DECIDED, told, watchAddress } from './opening.ts';
import type { Site } from './site.ts';

const KB = 1024;
/** Packed already: a host leaves them as they are. */
const PACKED = /\.(?:woff2?|png|jpe?g|webp|ogg|mp3|m4a)$/;

/**
 * Bytes of all that a page loads while `work` goes on. Where that says until when (milliseconds since the start of the
 * navigation), what was asked for later is left out: files of later screens come while the player thinks.
 */
async function loaded(page: Page, work: () => Promise<number | undefined>): Promise<number> {
  const sizes = new Map<string, Promise<number>>();
  page.context().on('response', (response) => {
    const url = response.url();
    if (!url.startsWith('http')) return;
    const size = response
      .body()
      .then((body) => (PACKED.test(url) ? body.length : brotliCompressSync(body).length))
      .catch(() => 0);
    sizes.set(url, size);
  });
  const until = await work();
  await page.waitForTimeout(500);
  const later = new Set(
    await page.evaluate((limit) => {
      const asked = performance.getEntriesByType('resource');
      return asked.filter((file) => file.startTime > limit).map((file) => file.name);
    }, until ?? 1e12),
  );
  let sum = 0;
  for (const [url, size] of sizes) if (!later.has(url)) sum += await size;
  return sum;
}

function figure(what: string, bytes: number, limit: number): Figure {
  return {
    value: bytes / KB,
    of: { what, value: bytes, unit: 'bytes' },
    against: { what: 'one KB', value: KB, unit: 'bytes' },
    unit: 'KB',
    reach: { atMost: limit },
  };
}

/** To the first decision, the stage left out. */
export async function shell(site: Site): Promise<Figure> {
  const page = await site.open();
  const bytes = await loaded(page, async () => {
    await page.goto(watchAddress(site.game, '&stage=off'));
    return told(page, DECIDED);
  });
  await page.context().close();
  return figure('brotli bytes to the first decision, without the stage', bytes, 120);
}

/** All that a run loads. */
export async function total(site: Site): Promise<Figure> {
  const page = await site.open();
  const bytes = await loaded(page, async () => {
    await playCampaign(page, site.game, 4);
    return undefined;
  });
  await page.context().close();
  return figure('brotli bytes of everything that a run loads', bytes, 700);
}
