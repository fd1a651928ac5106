/** Small plane geometry for the drawn parts. Angles are degrees, clockwise from three o'clock, as SVG turns. */
export type Point = readonly [x: number, y: number];

const RAD = Math.PI / 180;

/** One decimal: enough for the screen, and markup stays short. */
export const f1 = (n: number): string => String(Math.round(n * 10) / 10);

/** Point at radius `r` and angle `deg` around (`cx`, `cy`). */
export function polar(r: number, deg: number, cx = 0, cy = 0): Point {
  return [cx + r * Math.cos(deg * RAD), cy + r * Math.sin(deg * RAD)];
}

/** "x y" of a polar point, for path data. */
export function pt(r: number, deg: number, cx = 0, cy = 0): string {
  const [x, y] = polar(r, deg, cx, cy);
  return `${f1(x)} ${f1(y)}`;
}

/** Path data joining points by straight lines. */
export function polyline(points: readonly Point[]): string {
  return points.map(([x, y], i) => `${i ? 'L' : 'M'}${f1(x)} ${f1(y)}`).join('');
}

/** Circular arc from `a0` to `a1`; runs backwards when a1 < a0, so that text on it can stand upright below. */
export function arc(r: number, a0: number, a1: number): string {
  const large = Math.abs(a1 - a0) > 180 ? 1 : 0;
  return `M${pt(r, a0)}A${r} ${r} 0 ${large} ${a1 > a0 ? 1 : 0} ${pt(r, a1)}`;
}

/** Closed ring sector between two radii. */
export function band(r0: number, r1: number, a0: number, a1: number): string {
  const large = Math.abs(a1 - a0) > 180 ? 1 : 0;
  return `M${pt(r0, a0)}A${r0} ${r0} 0 ${large} 1 ${pt(r0, a1)}L${pt(r1, a1)}A${r1} ${r1} 0 ${large} 0 ${pt(r1, a0)}Z`;
}

/** Guilloche: a closed wave of `waves` periods around radius `r`, as on bank notes. */
export function rosette(
  r: number,
  depth: number,
  waves: number,
  phase: number,
  cx = 0,
  cy = 0,
  step = 1.5,
  from = 0,
  to = 360,
): string {
  let d = '';
  for (let a = from; a <= to; a += step)
    d += `${a > from ? 'L' : 'M'}${pt(r + depth * Math.sin((a * waves + phase) * RAD), a, cx, cy)}`;
  return to - from >= 360 ? `${d}Z` : d;
}

/** Angle brought into 0 (included) to 360 (excluded). */
export const wrap = (deg: number): number => ((deg % 360) + 360) % 360;
