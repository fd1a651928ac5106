/** A letter never scrolls: where its text would not fit its sheet it is written smaller, and with less air. */
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** From the largest hand to the smallest, as `data-hand` of the body; the sizes themselves stand in the style sheet. */
const HANDS = ['large', 'usual', 'small', 'close'] as const;

/** Chooses the largest hand that fits, anew whenever the sheet or its words change their size. */
export function useFit(): RefObject<HTMLDivElement | null> {
  const body = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const sheet = body.current;
    if (!sheet) return;
    const write = (): void => {
      for (const hand of HANDS) {
        sheet.dataset['hand'] = hand;
        if (sheet.scrollHeight <= sheet.clientHeight) return;
      }
    };
    write();
    if (typeof ResizeObserver === 'undefined') return;
    const eye = new ResizeObserver(write);
    eye.observe(sheet);
    for (const words of sheet.children) eye.observe(words);
    return () => eye.disconnect();
  }, []);
  return body;
}
