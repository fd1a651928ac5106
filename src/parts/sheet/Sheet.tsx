import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { Icon } from '../drawing/Icon.tsx';

export interface SheetProps {
  open: boolean;
  title: string;
  closeLabel: string;
  /** Paper by day, console by night. */
  room?: 'day' | 'night' | undefined;
  /** Room for a table or a list of cards; `widest`: for a large picture such as the Rings board. */
  wide?: boolean | 'widest' | undefined;
  onClose: () => void;
  children: ComponentChildren;
}

/**
 * A sheet over everything: the browser's own dialog, so focus, Escape and the ground behind are right.
 * Whoever shows it knows whether it is open. The browser tells of a close only some time later:
 * by then the sheet may be open again, and stays so.
 */
export function Sheet(p: SheetProps) {
  const ref = useRef<HTMLDialogElement>(null);
  const id = useId();
  useLayoutEffect(() => {
    const d = ref.current;
    if (!d) return;
    if (p.open && !d.open) d.showModal();
    if (!p.open && d.open) d.close();
  });
  const onGround = (e: Event) => e.target === ref.current && p.onClose();
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes a dialog by itself; the click is on the ground beside it
    <dialog
      ref={ref}
      class={`sheet room-${p.room ?? 'day'}${p.wide ? ` sheet-${p.wide === true ? 'wide' : p.wide}` : ''}`}
      aria-labelledby={id}
      onCancel={onGround}
      onClose={(e) => e.currentTarget.open || p.onClose()}
      onClick={onGround}
    >
      <div class="sheet-inner">
        <header>
          <h2 id={id}>{p.title}</h2>
          <button type="button" class="round" aria-label={p.closeLabel} onClick={p.onClose}>
            <Icon name="close" />
          </button>
        </header>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must reach it */}
        <div class="sheet-body" tabIndex={0}>
          {p.open && p.children}
        </div>
      </div>
    </dialog>
  );
}
