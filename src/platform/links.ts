/** Runs in the page's address: what comes in with it, and the address to send. */

/** Longer fragments are cut: what is behind that is too long to be a run anyway. */
const MOST = 9000;

/** What stands after `#run=` in a fragment, as it stands there; undefined where nothing does. */
export function runIn(fragment: string): string | undefined {
  const found = /^#(?:[^&]*&)*?run=([^&]*)/.exec(fragment.slice(0, MOST));
  return found?.[1] || undefined;
}

export interface PageLinks {
  /** The code that came with the address, or null. Whoever opens it takes it out, so that it opens once. */
  take(): string | null;
  /** Told when the address gets another one while the page is open. */
  onArrival(listener: () => void): void;
  /** The address that opens a code in this very place. */
  addressOf(code: string): string;
}

export function createLinks(): PageLinks {
  return {
    take() {
      const code = runIn(location.hash);
      if (code === undefined) return null;
      // The address without it: a page loaded anew goes on where the player was.
      history.replaceState(null, '', `${location.pathname}${location.search}`);
      return code;
    },
    onArrival(listener) {
      addEventListener('hashchange', () => {
        if (runIn(location.hash) !== undefined) listener();
      });
    },
    addressOf: (code) => `${location.origin}${location.pathname}#run=${code}`,
  };
}
