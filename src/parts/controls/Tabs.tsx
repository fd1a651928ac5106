/** Tabs: arrow keys move, as everywhere. */
export function Tabs<T extends string>(p: {
  label: string;
  tabs: readonly { id: T; name: string }[];
  now: T;
  panel: string;
  onChoose: (id: T) => void;
}) {
  const move = (by: number): void => {
    const at = p.tabs.findIndex(({ id }) => id === p.now);
    const next = p.tabs[(at + by + p.tabs.length) % p.tabs.length];
    if (!next) return;
    p.onChoose(next.id);
    document.getElementById(`tab-${next.id}`)?.focus();
  };
  return (
    <div
      class="tabs"
      role="tablist"
      aria-label={p.label}
      onKeyDown={(e) => {
        if (e.key === 'ArrowRight') move(1);
        else if (e.key === 'ArrowLeft') move(-1);
        else return;
        e.preventDefault();
      }}
    >
      {p.tabs.map(({ id, name }) => (
        <button
          type="button"
          role="tab"
          key={id}
          id={`tab-${id}`}
          aria-selected={id === p.now}
          aria-controls={p.panel}
          tabIndex={id === p.now ? 0 : -1}
          onClick={() => p.onChoose(id)}
        >
          {name}
        </button>
      ))}
    </div>
  );
}
