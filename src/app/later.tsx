/** Parts of the page that are fetched when they are due, with their words. Once here, they are drawn at once. */
import { signal } from '@preact/signals';
import type { ComponentType, FunctionComponent } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { AppPorts } from './ports.ts';
import { useText } from './text.ts';
import { usePorts } from './usePorts.ts';

interface Wish<P> {
  load: () => Promise<ComponentType<P>>;
  /** Words beyond those that are always here. */
  words?: Parameters<AppPorts['fetchWords']>[0];
  /** What stands there meanwhile, around a sentence or two. */
  frame: ComponentType<{ children: unknown }>;
}

/** A component that fetches itself. `fetch` does so beforehand and rejects where that fails. */
export type Later<P> = FunctionComponent<P> & {
  fetch(ports: AppPorts): Promise<void>;
  isHere(): boolean;
};

export function later<P extends object>(wish: Wish<P>): Later<P> {
  const here = signal<{ part: ComponentType<P> } | null>(null);
  const fetch = async (ports: AppPorts): Promise<void> => {
    const words = wish.words && ports.fetchWords(wish.words);
    const [part] = await Promise.all([wish.load(), words]);
    here.value = { part };
  };
  function Waiting(props: P) {
    const ports = usePorts();
    const text = useText();
    const [failed, setFailed] = useState(false);
    const bring = (): void => {
      setFailed(false);
      fetch(ports).catch((error) => {
        ports.failures.note('A part cannot be fetched.', error);
        setFailed(true);
      });
    };
    useEffect(() => {
      if (here.value === null) bring();
    }, []);
    const Part = here.value?.part;
    if (Part) return <Part {...props} />;
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
  return Object.assign(Waiting, { fetch, isHere: () => here.value !== null });
}
