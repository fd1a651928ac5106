export interface SuspectsProps {
  title: string;
  /** "in 100" */
  unit: string;
  suspects: readonly {
    id: string;
    name: string;
    detail?: string | undefined;
    chance: number;
    ruledOut?: string | undefined;
  }[];
}

/** Who it may be: twenty pips and a figure in a hundred. The likeliest is bold and hot. */
export function Suspects(p: SuspectsProps) {
  const top = Math.max(0, ...p.suspects.map((s) => s.chance));
  return (
    <section class="suspects">
      <h3>
        <span>{p.title}</span> <span>{p.unit}</span>
      </h3>
      <ul>
        {p.suspects.map((s) => {
          const hundred = Math.round(s.chance * 100);
          const on = Math.round(hundred / 5);
          return (
            <li
              key={s.id}
              data-top={s.chance === top && top > 0}
              data-out={s.ruledOut !== undefined}
            >
              <span class="suspect-name">
                <b>{s.name}</b> {(s.ruledOut ?? s.detail) && <span>{s.ruledOut ?? s.detail}</span>}
              </span>
              <svg viewBox="0 0 158 14" preserveAspectRatio="none" aria-hidden="true">
                {Array.from({ length: 20 }, (_, i) => (
                  <rect
                    key={i}
                    x={i * 8 + 0.5}
                    y=".5"
                    width="5.5"
                    height="13"
                    class={i < on ? 'on' : 'off'}
                  />
                ))}
              </svg>
              <span class="suspect-figure figures">{hundred}</span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
