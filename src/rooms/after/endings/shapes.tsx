/** What the six pictures of an ending share: the engraved vault, the vault of dots, the key, paper and land. */
import { f1 } from '../../../parts/drawing/geometry.ts';
import { seeded } from '../../../parts/drawing/seeded.ts';
import { BOW_X, guilloche, KEY_PATH, measure } from '../../../parts/drawing/titleShapes.ts';

export const INK = '#1b2a3d';
export const PAPER = '#f3ebd3';
export const BRASS_EDGE = '#5a3d0d';
export const WAX = '#a5322a';

/** Radius of both vaults before they are scaled. */
export const R = 348;

/** Size of every picture. */
export const WIDTH = 960;
export const HEIGHT = 340;

/** Fills by name; one set per picture, so that no picture borrows from another one's. */
export function Fills() {
  return (
    <defs>
      <linearGradient id="ePlate" x1="0" y1="0" x2="1" y2="1">
        <stop offset="0" stop-color="#f0d590" />
        <stop offset=".5" stop-color="#c2933a" />
        <stop offset="1" stop-color="#8b6320" />
      </linearGradient>
      <linearGradient id="eBrass" x1="0" y1="0" x2="0" y2="1">
        <stop offset="0" stop-color="#f7e2a8" />
        <stop offset=".48" stop-color="#d8a94b" />
        <stop offset="1" stop-color="#8e621b" />
      </linearGradient>
      <linearGradient id="eSky" x1="0" y1="0" x2="0" y2="1">
        <stop offset="0" stop-color="#e9dcb9" />
        <stop offset="1" stop-color="#f7efd9" />
      </linearGradient>
      <radialGradient id="eLight">
        <stop offset="0" stop-color="#fffdf0" />
        <stop offset=".7" stop-color="#ffeeb8" />
        <stop offset="1" stop-color="#f0d48a" />
      </radialGradient>
      <linearGradient id="eNight" x1="0" y1="0" x2="1" y2="1">
        <stop offset="0" stop-color="#13212f" />
        <stop offset="1" stop-color="#0a111b" />
      </linearGradient>
      <clipPath id="eLeft">
        <rect x="-400" y="-400" width="400" height="800" />
      </clipPath>
      <clipPath id="eRight">
        <rect x="0" y="-400" width="400" height="800" />
      </clipPath>
    </defs>
  );
}

const WALLS = [guilloche(263, 324, 66, 0, 360, 1), guilloche(123, 178, 42, 0, 360, 1)].map(
  (waves) => waves.filter((_, i) => i % 2 === 0).join(''),
);
const MARKS = [measure(196, 240, 0, 357.5), measure(72, 96, 0, 357.5)];

/** Engraved brass and paper, as by day; 348 units to the rim. */
export function DayVault({ core = '#22303f' }: { core?: string }) {
  return (
    <g>
      <circle r={R + 8} cx="3" cy="8" fill="#1c2418" opacity=".2" />
      <circle r={R} fill="url(#ePlate)" stroke="#6e4d14" stroke-width="3" />
      {Array.from({ length: 24 }, (_, i) => (
        <circle key={i} cx="339" r="4" fill="#8b6320" transform={`rotate(${i * 15 + 7})`} />
      ))}
      <circle r="332" fill={PAPER} stroke={INK} stroke-width="3" />
      <circle r="259" fill="#e8dabb" stroke={INK} stroke-width="3.4" />
      <circle r="186" fill={PAPER} stroke={INK} stroke-width="3.4" />
      <circle r="113" fill="#e0d1ae" stroke={INK} stroke-width="3.4" />
      {WALLS.map((d, i) => (
        <path key={i} d={d} fill="none" stroke="#3e8a78" stroke-width="1.1" opacity=".75" />
      ))}
      {MARKS.map((m, i) => (
        <g key={i}>
          <path d={m.fine} stroke="#59616a" stroke-width="1.6" />
          <path d={m.long} stroke="#44505c" stroke-width="3.4" />
        </g>
      ))}
      <circle r="56" fill={core} stroke="#0e1721" stroke-width="4" />
    </g>
  );
}

/** States of dots as on the night's map: colour and shape together. */
export interface DotPaths {
  well: string;
  dim: string;
  stopped: string;
  waiting: string;
}

/** One mark at a place, in the shape of its state. */
export function mark(state: keyof DotPaths, x: number, y: number, r: number): string {
  if (state === 'stopped')
    return `M${f1(x - r)} ${f1(y - r)}h${f1(2 * r)}v${f1(2 * r)}h${f1(-2 * r)}z`;
  if (state === 'waiting')
    return `M${f1(x)} ${f1(y - r)}l${f1(r)} ${f1(r)}-${f1(r)} ${f1(r)}-${f1(r)}-${f1(r)}z`;
  return `M${f1(x - r)} ${f1(y)}a${f1(r)} ${f1(r)} 0 1 0 ${f1(2 * r)} 0a${f1(r)} ${f1(r)} 0 1 0 ${f1(-2 * r)} 0`;
}

