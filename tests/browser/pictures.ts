/**
 * Pictures of the real game for the README: `npm run pictures [NAME…]`. It builds what is not built, plays bots to the places
 * that are worth seeing and writes `docs/pictures/*.webp`. The places are named below; nothing is touched up.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, type BrowserContext, chromium, type Page } from '@playwright/test';
import { findChromium } from '../../scripts/lib/chromium.mjs';
import { buildIfNeeded, root } from '../../scripts/lib/project.mjs';
import { serve } from '../../scripts/lib/static-server.mjs';
import type { GameState } from '../../src/sim/index.ts';
import { expectScreen, open, openAt, WITH_MAP, WITH_SOUND } from './kit/game.ts';
import { anyPlace, SUMMIT } from './kit/runs.ts';

const MAP = `&${WITH_MAP}&${WITH_SOUND}`;
const LAPTOP = { width: 1366, height: 768 };
const PHONE = { width: 390, height: 844 };
/** Milliseconds for the forecast, the map and what develops slowly. */
const PATIENCE = 5000;
/** No picture is larger than this, bytes. */
const MOST = 250_000;

const downNow = (s: GameState): number => {
  const point = s.night?.incident?.trace.at(-1);
  return point ? point.looping + point.waiting : 0;
};
/** Some way into a night on which much stands still. */
const crisis = (s: GameState): boolean => s.night?.beats != null && downNow(s) > 60_000;
const morning = (s: GameState): boolean => s.phase === 'desk' && s.quarter === 4;
const place = (wish: (s: GameState) => boolean) => anyPlace(SUMMIT, 8, 'careful', wish);

async function desk(page: Page): Promise<void> {
  await openAt(page, place(morning), MAP);
  await expectScreen(page, 'desk');
  await page.locator('.slip:not([aria-disabled])').nth(1).click();
}

async function watch(page: Page): Promise<void> {
  await openAt(page, place(crisis), MAP);
  await expectScreen(page, 'watch');
}

/** Each picture's screens, from left to right, and how to get there. */
const PICTURES: Record<string, { size: typeof LAPTOP; go: ((page: Page) => Promise<void>)[] }> = {
  title: { size: LAPTOP, go: [(page) => open(page, `?test${MAP}`)] },
  desk: { size: LAPTOP, go: [desk] },
  watch: { size: LAPTOP, go: [watch] },
  near: {
    size: LAPTOP,
    go: [
      async (page) => {
        await watch(page);
        await page.waitForTimeout(PATIENCE);
        // Where the update came from, as a wheel brings one there.
        await page.mouse.move(640, 190);
        for (let i = 0; i < 8; i++) {
          await page.mouse.wheel(0, -240);
          await page.waitForTimeout(150);
        }
      },
    ],
  },
  debrief: {
    size: LAPTOP,
    go: [
      async (page) => {
        await openAt(
          page,
          place((s) => s.phase === 'over'),
          MAP,
        );
        await expectScreen(page, 'over');
      },
    ],
  },
  phone: { size: PHONE, go: [desk, watch] },
};

async function shot(
  browser: Browser,
  base: string,
  size: typeof LAPTOP,
  go: (page: Page) => Promise<void>,
): Promise<Buffer> {
  const context: BrowserContext = await browser.newContext({ baseURL: base, viewport: size });
  try {
    context.setDefaultTimeout(120_000);
    const page = await context.newPage();
    await go(page);
    await page.mouse.move(0, 0);
    await page.waitForTimeout(PATIENCE);
    // A busy machine may hand over a map that is not painted yet: it is white, and nothing else here is.
    for (let tries = 0; ; tries++) {
      const picture = await page.screenshot();
      if (tries === 5 || (await whiteShare(browser, picture)) < 0.03) return picture;
      await page.waitForTimeout(PATIENCE);
    }
  } finally {
    await context.close();
  }
}

/** Share of pixels that are pure white. */
async function whiteShare(browser: Browser, picture: Buffer): Promise<number> {
  const page = await browser.newPage();
  try {
    return await page.evaluate(async (data) => {
      const image = new Image();
      image.src = `data:image/png;base64,${data}`;
      await image.decode();
      const canvas = document.createElement('canvas');
      canvas.width = image.width;
      canvas.height = image.height;
      const pen = canvas.getContext('2d');
      pen?.drawImage(image, 0, 0);
      const { data: pixels = [] } = pen?.getImageData(0, 0, image.width, image.height) ?? {};
      let white = 0;
      for (let i = 0; i < pixels.length; i += 4)
        if (pixels[i] === 255 && pixels[i + 1] === 255 && pixels[i + 2] === 255) white++;
      return white / (image.width * image.height);
    }, picture.toString('base64'));
  } finally {
    await page.close();
  }
}

/** Sets pictures side by side and packs them as WebP, in the browser that took them. */
async function pack(browser: Browser, pictures: Buffer[], quality: number): Promise<Buffer> {
  const page = await browser.newPage();
  try {
    const uri = await page.evaluate(
      async ([list, q]) => {
        const images = await Promise.all(
          list.map(async (data) => {
            const image = new Image();
            image.src = `data:image/png;base64,${data}`;
            await image.decode();
            return image;
          }),
        );
        const gap = 20;
        const canvas = document.createElement('canvas');
        canvas.width = images.reduce((sum, i) => sum + i.width + gap, -gap);
        canvas.height = Math.max(...images.map((i) => i.height));
        const pen = canvas.getContext('2d');
        let x = 0;
        for (const image of images) {
          pen?.drawImage(image, x, 0);
          x += image.width + gap;
        }
        return canvas.toDataURL('image/webp', q);
      },
      [pictures.map((p) => p.toString('base64')), quality] as const,
    );
    return Buffer.from(uri.slice(uri.indexOf(',') + 1), 'base64');
  } finally {
    await page.close();
  }
}

const wanted = process.argv.slice(2);
await buildIfNeeded();
const base = await serve({ folder: join(root, 'dist'), port: 4440 });
const path = findChromium();
const browser = await chromium.launch({
  ...(path ? { executablePath: path } : {}),
  args: [
    '--use-angle=swiftshader',
    '--enable-unsafe-swiftshader',
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  ],
});
const folder = join(root, 'docs', 'pictures');
mkdirSync(folder, { recursive: true });
for (const [name, { size, go }] of Object.entries(PICTURES)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  const pictures: Buffer[] = [];
  for (const step of go) pictures.push(await shot(browser, base, size, step));
  let quality = 0.86;
  let packed = await pack(browser, pictures, quality);
  while (packed.length > MOST && quality > 0.4) {
    quality -= 0.08;
    packed = await pack(browser, pictures, quality);
  }
  writeFileSync(join(folder, `${name}.webp`), packed);
  console.log(`${name}.webp ${Math.round(packed.length / 1000)} kB`);
}
await browser.close();
process.exit(0);
