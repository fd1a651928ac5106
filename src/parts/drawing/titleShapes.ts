import { pt, rosette } from './geometry.ts';
import { seeded } from './seeded.ts';

/** Title art, in units around the vault's middle; the rim's outer edge is at 348, as engraved. */
export const RIM = 348;
export const BOW_X = -488;

/** The key lying, its bit in the vault's middle. */
export const KEY_PATH = `M${BOW_X + 63.4}-13.2H12q6 0 6 13.2t-6 13.2H4.1v33h-14.5v-13.2h-10.6v23.8h-19.8v-43.6H${BOW_X + 63.4}A66 66 0 1 1 ${BOW_X + 63.4}-13.2zM${BOW_X + 39.6} 0a39.6 39.6 0 1 0-79.2 0a39.6 39.6 0 1 0 79.2 0z`;

export interface Dot {
  x: number;
  y: number;
  kind: 'well' | 'bright' | 'stopped' | 'edge';
  opacity: number;
}

/** The crack's middle line, from ring 0 outwards. */
const CRACK: readonly (readonly [number, number])[] = [
  [46, -42],
  [92, -62],
  [128, -88],
  [150, -112],
  [186, -132],
  [200, -168],
  [232, -152],
  [250, -196],
];

function distanceToCrack(x: number, y: number): number {
  let best = Infinity;
  for (let i = 1; i < CRACK.length; i++) {
    const [ax, ay] = CRACK[i - 1] ?? [0, 0];
    const [bx, by] = CRACK[i] ?? [0, 0];
    const t = Math.max(
      0,
      Math.min(
        1,
        ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / ((bx - ax) ** 2 + (by - ay) ** 2),
      ),
    );
    best = Math.min(best, Math.hypot(x - ax - t * (bx - ax), y - ay - t * (by - ay)));
  }
  return best;
}

/** The night half of the vault: dots on rings, those near the crack hollow. */
export function nightDots(): Dot[] {
  const rnd = seeded(1409);
  const dots: Dot[] = [];
  for (let r = 66; r < 326; r += 9.2) {
    const n = Math.floor((2 * Math.PI * r) / 9.4);
    for (let i = 0; i < n; i++) {
      const a = (i / n) * 2 * Math.PI - Math.PI / 2;
      const x = r * Math.cos(a);
      const y = r * Math.sin(a);
      if (x < 5) continue;
      const d = distanceToCrack(x, y);
      const width = 11 + 9 * (r / 326);
      const roll = rnd();
      const kind =
        d < width
          ? 'stopped'
          : d < width + 8 && roll < 0.5
            ? 'edge'
            : roll < 0.05
              ? 'bright'
              : 'well';
      dots.push({ x, y, kind, opacity: kind === 'well' ? 0.45 + 0.5 * rnd() : 1 });
    }
  }
  // beyond the rim: single machines, thinning out
  for (const [x, y] of [
    [338, -210],
    [348, -230],
    [339, -254],
    [366, -272],
    [349, -246],
    [376, -264],
    [375, -290],
    [384, -308],
    [411, -290],
    [357, -200],
    [366, -208],
  ] as const)
    dots.push({ x, y, kind: 'stopped', opacity: 1 });
  return dots;
}

/** A hint of a map behind the night half. */
export function nightLand(): Dot[] {
  const dots: Dot[] = [];
  const blobs = [
    [170, -350, 120, 66],
    [330, -230, 108, 84],
    [352, 190, 34, 70],
    [380, 350, 120, 110],
    [300, 250, 60, 40],
  ] as const;
  for (let y = -380; y < 384; y += 9) {
    for (let x = 60; x < 470; x += 9) {
      if (Math.hypot(x, y) < RIM + 16) continue;
      const depth = Math.min(
        ...blobs.map(
          ([bx, by, rx, ry]) =>
            ((x - bx) / rx) ** 2 +
            ((y - by) / ry) ** 2 +
            0.12 * Math.sin(x * 0.09 + by) * Math.cos(y * 0.07),
        ),
      );
      if (depth < 1) dots.push({ x, y, kind: 'well', opacity: 0.22 + 0.4 * (1 - depth) });
    }
  }
  return dots;
}

/** One band of guilloche between two radii: three shifted waves. */
export function guilloche(
  r0: number,
  r1: number,
  waves: number,
  from = 88,
  to = 272,
  step = 0.5,
): string[] {
  const mid = (r0 + r1) / 2;
  const depth = (r1 - r0) / 2;
  return [0, 45, 90, 135, 180, 225, 270, 315].map((phase) =>
    rosette(mid, depth, waves, phase, 0, 0, step, from, to),
  );
}

/** Measuring marks between two radii; every 30 degrees a long one. */
export function measure(
  r0: number,
  r1: number,
  from = 90,
  to = 270,
): { fine: string; long: string } {
  let fine = '';
  let long = '';
  for (let a = from; a <= to; a += 2.5) {
    if (a % 30 === 0) long += `M${pt(r0, a)}L${pt(r1, a)}`;
    else fine += `M${pt(r0 + 2, a)}L${pt(r0 + (r1 - r0) * (a % 7.5 === 0 ? 0.7 : 0.35), a)}`;
  }
  return { fine, long };
}
