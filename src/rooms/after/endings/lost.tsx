/** Endings of a run that was lost: the vault burst, the vault that does not stand. */
import { type Point, polyline } from '../../../parts/drawing/geometry.ts';
import {
  BRASS_EDGE,
  DayVault,
  Dots,
  HEIGHT,
  Key,
  NightVault,
  onGrid,
  onRings,
  scatter,
  WAX,
  WIDTH,
  WindowLight,
} from './shapes.tsx';

const MID = HEIGHT / 2;

/** The crack through the whole vault, in its units. */
const CRACK: readonly Point[] = [
  [-64, -420],
  [-30, -260],
  [-70, -180],
  [-8, -90],
  [-30, 0],
  [26, 80],
  [-12, 170],
  [50, 250],
  [20, 420],
];
const CRACK_PATH = polyline(CRACK);
/** How far a place lies from the crack, sideways. */
function fromCrack(x: number, y: number): number {
  for (let i = 1; i < CRACK.length; i++) {
    const [ax, ay] = CRACK[i - 1] ?? [0, 0];
    const [bx, by] = CRACK[i] ?? [0, 0];
    if (y >= ay && y <= by) return Math.abs(x - (ax + ((y - ay) / (by - ay)) * (bx - ax)));
  }
  return 400;
}

const burst = scatter(
  onRings(),
  (x, y, luck) => {
    const d = fromCrack(x, y) + 60 * luck;
    return d < 130 ? 'stopped' : d < 165 ? 'waiting' : luck < 0.3 ? null : 'dim';
  },
  3.4,
  21,
);
const spilled = scatter(
  onGrid(640, 8, WIDTH, HEIGHT, 15),
  (x, y, luck) => {
    const land = Math.sin(x / 61) + Math.cos(y / 43 + x / 120) > -0.2;
    if (!land) return null;
    const near = 1 - (x - 640) / 330;
    return luck < near * 0.8 ? 'stopped' : luck < near ? 'waiting' : 'dim';
  },
  2.1,
  22,
);

/** A crack goes through the whole vault, and out over the map; the key has broken in it. */
export function Burst() {
  return (
    <g>
      <rect width="560" height={HEIGHT} fill="#d9cba6" />
      <rect x="560" width={WIDTH - 560} height={HEIGHT} fill="url(#eNight)" />
      <Dots paths={spilled} />
      <g transform={`translate(560 ${MID}) scale(.44)`}>
        <defs>
          <clipPath id="eCrackLeft">
            <path d={`${CRACK_PATH}H-500V-420z`} />
          </clipPath>
          <clipPath id="eCrackRight">
            <path d={`${CRACK_PATH}H500V-420z`} />
          </clipPath>
        </defs>
        <circle r="352" fill="#2a0d08" />
        <path
          d={CRACK_PATH}
          fill="none"
          stroke="var(--silent)"
          stroke-width="46"
          stroke-linejoin="round"
          opacity=".35"
        />
        <path
          d={CRACK_PATH}
          fill="none"
          stroke="#ffd9a0"
          stroke-width="15"
          stroke-linejoin="bevel"
        />
        <g transform="translate(-26 5) rotate(-1.8)">
          <g clip-path="url(#eCrackLeft)">
            <DayVault core="#2a2f38" />
          </g>
        </g>
        <g transform="translate(24 -4) rotate(1.8)">
          <g clip-path="url(#eCrackRight)">
            <NightVault paths={burst} />
          </g>
        </g>
      </g>
      {/* the key in two pieces */}
      <defs>
        <clipPath id="eBow">
          <path d="M-600-120H-250l18 50-26 40 20 40-20 110H-600z" />
        </clipPath>
        <clipPath id="eBit">
          <path d="M60-120H-250l18 50-26 40 20 40-20 110H60z" />
        </clipPath>
      </defs>
      <g transform="translate(318 250) rotate(9) scale(.54)">
        <g clip-path="url(#eBow)">
          <Key />
        </g>
      </g>
      <g transform="translate(396 228) rotate(-13) scale(.54)">
        <g clip-path="url(#eBit)">
          <Key />
        </g>
      </g>
    </g>
  );
}

const quietLand = scatter(
  onGrid(704, 8, WIDTH, 306, 12),
  (x, y, luck) =>
    Math.sin(x / 49) + Math.cos(y / 55 + x / 130) > 0.2
      ? luck < 0.05
        ? 'waiting'
        : luck < 0.2
          ? 'well'
          : 'dim'
      : null,
  2,
  32,
);

const tipped = scatter(
  onRings(),
  (x, y, luck) => (x + y * 0.6 > 330 && luck < 0.6 ? 'waiting' : luck < 0.12 ? 'well' : 'dim'),
  3.6,
  31,
);

/** Four ladders carry the vault; one is too short, and all of it leans. */
export function Leaning() {
  const ladders = [
    [318, 199, 6],
    [426, 213, 5],
    [534, 226, 5],
    [642, 268, 2],
  ] as const;
  return (
    <g>
      <rect width={WIDTH} height={HEIGHT} fill="url(#eSky)" />
      <WindowLight />
      <rect x="690" width={WIDTH - 690} height={HEIGHT} fill="url(#eNight)" />
      <Dots paths={quietLand} />
      <rect y="314" width={WIDTH} height="26" fill="#b58a52" />
      <path d={`M0 314H${WIDTH}`} stroke="#5d4019" stroke-width="2" />
      {ladders.map(([x, top, rungs], i) => (
        <g key={x} stroke={i === 3 ? WAX : BRASS_EDGE} stroke-width="5" stroke-linecap="round">
          <path d={`M${x} ${top}V314M${x + 44} ${top}V314`} />
          {Array.from({ length: rungs }, (_, r) => (
            <path key={r} d={`M${x} ${306 - r * 18}h44`} stroke-width="4" />
          ))}
        </g>
      ))}
      {/* the rungs that are missing */}
      <path
        d="M642 262v-34M686 262v-34M642 244h44"
        stroke={WAX}
        stroke-width="2.4"
        stroke-dasharray="4 5"
        fill="none"
      />
      <g transform="rotate(7 500 214)">
        <rect
          x="286"
          y="204"
          width="430"
          height="13"
          rx="4"
          fill="url(#eBrass)"
          stroke={BRASS_EDGE}
          stroke-width="1.8"
        />
        <g transform="translate(500 112) scale(.26)">
          <g clip-path="url(#eLeft)">
            <DayVault />
          </g>
          <g clip-path="url(#eRight)">
            <NightVault paths={tipped} />
          </g>
          <Key />
        </g>
      </g>
      {/* what has rolled off */}
      <g fill="url(#eBrass)" stroke={BRASS_EDGE} stroke-width="1.6">
        {[
          [752, 232, 12],
          [806, 288, -20],
          [872, 304, 8],
        ].map(([x, y, a]) => (
          <path
            key={x}
            d="M0-11l9.5 5.5v11L0 11l-9.5-5.5v-11z"
            transform={`translate(${x} ${y}) rotate(${a})`}
          />
        ))}
      </g>
      <path
        d="M726 214q30 4 50 50M816 268q22 2 42 24"
        fill="none"
        stroke="#9fb0cd"
        stroke-width="1.6"
        stroke-dasharray="2 6"
      />
    </g>
  );
}
