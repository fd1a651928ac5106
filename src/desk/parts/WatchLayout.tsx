import type { ComponentChildren } from 'preact';
import { Icon } from './Icon.tsx';

export interface WatchLayoutProps {
  head: ComponentChildren;
  /** The Rings board, large. */
  vault: ComponentChildren;
  /** The host of the map's canvas, or the visible `RegionTable`; the canvas may also lie behind the whole page. */
  map?: ComponentChildren;
  legend: ComponentChildren;
  timeline: ComponentChildren;
  clock: ComponentChildren;
  signals: ComponentChildren;
  suspects?: ComponentChildren;
  /** Duty teams on the Watch: who is posted where. */
  teams?: readonly { id: string; text: string; on: boolean }[] | undefined;
  /** `Actions`, or `ReviewStrip` once the night is over. */
  actions: ComponentChildren;
  labels: { watch: string; console: string };
}

/** The Watch, cause to effect: vault and map above, the console below. */
export function WatchLayout(p: WatchLayoutProps) {
  return (
    <div class="watch room-night">
      {p.head}
      <main class="watch-main" aria-label={p.labels.watch}>
        <div class="watch-map">{p.map}</div>
        <div class="watch-vault">{p.vault}</div>
        <div class="watch-legend">
          {p.teams && (
            <ul class="pennants">
              {p.teams.map((t) => (
                <li key={t.id} data-on={t.on}>
                  <Icon name="pawn" size="1rem" /> {t.text}
                </li>
              ))}
            </ul>
          )}
          {p.legend}
        </div>
        <section class="console on-dark" aria-label={p.labels.console}>
          <div class="console-timeline">{p.timeline}</div>
          <div class="console-clock">{p.clock}</div>
          <div class="console-signals">{p.signals}</div>
          {p.suspects && <div class="console-suspects">{p.suspects}</div>}
          <div class="console-actions">{p.actions}</div>
        </section>
      </main>
    </div>
  );
}
