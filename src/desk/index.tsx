/** Puts the screens into the page. Everything from outside comes in through `DeskPorts`. */
import { render } from 'preact';
import type { DeskPorts } from './ports.ts';
import { App, AppProvider } from './screens/app.ts';
import { Root } from './screens/Root.tsx';

export type * from './ports.ts';

/** Draws the game inside `root`, in place of whatever lies there. Returns how to take it away. */
export function mountDesk(root: HTMLElement, ports: DeskPorts): () => void {
  const app = new App(ports);
  root.replaceChildren();
  render(
    <AppProvider value={app}>
      <Root />
    </AppProvider>,
    root,
  );
  return () => render(null, root);
}
