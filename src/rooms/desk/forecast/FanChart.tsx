import { scaleLinear, scalePow } from 'd3-scale';
import { area, curveMonotoneX, line } from 'd3-shape';

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
const H = 98;

/** Recovery over time: the broad bands are what the worlds disagree about. Early hours get more room than late days. */
export function FanChart(p: FanChartProps) {
  const last = p.hours[p.hours.length - 1] ?? 1;
  const top = Math.max(1, ...p.q90);
  const x = scalePow().exponent(0.4).domain([0, last]).range([0, W]);
  const y = scaleLinear().domain([0, top]).range([H, 8]);
  const index = p.hours.map((_, i) => i);
  const at = (i: number): number => x(p.hours[i] ?? 0);
  const bandPath = (lo: readonly number[], hi: readonly number[]): string =>
    area<number>()
      .x(at)
      .y0((i) => y(lo[i] ?? 0))
      .y1((i) => y(hi[i] ?? 0))
      .curve(curveMonotoneX)(index) ?? '';
  const median =
    line<number>()
      .x(at)
      .y((i) => y(p.q50[i] ?? 0))
      .curve(curveMonotoneX)(index) ?? '';
  const noteAt = Math.floor(index.length * 0.45);
  const nx = Math.min(at(noteAt), W - 206);
  const ny = y(p.q90[noteAt] ?? 0);
  return (
    <figure class="fan">
      <figcaption>{p.title}</figcaption>
      <svg viewBox={`-2 0 ${W + 4} ${H + 3}`} aria-hidden="true">
        <rect width={W} height={H} fill="#f3efe0" opacity=".8" />
        {p.ticks.map((t) => (
          <path key={t.hours} d={`M${x(t.hours)} 4V${H}`} stroke="#7ea0a8" stroke-opacity=".5" />
        ))}
        <path d={bandPath(p.q10, p.q90)} fill="var(--stopped)" opacity=".26" />
        <path d={bandPath(p.q25, p.q75)} fill="var(--stopped)" opacity=".38" />
        <path d={median} fill="none" stroke="#1b2a3d" stroke-width="2.4" stroke-linecap="round" />
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
      <p class="fan-ticks" aria-hidden="true">
        {p.ticks.map((t) => (
          <span key={t.hours} style={{ left: `${(x(t.hours) / W) * 100}%` }}>
            {t.label}
          </span>
        ))}
      </p>
    </figure>
  );
}
