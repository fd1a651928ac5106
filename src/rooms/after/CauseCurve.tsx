/** One meter over the run, receipt by receipt: a step up or down where each was written. */

import { useNarrow } from '../../app/narrow.ts';
import { useText } from '../../app/text.ts';
import { meterSpan } from '../../parts/charts/meters.ts';
import { NOTCHES, Notches } from '../../parts/charts/Notches.tsx';
import { stepLine } from '../../parts/charts/paths.ts';
import { linear } from '../../parts/charts/scale.ts';
import type { Point } from '../../parts/drawing/geometry.ts';
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
  const x = linear([0, Math.max(1, quarters)], [LEFT, W - 8]);
  const y = linear(meterSpan(values, 4), [H - FOOT - 6, 6]);
  const path = stepLine([
    [x(0), y(line.start)],
    ...line.points.map((p, i): Point => [x(places[i] ?? 0), y(p.value)]),
    [x(quarters), y(line.points.at(-1)?.value ?? line.start)],
  ]);
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
      <Notches y={y} from={LEFT} to={W} />
      {NOTCHES.map(({ at }) => (
        <text key={at} x={LEFT - 6} y={y(at) + 6} text-anchor="end">
          {at}
        </text>
      ))}
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
