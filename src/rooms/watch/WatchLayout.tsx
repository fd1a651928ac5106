import type { ComponentChildren } from 'preact';
import { ScrollHint } from '../../parts/controls/ScrollHint.tsx';
import { Icon, type IconName } from '../../parts/drawing/Icon.tsx';

/** What may lie in the middle of the Watch where the page is as narrow as a phone. */
export type WatchObject = 'world' | 'signs' | 'suspects' | 'actions';

export interface WatchDrawer {
  label: string;
  items: readonly { id: WatchObject; label: string; badge?: string | undefined }[];
  open: WatchObject;
  onOpen: (id: WatchObject) => void;
}

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
  /** Only on narrow pages: one thing in the middle, the rest in a drawer. */
  drawer?: WatchDrawer | undefined;
  /** The page is too low for everything at once, in terms of its text: it scrolls as a whole. */
  flows?: boolean | undefined;
  labels: { watch: string; console: string };
}

const PICTURES: Readonly<Record<WatchObject, IconName>> = {
  world: 'globe',
  signs: 'continuity',
  suspects: 'help',
  actions: 'lock',
};

/** The Watch, cause to effect: vault and map above, the console below. */
export function WatchLayout(p: WatchLayoutProps) {
  return (
    <div class="watch room-night" data-object={p.drawer?.open} data-flows={p.flows || undefined}>
      {p.head}
      <main class="watch-main" aria-label={p.labels.watch}>
        <div class="watch-map" id="watch-world">
          {p.map}
        </div>
        <div class="watch-vault">{p.vault}</div>
        {p.teams && p.teams.length > 0 && (
          <ul class="pennants">
            {p.teams.map((t) => (
              <li key={t.id} data-on={t.on}>
                <Icon name="pawn" size="1rem" /> {t.text}
              </li>
            ))}
          </ul>
        )}
        <div class="watch-legend">{p.legend}</div>
        <section class="console on-dark" aria-label={p.labels.console}>
          <div class="console-timeline">{p.timeline}</div>
          <div class="console-clock">{p.clock}</div>
          <div class="console-signals" id="watch-signs">
            {p.signals}
            <ScrollHint />
          </div>
          {p.suspects && (
            <div class="console-suspects" id="watch-suspects">
              {p.suspects}
              <ScrollHint />
            </div>
          )}
          {p.drawer && <Drawer {...p.drawer} />}
          <div class="console-actions" id="watch-actions">
            {p.actions}
          </div>
        </section>
      </main>
    </div>
  );
}

/** The objects of the console by name; one of them lies in the middle. */
function Drawer(p: WatchDrawer) {
  return (
    <nav class="watch-drawer" aria-label={p.label}>
      {p.items.map((it) => (
        <button
          type="button"
          key={it.id}
          aria-expanded={p.open === it.id}
          aria-controls={`watch-${it.id}`}
          onClick={() => p.onOpen(it.id)}
        >
          <Icon name={PICTURES[it.id]} size="1.25rem" />
          <span>{it.label}</span>
          {it.badge && <b class="figures">{it.badge}</b>}
        </button>
      ))}
    </nav>
  );
}
