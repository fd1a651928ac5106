import { useEffect, useRef } from 'preact/hooks';

/** Whoever comes in, or goes to a case, is at its head first; who comes back is where they were. */
export function useHead(comesBack = false) {
  const ref = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!comesBack) ref.current?.focus({ preventScroll: true });
  }, []);
  return { ref, tabIndex: -1 };
}
