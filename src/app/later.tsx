/** Parts of the page that are fetched when they are due, with their words. Once here, they are drawn at once. */
import type { ComponentType, FunctionComponent } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { AppPorts } from './ports.ts';
import { type App, useApp } from './app.ts';

interface Wish<P> {
  load: () => Promise<ComponentType<P>>;
  /** Words beyond those that are always here. */
  words?: Parameters<AppPorts['fetchWords']>[0];
  /** What stands there meanwhile, around a sentence or two. */
  frame: ComponentType<{ children: unknown }>;
}

/** A component that fetches itself. `fetch` does so beforehand and rejects where that fails. */
export type Later<P> = FunctionComponent<P> & {
  fetch(app: App): Promise<void>;
  isHere(): boolean;
};

export function later<P extends object>(wish: Wish<P>): Later<P> {
  let here: ComponentType<P> | null = null;
  const fetch = async (app: App): Promise<void> => {
    const words = wish.words && app.ports.fetchWords(wish.words);
    const [part] = await Promise.all([wish.load(), words]);
    here = part;
  };
  function Part(props: P) {
    const app = useApp();
    const { text } = app;
    const [failed, setFailed] = useState(false);
    const [, draw] = useState(0);
    const bring = (): void => {
      setFailed(false);
      fetch(app).then(
        () => {
          draw((n) => n + 1);
          app.arrived.value++;
        },
        () => setFailed(true),
      );
    };
    useEffect(() => {
      if (here === null) bring();
    }, []);
    const Here = here;
    if (Here !== null) return <Here {...props} />;
    const { frame: Frame } = wish;
    return (
      <Frame>
        <p class="later" role="status">
          {text.t(failed ? 'later.failed' : 'later.wait')}
        </p>
        {failed && (
          <p class="later">
            <button type="button" class="paper-button" onClick={bring}>
              {text.t('later.again')}
            </button>
          </p>
        )}
      </Frame>
    );
  }
  return Object.assign(Part, { fetch, isHere: () => here !== null });
}
