import { partOf } from '../../../parts/charts/bentTime.ts';
import { smoothBand, smoothLine } from '../../../parts/charts/paths.ts';
import { linear } from '../../../parts/charts/scale.ts';
import { TickLabels } from '../../../parts/charts/TickLabels.tsx';
import type { Point } from '../../../parts/drawing/geometry.ts';

export interface FanChartProps {
  title: string;
  /** Hours after the fault, ascending. */
  hours: readonly number[];
  /** Machines still down at each of those hours, for each quantile. */
  q10: readonly number[];
  q25: readonly number[];
  q50: readonly number[];
  q75: readonly number[];
  q90: readonly number[];
  /** Marks on the time axis. */
  ticks: readonly { hours: number; label: string }[];
  /** "one world in ten is worse" */
  note?: string | undefined;
}

const W = 304;
const H = 72;

/** Recovery over time: the broad bands are what the worlds disagree about. */
export function FanChart(p: FanChartProps) {
  const last = p.hours[p.hours.length - 1] ?? 1;
  const top = Math.max(1, ...p.q90);
  const x = (hour: number): number => partOf(hour, last) * W;
  const y = linear([0, top], [H, 8]);
  const points = (down: readonly number[]): Point[] =>
    p.hours.map((hour, i) => [x(hour), y(down[i] ?? 0)]);
  const noteAt = Math.floor(p.hours.length * 0.45);
  const nx = Math.min(x(p.hours[noteAt] ?? 0), W - 206);
  const ny = y(p.q90[noteAt] ?? 0);
  return (
    <figure class="fan">
      <figcaption>{p.title}</figcaption>
      <svg viewBox={`-2 0 ${W + 4} ${H + 3}`} aria-hidden="true">
        <rect width={W} height={H} fill="#f3efe0" opacity=".8" />
        {p.ticks.map((t) => (
          <path key={t.hours} d={`M${x(t.hours)} 4V${H}`} stroke="#7ea0a8" stroke-opacity=".5" />
        ))}
        <path d={smoothBand(points(p.q10), points(p.q90))} fill="var(--stopped)" opacity=".26" />
        <path d={smoothBand(points(p.q25), points(p.q75))} fill="var(--stopped)" opacity=".38" />
        <path
          d={smoothLine(points(p.q50))}
          fill="none"
          stroke="#1b2a3d"
          stroke-width="2.4"
          stroke-linecap="round"
        />
        <path d={`M0 4V${H}H${W}`} fill="none" stroke="#1b2a3d" stroke-width="1.4" />
        {p.note && (
          <>
            <path
              d={`M${nx + 18} ${Math.max(20, ny - 16)}q-12 2-16 12`}
              fill="none"
              stroke="#44505c"
            />
            <text
              x={nx + 22}
              y={Math.max(22, ny - 12)}
              font-size="16"
              font-style="italic"
              fill="#3f4b57"
            >
              {p.note}
            </text>
          </>
        )}
      </svg>
      <div class="fan-ticks">
        <TickLabels
          ticks={p.ticks.map(({ hours, label }) => ({ part: partOf(hours, last), label }))}
        />
      </div>
    </figure>
  );
}
