import { useText } from '../../app/text.ts';
import { meterSpan } from '../../parts/charts/meters.ts';
import { Notches } from '../../parts/charts/Notches.tsx';
import { linear } from '../../parts/charts/scale.ts';
import { polyline } from '../../parts/drawing/geometry.ts';
import type { MeterLine } from '../../report/index.ts';

const W = 600;
const H = 230;
/** A dash pattern for each meter: colour is never alone. */
const DASH = ['', '9 4', '3 3', '12 3 3 3'] as const;
const INK = ['var(--line-1)', 'var(--line-2)', 'var(--line-3)', 'var(--line-4)'] as const;

/** The four meters over the quarters, with their notches; the same figures stand in a table beneath. */
export function MeterChart({ lines: all }: { lines: readonly MeterLine[] }) {
  const text = useText();
  // The night before the chair costs nothing: the start stands for it.
  const lines = all.map((l) => ({ ...l, points: l.points.filter((p) => p.quarter > 0) }));
  const steps = Math.max(1, ...lines.map((l) => l.points.length));
  const x = linear([0, steps], [20, W - 20]);
  const values = lines.map((l) => [l.start, ...l.points.map((p) => p.value)]);
  const y = linear(meterSpan(values.flat(), 5), [H - 10, 10]);
  return (
    <figure class="meter-chart">
      <svg viewBox={`0 0 ${W} ${H}`} aria-hidden="true">
        <Notches y={y} from={0} to={W} />
        {lines.map((l, n) => (
          <path
            key={l.meter}
            d={polyline((values[n] ?? []).map((v, i) => [x(i), y(v)]))}
            fill="none"
            stroke={INK[n % 4]}
            stroke-width="3"
            stroke-dasharray={DASH[n % 4]}
            stroke-linejoin="round"
          />
        ))}
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
