export type DeskObject = 'ladders' | 'forecast' | 'watch' | 'rings';

export interface PhoneDrawerProps {
  label: string;
  items: readonly {
    id: DeskObject;
    label: string;
    badge?: { count: number; label: string } | undefined;
  }[];
  open?: DeskObject | undefined;
  onOpen: (id: DeskObject | undefined) => void;
}

function Picture({ id }: { id: DeskObject }) {
  return (
    <svg viewBox="0 0 64 60" aria-hidden="true">
      {id === 'ladders' && (
        <>
          <path d="M14 4v52M50 4v52" stroke="#c2935a" stroke-width="5" stroke-linecap="round" />
          {[14, 24].map((y) => (
            <path key={y} d={`M12 ${y}h40`} stroke="#7f95a3" stroke-width="2" />
          ))}
          <rect x="9" y="32" width="46" height="8" rx="2" fill="#f4ddae" stroke="#5d4019" />
          <rect x="9" y="45" width="46" height="8" rx="2" fill="#cda772" stroke="#5d4019" />
        </>
      )}
      {id === 'forecast' && (
        <>
          <rect
            x="6"
            y="2"
            width="52"
            height="56"
            rx="3"
            fill="#f3ebd6"
            stroke="#b58a52"
            stroke-width="3"
          />
          {[50, 40, 30, 20].map((y) => (
            <circle key={y} cx="16" cy={y} r="4.2" fill="var(--holds)" />
          ))}
          {[50, 40, 30].map((y) => (
            <g key={y}>
              <circle cx="27" cy={y} r="4" fill="#f3ebd6" stroke="var(--blind)" />
              <path d={`M27 ${y - 4}a4 4 0 0 1 0 8z`} fill="var(--blind)" />
            </g>
          ))}
          {[50, 40].map((y) => (
            <rect
              key={y}
              x="34.5"
              y={y - 3.5}
              width="7"
              height="7"
              fill="none"
              stroke="var(--stopped)"
              stroke-width="2"
            />
          ))}
          <rect
            x="45.5"
            y="46.5"
            width="7"
            height="7"
            fill="none"
            stroke="var(--stopped)"
            stroke-width="2"
          />
        </>
      )}
      {id === 'watch' &&
        [
          ['#b8533f', 14, 2],
          ['#3f6e8c', 32, -8],
          ['#d9a441', 50, 2],
        ].map(([c, x, y]) => (
          <g key={x} transform={`translate(${x} ${y})`} fill={String(c)} stroke="#0c151e">
            <path d="M-11 54c0-8 5-11 6-17H5c1 6 6 9 6 17q-11 5-22 0z" />
            <circle cy="31" r="7.5" />
          </g>
        ))}
      {id === 'rings' && (
        <>
          <circle cx="32" cy="30" r="28" fill="#cda04a" stroke="#6e4d14" />
          <circle cx="32" cy="30" r="22" fill="#e7dec4" stroke="#5a4620" />
          <circle cx="32" cy="30" r="16" fill="#ddd3b8" stroke="#7a6a44" />
          <circle cx="32" cy="30" r="10" fill="#22303f" />
          <path d="M32 24a3.5 3.5 0 0 1 2 6l1.5 6h-7l1.5-6a3.5 3.5 0 0 1 2-6z" fill="#f0cf7a" />
        </>
      )}
    </svg>
  );
}

/** On a narrow screen the four objects of the desk lie in a drawer; one of them is open at a time. */
export function PhoneDrawer(p: PhoneDrawerProps) {
  return (
    <nav class="phone-drawer on-dark" aria-label={p.label}>
      {p.items.map((it) => (
        <button
          type="button"
          key={it.id}
          aria-expanded={p.open === it.id}
          aria-controls={`desk-${it.id}`}
          onClick={() => p.onOpen(p.open === it.id ? undefined : it.id)}
        >
          <Picture id={it.id} />
          <span>{it.label}</span>
          {it.badge && it.badge.count > 0 && (
            <b class="badge">
              {it.badge.count}
              <span class="visually-hidden"> {it.badge.label}</span>
            </b>
          )}
        </button>
      ))}
    </nav>
  );
}
