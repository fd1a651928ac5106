import { useEffect, useState } from 'preact/hooks';
import { useSettings } from './settings.ts';

/** Pixels below which the page counts as a phone held upright, at the usual text size. */
const NARROW = 700;
/** Pixels of height that the Watch needs to stand whole, at the usual text size: on a phone, and beside that. */
const LOW_PHONE = 520;
const LOW = 600;

/** Does the page's size answer a media query? `size` gives pixels in terms of the text. */
function useAsked(question: (size: (px: number) => string) => string): boolean {
  const { textSize } = useSettings().values.value;
  const asked = question((px) => `${(px * textSize) / 100}px`);
  const [answer, setAnswer] = useState(() => matchMedia(asked).matches);
  useEffect(() => {
    const query = matchMedia(asked);
    const hear = () => setAnswer(query.matches);
    hear();
    query.addEventListener('change', hear);
    return () => query.removeEventListener('change', hear);
  }, [asked]);
  return answer;
}

/** Is the page as narrow as a phone held upright, in terms of its text? */
export const useNarrow = (): boolean => useAsked((size) => `(width < ${size(NARROW)})`);

/** Is the page high enough for the whole Watch at once, in terms of its text? */
export const useRoom = (): boolean =>
  useAsked(
    (size) =>
      `((width < ${size(NARROW)}) and (height >= ${size(LOW_PHONE)})) or (height >= ${size(LOW)})`,
  );
