/** One meter over the run, receipt by receipt: a step up or down where each was written. */

import { useNarrow } from '../../app/narrow.ts';
import { useText } from '../../app/text.ts';
import { quarterText } from '../../parts/words/past.ts';
import type { ReceiptLine } from '../../report/index.ts';

/** Units of the drawing: fewer on a phone, so that its figures stay legible. */
const WIDE = 720;
const NARROW = 360;
const H = 260;
const LEFT = 34;
const FOOT = 26;

/** Places of receipts from left to right: quarters are equally wide, receipts spread within theirs. */
function placesOf(line: ReceiptLine): number[] {
  const inQuarter = new Map<number, number>();
  for (const { quarter } of line.points) inQuarter.set(quarter, (inQuarter.get(quarter) ?? 0) + 1);
  const seen = new Map<number, number>();
  return line.points.map(({ quarter }) => {
    const k = (seen.get(quarter) ?? 0) + 1;
    seen.set(quarter, k);
    return Math.max(0, quarter - 1) + k / ((inQuarter.get(quarter) ?? 1) + 1);
  });
}

export function CauseCurve({
  line,
  quarters,
  lit,
  onGo,
}: {
  line: ReceiptLine;
  quarters: number;
  /** The receipt that is pointed at; null = none. */
  lit: number | null;
  onGo: (index: number) => void;
}) {
  const text = useText();
  const W = useNarrow() ? NARROW : WIDE;
  const places = placesOf(line);
  const values = [line.start, line.now, ...line.points.map((p) => p.value)];
  const low = Math.max(0, Math.min(20, ...values) - 4);
  const high = Math.min(100, Math.max(60, ...values) + 4);
  const x = (at: number): number => LEFT + (at / Math.max(1, quarters)) * (W - LEFT - 8);
  const y = (v: number): number => 6 + ((high - v) / (high - low)) * (H - FOOT - 12);
  let before = line.start;
  let path = `M${x(0).toFixed(1)} ${y(before).toFixed(1)}`;
  line.points.forEach((p, i) => {
    path += `H${x(places[i] ?? 0).toFixed(1)}V${y(p.value).toFixed(1)}`;
    before = p.value;
  });
  path += `H${x(quarters).toFixed(1)}`;
  return (
    <svg class="cause-curve" viewBox={`0 0 ${W} ${H}`} aria-hidden="true">
      {Array.from({ length: quarters }, (_, i) => (
        <g key={i}>
          <path d={`M${x(i)} 0V${H - FOOT}`} class="curve-quarter" />
          <text x={x(i + 0.5)} y={H - 6} text-anchor="middle">
            {quarterText(text, i + 1)}
          </text>
        </g>
      ))}
      {[25, 40].map((v) =>
        v >= low && v <= high ? (
          <g key={v}>
            <path d={`M${LEFT} ${y(v)}H${W}`} class="curve-notch" data-at={v} />
            <text x={LEFT - 6} y={y(v) + 6} text-anchor="end">
              {v}
            </text>
          </g>
        ) : null,
      )}
      <path d={path} class="curve-line" />
      {line.points.map((p, i) => {
        const cx = x(places[i] ?? 0);
        const from = y(p.value - p.by);
        const to = y(p.value);
        return (
          // A pointer's short cut: the same receipts stand as buttons in the list beneath.
          // biome-ignore lint/a11y/noStaticElementInteractions: see above
          <g
            key={p.receipt}
            class="curve-step"
            data-tone={p.by < 0 ? 'loss' : 'gain'}
            data-lit={lit === p.receipt}
            onClick={() => onGo(p.index)}
          >
            <path d={`M${cx} ${from}V${to}`} />
            {p.by < 0 ? (
              <path d={`M${cx - 5} ${to - 6}L${cx} ${to + 2}L${cx + 5} ${to - 6}`} />
            ) : (
              <path d={`M${cx - 5} ${to + 6}L${cx} ${to - 2}L${cx + 5} ${to + 6}`} />
            )}
            <rect x={cx - 8} y={0} width={16} height={H - FOOT} class="curve-reach" />
          </g>
        );
      })}
    </svg>
  );
}
