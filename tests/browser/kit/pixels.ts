/** Pictures as numbers; the browser under test decodes them, so that no library is needed. */
import type { Page } from '@playwright/test';

type Names = 'colours' | 'difference' | 'holes';

function measure(page: Page, what: Names, pictures: Buffer[]): Promise<number> {
  return page.evaluate(
    async ({ what, pictures }) => {
      const [a, b] = await Promise.all(
        pictures.map(async (base64) => {
          const bytes = Uint8Array.from(atob(base64), (c) => c.charCodeAt(0));
          const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
          const paper = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
          paper?.drawImage(bitmap, 0, 0);
          const seen = paper?.getImageData(0, 0, bitmap.width, bitmap.height).data;
          return new Uint32Array(seen?.buffer ?? new ArrayBuffer(0));
        }),
      );
      if (!a) return 0;
      if (what === 'colours') return new Set(a).size;
      // The uppermost byte is how much covers the page's ground.
      if (what === 'holes') return a.filter((pixel) => pixel >>> 24 < 255).length / a.length;
      if (!b || a.length !== b.length) return 1;
      return a.reduce((sum, pixel, i) => sum + (pixel === b[i] ? 0 : 1), 0) / a.length;
    },
    { what, pictures: pictures.map((p) => p.toString('base64')) },
  );
}

/** How many colours a picture has. */
export const coloursIn = (page: Page, picture: Buffer): Promise<number> =>
  measure(page, 'colours', [picture]);

/** The part of pixels (0 to 1) that differ; 1 where the sizes do. */
export const difference = (page: Page, a: Buffer, b: Buffer): Promise<number> =>
  measure(page, 'difference', [a, b]);

/** The part of pixels (0 to 1) where nothing at all was drawn. */
export const holes = (page: Page, picture: Buffer): Promise<number> =>
  measure(page, 'holes', [picture]);
