export interface FlightTrayProps {
  title: string;
  /** How the mandate stands, for where the rail has no room for it. */
  mandate?: string | undefined;
  items: readonly { when: string; text: string }[];
}

/** What is on its way and what is promised: index cards in an oak box, which opens to be read. */
export function FlightTray(p: FlightTrayProps) {
  const [next] = p.items;
  if (!next) return null;
  return (
    <details class="flight">
      <summary>
        <span class="flight-head">
          {p.title} <b>{p.items.length}</b>
        </span>
        {p.mandate && <span class="flight-mandate">{p.mandate}</span>}
      </summary>
      <ul class="flight-list">
        {p.items.map((it, i) => (
          <li key={i}>
            <b>{it.when}</b> <span>{it.text}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
