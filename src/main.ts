/** The page's first script: lets the title be seen, then brings the game. Kept small: everything waits for it. */

import { note } from './platform/failures.ts';
import { fetchNightFonts } from './platform/nightFonts.ts';
import { readUrl, type UrlWishes } from './platform/url.ts';
import { hasWebGL } from './stage/webgl.ts';

/** Once the title is on the screen; soon where the browser does not tell, at once where nobody looks at the page. */
function painted(): Promise<void> {
  return new Promise((done) => {
    setTimeout(done, document.hidden ? 0 : 1000);
    if (PerformanceObserver.supportedEntryTypes?.includes('paint'))
      new PerformanceObserver(() => done()).observe({ type: 'paint', buffered: true });
    else done();
  });
}

/** Beside the game, not after it. */
const fetchTitle = (): Promise<unknown> => import('./rooms/title/TitleScreen.tsx');

async function fetchMap(wishes: UrlWishes): Promise<void> {
  if (wishes.stage === 'off' || !hasWebGL()) return;
  const [{ startEngine }] = await Promise.all([
    import('./stage/index.ts'),
    import('./stage/open.ts'),
  ]);
  await startEngine();
}

async function open(): Promise<void> {
  // For makers, and in development only: every part in every state.
  if (import.meta.env.DEV && new URLSearchParams(location.search).get('page') === 'gallery') {
    const { showGallery } = await import('./gallery/index.tsx');
    const host = document.querySelector<HTMLElement>('#app');
    host?.replaceChildren();
    if (host) showGallery(host);
    return;
  }
  const wishes = readUrl(location);
  const title = document.querySelector<HTMLElement>('#app > main');
  // Who chooses before the game is there gets that choice as soon as it is.
  let chosen: string | undefined;
  title?.addEventListener('click', ({ target }) => {
    chosen = (target as Element | null)?.closest('button')?.id ?? chosen;
  });
  try {
    if (wishes.level === undefined) await painted();
    // The address leads past the title: its fonts are not asked for.
    else if (title) title.hidden = true;
    const game = import('./connect.ts');
    if (wishes.level !== undefined) fetchNightFonts();
    const first = wishes.level === undefined ? fetchTitle() : fetchMap(wishes);
    first.catch((error) => note('The first view cannot be fetched beforehand.', error));
    const { start } = await game;
    await start(wishes);
  } catch (error) {
    const notice = document.querySelector<HTMLElement>('#not-loaded');
    if (title) title.hidden = false;
    if (notice) notice.hidden = false;
    throw error;
  }
  if (chosen !== undefined) document.getElementById(chosen)?.click();
}

void open();
