import { useText } from '../../app/text.ts';
import type { MeterLine } from '../../report/index.ts';

const W = 600;
const H = 230;
/** A dash pattern for each meter: colour is never alone. */
const DASH = ['', '9 4', '3 3', '12 3 3 3'] as const;
const INK = ['var(--line-1)', 'var(--line-2)', 'var(--line-3)', 'var(--line-4)'] as const;

/** The four meters over the quarters, with the notches at 25 and 40; the same figures stand in a table beneath. */
export function MeterChart({ lines: all }: { lines: readonly MeterLine[] }) {
  const text = useText();
  // The night before the chair costs nothing: the start stands for it.
  const lines = all.map((l) => ({ ...l, points: l.points.filter((p) => p.quarter > 0) }));
  const steps = Math.max(1, ...lines.map((l) => l.points.length));
  const x = (i: number) => (i / steps) * (W - 40) + 20;
  const values = lines.flatMap((l) => [l.start, ...l.points.map((p) => p.value)]);
  const low = Math.max(0, Math.min(20, ...values) - 5);
  const high = Math.min(100, Math.max(60, ...values) + 5);
  const y = (v: number) => H - 10 - ((v - low) / (high - low)) * (H - 20);
  return (
    <figure class="meter-chart">
      <svg viewBox={`0 0 ${W} ${H}`} aria-hidden="true">
        {[25, 40].map((v) => (
          <path
            key={v}
            d={`M0 ${y(v)}H${W}`}
            stroke={v === 25 ? 'var(--wax)' : 'var(--line-4)'}
            stroke-dasharray="2 4"
          />
        ))}
        {lines.map((l, n) => {
          const points = [l.start, ...l.points.map((p) => p.value)];
          return (
            <path
              key={l.meter}
              d={points
                .map((v, i) => `${i ? 'L' : 'M'}${x(i).toFixed(1)} ${y(v).toFixed(1)}`)
                .join('')}
              fill="none"
              stroke={INK[n % 4]}
              stroke-width="3"
              stroke-dasharray={DASH[n % 4]}
              stroke-linejoin="round"
            />
          );
        })}
      </svg>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must reach it */}
      <section class="chart-table" tabIndex={0} aria-label={text.say('screens.over.figures')}>
        <table>
          <thead>
            <tr>
              <td />
              <th scope="col">{text.say('screens.over.start')}</th>
              {lines[0]?.points.map((p) => (
                <th scope="col" key={p.quarter}>
                  {text.say('screens.quarter.short', { n: p.quarter })}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {lines.map((l, n) => (
              <tr key={l.meter}>
                <th scope="row">
                  <svg viewBox="0 0 34 8" width="2.125rem" aria-hidden="true">
                    <path
                      d="M0 4H34"
                      stroke={INK[n % 4]}
                      stroke-width="3"
                      stroke-dasharray={DASH[n % 4]}
                    />
                  </svg>
                  {text.say(`meter.${l.meter}`)}
                </th>
                <td>{l.start}</td>
                {l.points.map((p) => (
                  <td key={p.quarter}>{p.value}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </figure>
  );
}
