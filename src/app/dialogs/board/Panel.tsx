import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Icon } from '../../../parts/drawing/Icon.tsx';
import { useText } from '../../text.ts';

/** What a part of the board leads to. It takes the focus when it opens; whoever opened it gets it back. */
export function Panel({
  name,
  mark,
  children,
  onClose,
}: {
  name: string;
  mark?: ComponentChildren;
  children: ComponentChildren;
  onClose: () => void;
}) {
  const text = useText();
  const panel = useRef<HTMLElement>(null);
  useEffect(() => {
    const at = (what: string) => panel.current?.querySelector<HTMLElement>(what);
    (at('[aria-current="step"]') ?? at('header button'))?.focus();
  }, [name]);
  return (
    <section class="board-panel-open" ref={panel} aria-label={name}>
      <header>
        {mark}
        <h3>{name}</h3>
        <button type="button" class="round" aria-label={text.say('menu.close')} onClick={onClose}>
          <Icon name="close" />
        </button>
      </header>
      {children}
    </section>
  );
}
