import { useEffect, useState } from 'preact/hooks';
import { useApp } from './app.ts';

/** Pixels below which the page counts as a phone held upright, at the usual text size. */
const NARROW = 700;

/** Is the page as narrow as a phone held upright, in terms of its text? */
export function useNarrow(): boolean {
  const { textSize } = useApp().settings.value;
  const asked = `(width < ${(NARROW * textSize) / 100}px)`;
  const [narrow, setNarrow] = useState(() => matchMedia(asked).matches);
  useEffect(() => {
    const query = matchMedia(asked);
    const hear = () => setNarrow(query.matches);
    hear();
    query.addEventListener('change', hear);
    return () => query.removeEventListener('change', hear);
  }, [asked]);
  return narrow;
}
