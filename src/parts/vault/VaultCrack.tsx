import type { Point } from '../drawing/geometry.ts';
import { polar, polyline } from '../drawing/geometry.ts';

/** Radius and angle from the middle of the guilty sector; the line runs from beyond one rim to beyond the other. */
export const THROUGH: readonly Point[] = [
  [300, 184],
  [262, 181],
  [236, 177],
  [205, 182.5],
  [176, 175],
  [150, 182],
  [124, 174],
  [98, 184],
  [70, 172],
  [44, 187],
  [24, 168],
  [9, 250],
  [30, -34],
  [58, -12],
  [82, -24],
  [106, -19],
  [124, -27],
  [150, -19],
  [176, -28],
  [204, -21],
  [228, -29],
  [250, -24],
  [300, -26],
];
const BRANCHES: readonly (readonly Point[])[] = [
  [
    [106, -19],
    [118, -4],
    [134, -2],
    [148, 6],
    [168, 2],
  ],
  [
    [82, -24],
    [96, -40],
    [112, -41],
    [126, -52],
    [142, -50],
    [156, -58],
  ],
  [
    [44, 187],
    [62, 205],
    [84, 201],
    [104, 214],
    [124, 209],
    [140, 219],
  ],
  [
    [98, 184],
    [110, 168],
    [126, 163],
    [144, 150],
    [166, 153],
    [180, 144],
  ],
  [
    [24, 168],
    [36, 110],
    [56, 96],
    [74, 104],
    [98, 92],
    [122, 97],
    [133, 91],
  ],
  [
    [176, -28],
    [190, -40],
    [212, -43],
    [226, -50],
  ],
];

/** A line of the list above, turned to the middle of a sector. */
export const along = (list: readonly Point[], h: number): Point[] =>
  list.map(([r, t]) => polar(r, h + t));

/** A line that is `width` broad at its start and runs out in a point. */
export function tapered(points: readonly Point[], width: number): string {
  const left: Point[] = [];
  const right: Point[] = [];
  points.forEach((c, i) => {
    const a = points[Math.max(0, i - 1)] ?? c;
    const b = points[Math.min(points.length - 1, i + 1)] ?? c;
    const dx = b[0] - a[0];
    const dy = b[1] - a[1];
    const m = Math.hypot(dx, dy) || 1;
    const w = (width / 2) * (1 - i / (points.length - 1)) + 0.25;
    left.push([c[0] - (dy / m) * w, c[1] + (dx / m) * w]);
    right.unshift([c[0] + (dy / m) * w, c[1] - (dx / m) * w]);
  });
  return `${polyline([...left, ...right])}Z`;
}

/** The two halves of the split vault as clip paths, and how far each is pushed aside. */
export function splitHalves(h: number): {
  a: string;
  b: string;
  pushA: Point;
  pushB: Point;
  line: string;
} {
  const cr = along(THROUGH, h);
  const far = (sign: number): Point[] => {
    const out: Point[] = [];
    for (let t = -26; sign > 0 ? t <= 184 : t >= -176; t += sign * 10) out.push(polar(420, h + t));
    return out;
  };
  const n = polar(1, h + 78);
  return {
    a: `${polyline([...cr, ...far(1)])}Z`,
    b: `${polyline([...cr, ...far(-1)])}Z`,
    pushA: [n[0] * 3.2, n[1] * 3.2],
    pushB: [-n[0] * 4.2, -n[1] * 4.2],
    line: polyline(cr),
  };
}

/**
 * The glow of the hot line: strokes on strokes, how wide and how much each adds. A real blur of a line 15 wide looks the
 * same and took a third of the time in which a processor paints the whole first decision.
 */
const GLOW = [
  [40, 0.02],
  [32, 0.03],
  [26, 0.04],
  [20, 0.045],
  [15, 0.05],
  [10, 0.05],
  [6, 0.045],
] as const;

/** The hot line and its branches over a split vault. */
export function BurstOver({ h }: { h: number }) {
  const line = polyline(along(THROUGH, h).slice(1, -1));
  return (
    <g class="vault-burst" pointer-events="none">
      <g fill="none" stroke="var(--silent)" stroke-linejoin="round">
        {GLOW.map(([width, opacity]) => (
          <path key={width} d={line} stroke-width={width} stroke-opacity={opacity} />
        ))}
      </g>
      {BRANCHES.map((b, i) => (
        <path
          key={i}
          d={tapered(along(b, h), 5)}
          fill="var(--silent)"
          stroke="#2a0d06"
          stroke-width=".5"
        />
      ))}
    </g>
  );
}
