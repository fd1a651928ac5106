/** Puts the rooms into the page. Everything from outside comes in through `AppPorts`. */
import { render } from 'preact';
import { AppProvider } from './AppProvider.tsx';
import { App } from './app.ts';
import { wear } from './appearance.ts';
import type { AppPorts } from './ports.ts';
import { Root } from './Root.tsx';
import { fetchAll, type Rooms } from './rooms.ts';

export type * from './ports.ts';

/** What the page may ask of its rooms. */
export interface Mounted {
  /** Fetches everything that comes after the first view. Rejects where that fails. */
  fetchRest(): Promise<void>;
}

/** Draws the game inside `root`, in place of whatever lies there, once its first room is here. */
export async function mountApp(root: HTMLElement, rooms: Rooms, ports: AppPorts): Promise<Mounted> {
  const app = new App(ports);
  // Until then the page's own title stays.
  if (ports.session.state === null) await rooms.title.draw.fetch(ports);
  wear(ports.settings.now);
  root.replaceChildren();
  render(
    <AppProvider app={app}>
      <Root rooms={rooms} />
    </AppProvider>,
    root,
  );
  return { fetchRest: () => fetchAll(rooms, ports) };
}
