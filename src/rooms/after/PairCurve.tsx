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
  const all = [...p.mine, ...p.theirs];
  const low = Math.max(0, Math.min(20, ...all) - 4);
  const high = Math.min(100, Math.max(60, ...all) + 4);
  const x = (i: number): number => 4 + (i / steps) * (W - 8);
  const y = (v: number): number => 4 + ((high - v) / (high - low)) * (H - 8);
  const path = (values: readonly number[]): string =>
    values.map((v, i) => `${i ? 'L' : 'M'}${x(i).toFixed(1)} ${y(v).toFixed(1)}`).join('');
  const end = (values: readonly number[]): number => Math.round(values.at(-1) ?? 0);
  return (
    <figure class="pair-curve">
      <figcaption>
        <span>{p.name}</span>
        <b data-side="mine">{end(p.mine)}</b>
        <b data-side="theirs">{end(p.theirs)}</b>
      </figcaption>
      <svg viewBox={`0 0 ${W} ${H}`} aria-hidden="true">
        {[25, 40].map((v) =>
          v > low && v < high ? (
            <path key={v} class="curve-notch" data-at={v} d={`M0 ${y(v)}H${W}`} />
          ) : null,
        )}
        <path class="pair-line" data-side="mine" d={path(p.mine)} />
        <path class="pair-line" data-side="theirs" d={path(p.theirs)} />
      </svg>
    </figure>
  );
}
