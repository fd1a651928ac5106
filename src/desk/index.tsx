/** Puts the screens into the page. Everything from outside comes in through `DeskPorts`. */
import { render } from 'preact';
import type { DeskPorts } from './ports.ts';
import { App, AppProvider } from './screens/app.ts';
import { wear } from './screens/appearance.ts';
import { fetchRest, TitleScreen } from './screens/rest.tsx';
import { Root } from './screens/Root.tsx';

export type * from './ports.ts';

/** What the page may ask of its screens. */
export interface Desk {
  /** Fetches everything that comes after the first view. Rejects where that fails. */
  fetchRest(): Promise<void>;
}

/** Draws the game inside `root`, in place of whatever lies there, once its first screen is here. */
export async function mountDesk(root: HTMLElement, ports: DeskPorts): Promise<Desk> {
  const app = new App(ports);
  // Until then the page's own title stays.
  if (ports.session.state === null) await TitleScreen.fetch(app);
  wear(app.settings.value);
  root.replaceChildren();
  render(
    <AppProvider value={app}>
      <Root />
    </AppProvider>,
    root,
  );
  return { fetchRest: () => fetchRest(app) };
}
