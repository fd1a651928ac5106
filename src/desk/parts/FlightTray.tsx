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
        <ul tabIndex={0} aria-label={p.title}>
          {p.items.map((it, i) => (
            <li key={i}>
              <b>{it.when}</b> <span>{it.text}</span>
            </li>
          ))}
        </ul>
      ) : (
        <p>{p.empty}</p>
      )}
    </section>
  );
}
