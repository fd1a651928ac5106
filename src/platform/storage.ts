/** Where saves lie: the browser's database, or, where that is denied, this page's memory until it is closed. */
import { createStore, get, set, type UseStore, update } from 'idb-keyval';
import type { StoragePort } from '../session/index.ts';

export interface BrowserStorage extends StoragePort {
  /** False once the browser has refused: what is saved now is gone with the page. */
  readonly lasting: boolean;
}

function textOrNull(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

/**
 * Saves under this site's name. At the first refusal (private windows, full disks, blocked sites) it goes on in
 * memory and calls `onDenied` once with the reason, so that somebody can say so and offer a file.
 */
export function createStorage(onDenied: (why: unknown) => void): BrowserStorage {
  const memory = new Map<string, string>();
  let store: UseStore | null = null;
  let lasting = true;

  const deny = (why: unknown) => {
    if (!lasting) return;
    lasting = false;
    onDenied(why);
  };

  const open = (): UseStore | null => {
    if (!lasting) return null;
    try {
      store ??= createStore('keys-to-the-kernel', 'saves');
      return store;
    } catch (error) {
      deny(error);
      return null;
    }
  };

  return {
    get lasting() {
      return lasting;
    },
    async load(slot) {
      const at = open();
      if (at !== null) {
        try {
          return textOrNull(await get(slot, at));
        } catch (error) {
          deny(error);
        }
      }
      return memory.get(slot) ?? null;
    },
    async save(slot, text) {
      memory.set(slot, text);
      const at = open();
      if (at === null) return;
      try {
        await set(slot, text, at);
      } catch (error) {
        deny(error);
      }
    },
    async update(slot, change) {
      const at = open();
      if (at !== null) {
        try {
          // One transaction: no other tab comes between reading and writing.
          await update<string | undefined>(
            slot,
            (present) => {
              const fresh = change(textOrNull(present));
              if (fresh !== null) memory.set(slot, fresh);
              return fresh ?? present;
            },
            at,
          );
          return;
        } catch (error) {
          deny(error);
        }
      }
      const fresh = change(memory.get(slot) ?? null);
      if (fresh !== null) memory.set(slot, fresh);
    },
  };
}
