import { useEffect, useRef } from 'preact/hooks';

/**
 * Stands last in a place that scrolls and says so while there is more beyond its edge: a shadow with an arrow.
 * It watches a mark at the content's end, so that nobody has to measure. `side` is where the rest lies.
 */
export function ScrollHint({ side = 'below' }: { side?: 'below' | 'beside' }) {
  const mark = useRef<HTMLElement>(null);
  const hint = useRef<HTMLElement>(null);
  useEffect(() => {
    const place = mark.current?.parentElement;
    if (!place || !mark.current || typeof IntersectionObserver === 'undefined') return;
    const eye = new IntersectionObserver(
      (seen) => hint.current?.toggleAttribute('data-more', seen.at(-1)?.isIntersecting === false),
      { root: place, rootMargin: '3px' },
    );
    eye.observe(mark.current);
    return () => eye.disconnect();
  }, []);
  return (
    <>
      <i class="scroll-end" ref={mark} data-side={side} aria-hidden="true" />
      <i class="scroll-hint" ref={hint} data-side={side} aria-hidden="true" />
    </>
  );
}
