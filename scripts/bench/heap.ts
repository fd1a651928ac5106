import { type Figure, ratio } from '../../src/cli/bench/figure.ts';
import { playCampaign, seedWithEarlyWatch } from './campaign.ts';
import type { Site } from './site.ts';

const MB = 1024 * 1024;
const QUARTERS = 12;

async function memory(site: Site): Promise<{ first: number; last: number }> {
  const page = await site.open();
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('HeapProfiler.enable');
  const inUse = async (): Promise<number> => {
    await devtools.send('HeapProfiler.collectGarbage');
    const { usedSize } = await devtools.send('Runtime.getHeapUsage');
    const textures: number = await page.evaluate('window.__probe.textures');
    return (usedSize + textures) / MB;
  };
  const seen: number[] = [];
  await playCampaign(page, site.game, QUARTERS, seedWithEarlyWatch(), async () => {
    seen.push(await inUse());
  });
  await page.context().close();
  return { first: seen[0] ?? 0, last: seen[seen.length - 1] ?? 0 };
}

/** One campaign is enough for both figures. */
let played: ReturnType<typeof memory> | null = null;

async function both(site: Site) {
  played ??= memory(site);
  const { first, last } = await played;
  return { first, of: { what: 'heap and textures after 12 quarters', value: last, unit: 'MB' } };
}

/**
 * How much JS heap and textures grow over a whole campaign. Its first quarter has a night on the Watch, so that the
 * map and its engine, which come with the first such night, are there at both times: what is left is what grows.
 */
export async function heap(site: Site): Promise<Figure> {
  const { first, of } = await both(site);
  return ratio(
    of,
    { what: 'heap and textures after the first quarter', value: first, unit: 'MB' },
    { atMost: 1.2 },
  );
}

/** How much they are in the end. */
export async function heapSize(site: Site): Promise<Figure> {
  const { of } = await both(site);
  const against = { what: 'one MB', value: 1, unit: 'MB' };
  return { value: of.value, of, against, unit: 'MB', reach: { atMost: 150 } };
}
