import { meterSpan } from '../../parts/charts/meters.ts';
import { Notches } from '../../parts/charts/Notches.tsx';
import { linear } from '../../parts/charts/scale.ts';
import { polyline } from '../../parts/drawing/geometry.ts';

/** One meter in two histories: a full line and a dashed one. The figures at the end stand beside them. */
const W = 240;
const H = 110;

export function PairCurve(p: {
  name: string;
  /** Start and the value after every night. */
  mine: readonly number[];
  theirs: readonly number[];
}) {
  const steps = Math.max(1, p.mine.length - 1, p.theirs.length - 1);
  const x = linear([0, steps], [4, W - 4]);
  const y = linear(meterSpan([...p.mine, ...p.theirs], 4), [H - 4, 4]);
  const path = (values: readonly number[]): string => polyline(values.map((v, i) => [x(i), y(v)]));
  const end = (values: readonly number[]): number => Math.round(values.at(-1) ?? 0);
  return (
    <figure class="pair-curve">
      <figcaption>
        <span>{p.name}</span>
        <b data-side="mine">{end(p.mine)}</b>
        <b data-side="theirs">{end(p.theirs)}</b>
      </figcaption>
      <svg viewBox={`0 0 ${W} ${H}`} aria-hidden="true">
        <Notches y={y} from={0} to={W} />
        <path class="pair-line" data-side="mine" d={path(p.mine)} />
        <path class="pair-line" data-side="theirs" d={path(p.theirs)} />
      </svg>
    </figure>
  );
}
