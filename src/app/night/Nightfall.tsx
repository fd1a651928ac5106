import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';

export type RoomLight = 'day' | 'night';

/** Milliseconds after which it is gone in any case. */
const LATEST = 1500;

/**
 * Day falls into night, and night gives way to day: the light that one leaves is drawn off westward over what has come.
 * Lies over the page for less than a second, takes no press and moves nothing; without motion it is not seen at all.
 *
 * @param light light of the screen that is seen; null where it belongs to neither room
 * @param moves whether things may move
 */
export function Nightfall({ light, moves }: { light: RoomLight | null; moves: boolean }) {
  const before = useRef<RoomLight | null>(null);
  const [leaving, setLeaving] = useState<RoomLight | null>(null);
  // Before the new screen is painted, so that it is not seen in between.
  useLayoutEffect(() => {
    const was = before.current;
    before.current = light;
    setLeaving(moves && was !== null && light !== null && was !== light ? was : null);
  }, [light]);
  // Where an animation does not end by itself, the page must not stay covered.
  useEffect(() => {
    if (!leaving) return;
    const late = setTimeout(() => setLeaving(null), LATEST);
    return () => clearTimeout(late);
  }, [leaving]);
  if (!leaving) return null;
  return (
    <div
      class="nightfall"
      data-leaving={leaving}
      aria-hidden="true"
      onAnimationEnd={() => setLeaving(null)}
    />
  );
}