export function Dots({ paths }: { paths: DotPaths }) {
  return (
    <g>
      <path d={paths.dim} fill="var(--ok)" opacity=".42" />
      <path d={paths.well} fill="#bfeaf6" />
      <path d={paths.stopped} fill="#3a120c" stroke="var(--silent)" stroke-width="2.4" />
      <path d={paths.waiting} fill="none" stroke="var(--waiting)" stroke-width="2.4" />
    </g>
  );
}

/** Dots over an area, each in the state that `at` gives it; null leaves the place empty. */
export function scatter(
  places: Iterable<readonly [x: number, y: number]>,
  at: (x: number, y: number, luck: number) => keyof DotPaths | null,
  r: number,
  seed = 77,
): DotPaths {
  const luck = seeded(seed);
  const out: DotPaths = { well: '', dim: '', stopped: '', waiting: '' };
  for (const [x, y] of places) {
    const state = at(x, y, luck());
    if (state) out[state] += mark(state, x, y, state === 'well' || state === 'dim' ? r : r * 1.35);
  }
  return out;
}

/** Places on the rings of a vault, in its own units. */
export function* onRings(
  inner = 74,
  outer = 326,
  pitch = 15,
): Generator<readonly [number, number]> {
  for (let r = inner; r < outer; r += pitch) {
    const n = Math.floor((2 * Math.PI * r) / (pitch * 1.05));
    for (let i = 0; i < n; i++) {
      const a = (i / n) * 2 * Math.PI - Math.PI / 2;
      yield [r * Math.cos(a), r * Math.sin(a)];
    }
  }
}

/** Places of a grid, row by row. */
export function* onGrid(
  x0: number,
  y0: number,
  x1: number,
  y1: number,
  pitch: number,
): Generator<readonly [number, number]> {
  for (let y = y0; y < y1; y += pitch) for (let x = x0; x < x1; x += pitch) yield [x, y];
}

/** The vault as it is seen by night: rings, and machines as dots. */
export function NightVault({ paths }: { paths: DotPaths }) {
  return (
    <g>
      <circle r={R} fill="#0d1a26" />
      {[R, 332, 259, 186, 113].map((r) => (
        <circle key={r} r={r} fill="none" stroke="#34597a" stroke-width="2.6" />
      ))}
      <Dots paths={paths} />
      <circle r="56" fill="#22303f" stroke="#0e1721" stroke-width="4" />
    </g>
  );
}

/** The title's key, lying; its bit is at the origin, its bow to the left. */
export function Key({ dull = false }: { dull?: boolean }) {
  return (
    <g>
      <path
        d={KEY_PATH}
        transform="translate(6 14)"
        fill="#2a2008"
        fill-rule="evenodd"
        opacity=".35"
      />
      <g stroke={BRASS_EDGE} stroke-width="3" stroke-linejoin="round" opacity={dull ? 0.85 : 1}>
        <path d={KEY_PATH} fill={dull ? '#a08a5c' : 'url(#eBrass)'} fill-rule="evenodd" />
        <circle cx={BOW_X} r="52.8" fill="none" stroke-width="2" />
        <path
          d={`M${BOW_X + 69}-23h9v46h-9zM${BOW_X + 83}-20h9v40h-9z`}
          fill={dull ? '#a08a5c' : 'url(#eBrass)'}
          stroke-width="2"
        />
      </g>
    </g>
  );
}

const BOWS = [
  'M0-15a15 15 0 1 0 .1 0zM0-8a8 8 0 1 1-.1 0z',
  'M-14-14h28v26h-28zM-7-7v12h14v-12z',
  'M0-18l16 16-16 16-16-16zM0-8l-7 6 7 7 7-7z',
  'M-15 8a15 15 0 1 1 30 0zM-7 1h14a7 7 0 0 0-14 0z',
] as const;

/** A small key that hangs: the kinds are told apart by the shape of the bow. */
export function SmallKey({ kind, dull = false }: { kind: number; dull?: boolean }) {
  return (
    <g
      fill={dull ? '#8f8467' : 'url(#eBrass)'}
      stroke={BRASS_EDGE}
      stroke-width="1.6"
      stroke-linejoin="round"
    >
      <path d="M-3.4 10h6.8V62h-6.8zM3.4 42h10v7h-6v5h6v7h-10z" />
      <path d={BOWS[kind % BOWS.length] ?? BOWS[0]} fill-rule="evenodd" />
    </g>
  );
}

/** Light that falls through a window onto paper. */
export const WindowLight = () => (
  <path d="M60-10h120l150 360H210zM250-10h56l150 360h-60z" fill="#fff8e2" opacity=".6" />
);
