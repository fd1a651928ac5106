/** Endings of a run that was lost: the vault burst, the vault that does not stand, the broken word. */
import { f1, type Point, polyline } from '../../../parts/drawing/geometry.ts';
import {
  BRASS_EDGE,
  DayVault,
  Dots,
  HEIGHT,
  INK,
  Key,
  NightVault,
  onGrid,
  onRings,
  PAPER,
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

const window = scatter(
  onGrid(708, 44, 902, 196, 13),
  (x, y, luck) =>
    Math.sin(x / 47) + Math.cos(y / 33) > -0.3 ? (luck < 0.2 ? 'well' : 'dim') : null,
  2,
  41,
);

/** The mandate in two halves, its cord cut and its seal broken; behind the desk an empty chair before the night. */
export function BrokenWord() {
  const tear: readonly Point[] = [
    [148, -10],
    [132, 30],
    [156, 66],
    [128, 108],
    [154, 150],
    [136, 206],
  ];
  const edge = tear.map(([x, y]) => `L${f1(x)} ${f1(y)}`).join('');
  const lines = (x0: number, x1: number) =>
    [70, 88, 106, 124, 142].map((y) => `M${x0} ${y}H${x1}`).join('');
  return (
    <g>
      <rect width={WIDTH} height={HEIGHT} fill="#b9a67c" />
      <rect width={WIDTH} height="256" fill="#2b3c4b" />
      <rect
        x="694"
        y="30"
        width="222"
        height="180"
        fill="#0a111b"
        stroke="#7d6232"
        stroke-width="9"
      />
      <Dots paths={window} />
      <path d="M805 30V210M694 120H916" stroke="#7d6232" stroke-width="6" />
      {/* the chair */}
      <g transform="translate(510 18)">
        <path
          d="M4 250L16 44Q90-24 164 44L176 250z"
          fill="#4a2f17"
          stroke="#1d1208"
          stroke-width="3"
        />
        <path
          d="M28 236L36 60Q90 10 144 60L152 236z"
          fill="#7d2a22"
          stroke="#4d1712"
          stroke-width="2"
        />
        <g transform="translate(90 112) scale(.13)" opacity=".9">
          <circle r="348" fill="none" stroke="#ecd199" stroke-width="16" />
          <circle r="220" fill="none" stroke="#ecd199" stroke-width="12" />
          <circle r="60" fill="#ecd199" />
        </g>
        <path
          d="M-14 168h34v70h-34zM160 168h34v70h-34z"
          fill="#5d3c1c"
          stroke="#1d1208"
          stroke-width="2"
        />
      </g>
      <rect y="246" width={WIDTH} height="94" fill="#c39a62" />
      <path d={`M0 246H${WIDTH}`} stroke="#5d4019" stroke-width="4" />
      <path d="M0 268H960M0 294H960M0 322H960" stroke="#a9814a" stroke-width="2" />
      {/* the sheet, in two */}
      <g transform="translate(96 78) rotate(-7)">
        <path d={`M5 0${edge}L5 206z`} fill="#1c2418" opacity=".3" transform="translate(4 8)" />
        <path d={`M0-10${edge}L0 206z`} fill="#fdf8ea" stroke="#b9a877" />
        <path d="M24 34h84" stroke={INK} stroke-width="9" />
        <path d={lines(22, 118)} stroke="#6d7378" stroke-width="3.4" />
      </g>
      <g transform="translate(128 66) rotate(8)">
        <path
          d={`M290-10${edge.replace('L', 'L')}L290 206z`}
          fill="#1c2418"
          opacity=".3"
          transform="translate(4 8)"
        />
        <path d={`M290-10${edge}L290 206z`} fill={PAPER} stroke="#b9a877" />
        <path d={lines(168, 268)} stroke="#6d7378" stroke-width="3.4" />
        <path d="M176 182q14-24 24-4t20-6 30-4" fill="none" stroke="#1c447f" stroke-width="3" />
      </g>
      {/* the seal, in two, and the cord */}
      <g stroke="#6d1c16" stroke-width="2">
        <path d="M236 262a31 31 0 0 0 28 58l-8-18 9-13-10-12z" fill={WAX} />
        <path d="M292 254a31 31 0 0 1 0 62l-9-17 9-14-11-13z" fill={WAX} />
      </g>
      <path
        d="M216 242q-30 30-62 30t-40 34M306 240q40 16 58 44t62 22"
        fill="none"
        stroke="#7d2a22"
        stroke-width="4"
        stroke-linecap="round"
      />
      <g transform="translate(900 300) rotate(3) scale(.3)">
        <Key dull />
      </g>
    </g>
  );
}
