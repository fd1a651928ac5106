import { ScrollHint } from '../../parts/controls/ScrollHint.tsx';

export interface FlightTrayProps {
  title: string;
  items: readonly { when: string; text: string }[];
  /** Shown when nothing is decided but not yet in force. */
  empty: string;
}

/** Policies decided but not yet in force, as index cards in an oak box. */
export function FlightTray(p: FlightTrayProps) {
  return (
    <section class="flight" aria-label={p.title}>
      <h2>{p.title}</h2>
      {p.items.length ? (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a full tray must scroll by keyboard
        // biome-ignore lint/a11y/useSemanticElements: it is a scrolling region, not a set of fields
        <div class="flight-list" tabIndex={0} role="group" aria-label={p.title}>
          <ul>
            {p.items.map((it, i) => (
              <li key={i}>
                <b>{it.when}</b> <span>{it.text}</span>
              </li>
            ))}
          </ul>
          <ScrollHint />
        </div>
      ) : (
        <p>{p.empty}</p>
      )}
    </section>
  );
}
