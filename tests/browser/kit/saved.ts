/** What the browser keeps of a run. */
import type { Page } from '@playwright/test';

/** The fingerprint that lies in the autosave. */
export function saved(page: Page): Promise<string | undefined> {
  return page.evaluate(async () => {
    const base = await new Promise<IDBDatabase>((resolve, reject) => {
      const open = indexedDB.open('keys-to-the-kernel');
      open.onsuccess = () => resolve(open.result);
      open.onerror = () => reject(open.error);
    });
    const text = await new Promise<string | undefined>((resolve) => {
      const get = base.transaction('saves').objectStore('saves').get('autosave');
      get.onsuccess = () => resolve(get.result);
    });
    base.close();
    return text === undefined ? undefined : JSON.parse(text).final;
  });
}
