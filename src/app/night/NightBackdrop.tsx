/** The map behind the whole Watch; it fits itself into the free place between the other things. */
import { useEffect, useRef } from 'preact/hooks';
import type { RegionCounts } from '../../parts/night/counts.ts';
import type { GameState } from '../../sim/index.ts';
import { MAP_PALETTE } from '../mapPalette.ts';
import { useSettings } from '../settings.ts';
import { useStage } from '../stageKeeper.ts';

export function NightBackdrop({
  s,
  counts,
  minute,
}: {
  s: GameState;
  counts: RegionCounts;
  minute: number;
}) {
  const settings = useSettings();
  const stage = useStage();
  const place = useRef<HTMLDivElement>(null);
  const { palette } = settings.values.value;
  const mode = stage.mode.value;
  useEffect(() => {
    if (place.current) stage.attach(place.current);
    return () => stage.detach();
  }, []);
  const show = (): void => {
    if (mode === 'none' || !place.current) return;
    stage.show({
      state: s,
      counts,
      minute,
      insets: insetsOf(place.current),
      reducedMotion: !settings.moves(),
      palette: MAP_PALETTE[palette],
    });
  };
  const newest = useRef(show);
  newest.current = show;
  useEffect(show, [s, counts, minute, mode, palette]);
  useEffect(() => {
    const watcher = new ResizeObserver(() => newest.current());
    const slot = place.current?.parentElement?.querySelector('.watch-map');
    if (place.current) watcher.observe(place.current);
    if (slot) watcher.observe(slot);
    return () => watcher.disconnect();
  }, []);
  return <div class="night-backdrop" ref={place} />;
}

/** What covers the map at each side: everything outside the place that the layout keeps for it. */
function insetsOf(host: HTMLElement): { left: number; top: number; right: number; bottom: number } {
  const all = host.getBoundingClientRect();
  const slot = host.parentElement?.querySelector('.watch-map')?.getBoundingClientRect();
  if (!slot || slot.width < 40 || slot.height < 40) return { left: 0, top: 0, right: 0, bottom: 0 };
  const room = (px: number) => Math.max(0, Math.round(px));
  return {
    left: room(slot.left - all.left),
    top: room(slot.top - all.top),
    right: room(all.right - slot.right),
    bottom: room(all.bottom - slot.bottom),
  };
}
