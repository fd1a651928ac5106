/** Endings by a crisis: open season, the empty hall, the vote. The long Monday is the burst (lost.tsx). */
import { rosette } from '../../../parts/drawing/geometry.ts';
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
  SmallKey,
  scatter,
  WAX,
  WIDTH,
} from './shapes.tsx';

/** The gap that was found in the wall, as an angle from the left, in degrees each way. */
const GAP = 17;

const asleep = scatter(
  onRings(),
  (x, y, luck) => {
    const off = Math.abs((Math.atan2(y, -x) * 180) / Math.PI + 12);
    if (off < GAP) return null;
    return off < GAP + 26 && luck < 0.5 ? 'waiting' : luck < 0.35 ? null : 'dim';
  },
  3.4,
  51,
);

/** Lanterns on the road: place and size; the nearer the vault, the closer they walk. */
const LANTERNS = [
  [70, 238, 3.4],
  [118, 218, 3.6],
  [172, 226, 4.2],
  [226, 246, 4.8],
  [286, 256, 5.4],
  [346, 250, 5.8],
  [402, 236, 6.2],
  [452, 216, 6.4],
  [500, 208, 6.6],
  [546, 196, 6.8],
  [590, 190, 7],
  [634, 186, 7.2],
] as const;
const ROAD = 'M-10 232Q90 190 150 222T290 266T470 214T650 184';

function Lantern({ x, y, r }: { x: number; y: number; r: number }) {
  return (
    <g transform={`translate(${x} ${y})`}>
      <circle r={r * 3.6} fill="#ffb02e" opacity=".13" />
      <circle r={r * 1.9} fill="#ffc766" opacity=".25" />
      <path
        d={`M0 ${r * 1.1}v${r * 2.4}M${-r * 0.9} ${r * 4.4}l${r * 0.9}-${r}l${r * 0.9} ${r}`}
        stroke="#05080d"
        stroke-width={r * 0.7}
        fill="none"
      />
      <path d={`M${-r * 0.7} ${-r * 0.7}h${r * 1.4}v${r * 1.7}h${-r * 1.4}z`} fill="#ffe6ae" />
      <path
        d={`M${-r} ${-r * 0.7}h${r * 2}M${-r} ${r}h${r * 2}M0 ${-r * 0.7}v${-r}`}
        stroke="#6e4d14"
        stroke-width="1.6"
      />
    </g>
  );
}

/** Night without a moon: a road of lanterns leads through a gap in the wall, as far as ring 0. */
export function OpenSeason() {
  return (
    <g>
      <rect width={WIDTH} height={HEIGHT} fill="#0a111b" />
      <path d="M0 190Q160 120 330 176T640 150T960 176V340H0z" fill="#101d2b" />
      <path d="M0 236Q220 180 420 250T800 250T960 232V340H0z" fill="#16273a" />
      <path d={ROAD} fill="none" stroke="#3b2c14" stroke-width="26" stroke-linecap="round" />
      <path d={ROAD} fill="none" stroke="#6b4f22" stroke-width="15" stroke-linecap="round" />
      <g transform={`translate(724 ${HEIGHT / 2}) scale(.455)`}>
        <NightVault paths={asleep} />
        {/* the gap: walls broken away, warm light where none should be */}
        <path
          d="M-352-150L-60-34L-60 22L-366 6L-338-24L-366-60L-330-92z"
          fill="#3a2412"
          stroke="#ffb02e"
          stroke-width="5"
          stroke-linejoin="bevel"
        />
        <path d="M-348-108L-66-20L-66 8L-352-20z" fill="#b67a24" opacity=".75" />
        <path
          d="M-398-62l-26-22 30-6zM-412-2l-34 8 22-26zM-392 40l-20 26-8-30zM-430-44l-16-4 8-14z"
          fill="#0d1a26"
          stroke="#34597a"
          stroke-width="3"
        />
        <circle r="56" fill="#5a3410" stroke="#ffb02e" stroke-width="5" />
        <path
          d="M0-30a17 17 0 0 1 9 31l8 32h-34l8-32a17 17 0 0 1 9-31z"
          fill="#ffe6ae"
          stroke="#8a4c0a"
          stroke-width="2"
        />
      </g>
      {LANTERNS.map(([x, y, r]) => (
        <Lantern key={x} x={x} y={y} r={r} />
      ))}
      {/* three borrowed keys on a wire, dropped at the roadside */}
      <g transform="translate(70 282)">
        <path d="M-34-16Q0-30 42-14" fill="none" stroke="#9fb0cd" stroke-width="2" />
        {[-24, 4, 32].map((x, i) => (
          <g key={x} transform={`translate(${x} ${-16 + i * 2}) rotate(${78 - i * 18}) scale(.52)`}>
            <SmallKey kind={i} />
          </g>
        ))}
      </g>
    </g>
  );
}

/** Booths of the hall: left edge, and whether the light still burns. */
const BOOTHS = [26, 182, 338, 494, 650] as const;

const oneColour = scatter(
  onRings(90, 326, 17),
  (_x, _y, luck) => (luck < 0.72 ? 'well' : 'dim'),
  4,
  61,
);

function EmptyBooth({ x, kind }: { x: number; kind: number }) {
  return (
    <g transform={`translate(${x} 64)`}>
      <path d="M0 0h132v190H0z" fill="#5a4a2e" />
      <path d="M8 10h116v112H8z" fill="#463a24" />
      <path d="M-6-14h144l-8 26H2z" fill="#8d7a52" stroke={BRASS_EDGE} stroke-width="2" />
      <path d="M24-12l-4 22M56-12l-2 22M84-12l2 22M114-12l4 22" stroke="#6d5c39" stroke-width="8" />
      <path d="M-4 122h140v18H-4z" fill="#a08a5c" stroke={BRASS_EDGE} stroke-width="2" />
      {/* where its keys hung */}
      {[34, 66, 98].map((at, i) => (
        <g key={at} transform={`translate(${at} 34)`}>
          <path d="M0-8v9" stroke="#c9b88a" stroke-width="3" stroke-linecap="round" />
          {(i + kind) % 3 !== 0 && (
            <path
              d="M-12 12a12 12 0 1 1 24 0a12 12 0 1 1-24 0M-3 24V62H3V24M3 50h9v6H3"
              fill="none"
              stroke="#c9b88a"
              stroke-width="1.8"
              stroke-dasharray="3 4"
            />
          )}
        </g>
      ))}
      <path d="M20 150h92v40H20z" fill="#4e4028" />
    </g>
  );
}

/** A market hall after the market: five booths with bare hooks, and one that has grown up to the roof. */
export function EmptyHall() {
  return (
    <g>
      <rect width={WIDTH} height={HEIGHT} fill="#b7a77f" />
      <path d="M0 0H960V64H0z" fill="#8d7d59" />
      <path
        d="M0 60L480-40 960 60M120 36V0M300-2v20M660-2v20M840 36V0"
        fill="none"
        stroke="#6b5c3c"
        stroke-width="7"
      />
      <path d="M0 250H960V340H0z" fill="#cdbd94" />
      <path
        d="M480 250L-300 340M480 250L60 340M480 250L340 340M480 250L620 340M480 250L900 340M480 250L1300 340M0 268H960M0 296H960"
        stroke="#b39f70"
        stroke-width="2"
      />
      {BOOTHS.map((x, i) => (
        <EmptyBooth key={x} x={x} kind={i} />
      ))}
      {/* papers that nobody picked up */}
      <g fill="#f6eeda" stroke="#a69a7c">
        <path d="M92 296l44-10 10 18-46 12zM266 312l38 4-6 18-38-6zM432 286l36-4 4 16-38 6zM560 316l40-10 8 14-42 12z" />
      </g>
      <g fill="none" stroke="#8b7c58" stroke-width="2">
        <path d="M104 300l24-6M276 320l18 2M440 292l20-3M572 320l22-6" />
      </g>
      {/* the one that stayed */}
      <path d="M676-10H960V340H676z" fill="#0a111b" opacity=".28" />
      <path d="M690 0H960V300H690z" fill="#1b2a3d" />
      <g transform="translate(828 142) scale(.37)">
        <NightVault paths={oneColour} />
        <circle r="348" fill="none" stroke="url(#eBrass)" stroke-width="26" />
        <path d="M0-30a17 17 0 0 1 9 31l8 32h-34l8-32a17 17 0 0 1 9-31z" fill="#ecd199" />
      </g>
      <path d="M678 274H960v30H678z" fill="url(#eBrass)" stroke={BRASS_EDGE} stroke-width="2" />
      <g transform="translate(742 330) rotate(-3) scale(.2)">
        <Key />
      </g>
    </g>
  );
}

const gallerySeats = scatter(
  onGrid(20, 12, 944, 52, 19),
  (x, _y, luck) =>
    Math.abs(x - 480) < 40 ? null : luck < 0.12 ? null : luck < 0.5 ? 'dim' : 'well',
  4.2,
  71,
);

/** A raised hand over a bench. */
function Hand({ x, y, turn }: { x: number; y: number; turn: number }) {
  return (
    <g transform={`translate(${x} ${y}) rotate(${turn})`} stroke="#2a1d10" stroke-width="2">
      <path d="M-13 66V26h26v40z" fill="#22303f" />
      <path d="M-15 30h30v-9h-30z" fill="#f6eeda" />
      <path
        d="M-11 22v-22q0-4 3.500-4t3.500 4v-16q0-4 3.500-4t3.500 4v15-18q0-4 3.500-4t3.500 4v20l3-8q2-4 5-2t1 6l-7 25z"
        fill="#e0b98c"
        stroke-linejoin="round"
      />
    </g>
  );
}

/** Three seals over three benches, every hand raised; between them the key lies in a case that is no longer yours. */
export function TheVote() {
  return (
    <g>
      <rect width={WIDTH} height={HEIGHT} fill="#2b3c4b" />
      <rect width={WIDTH} height="60" fill="#1b2a38" />
      <Dots paths={gallerySeats} />
      <path d="M0 60H960" stroke="#7d6232" stroke-width="6" />
      {[188, 480, 772].map((x, i) => (
        <g key={x} transform={`translate(${x} 118)`}>
          <circle r="52" fill="#f3ebd3" stroke="#7d6232" stroke-width="4" />
          {Array.from({ length: 5 }, (_, t) => (
            <path
              key={t}
              d={rosette(38, 7, 16 + i * 3, t * 72, 0, 0, 2)}
              fill="none"
              stroke={['#1c5f5b', '#7b2a4b', '#27508c'][i]}
              stroke-width="1.1"
            />
          ))}
          <circle r="21" fill="#f3ebd3" stroke={['#1c5f5b', '#7b2a4b', '#27508c'][i]} />
          <path
            d={
              [
                'M0-13V11M-9 12H9M-11-8H11M-8-8l-5 9a5 5 0 0 0 10 0zM8-8l-5 9a5 5 0 0 0 10 0z',
                'M-12 8h24M-9 8V-4M0 8V-4M9 8V-4M-13-5L0-13 13-5z',
                'M-12 0Q0-13 12 0 0 13-12 0zM0-4a4 4 0 1 1-.1 0z',
              ][i]
            }
            fill="none"
            stroke={INK}
            stroke-width="2.4"
            stroke-linejoin="round"
          />
        </g>
      ))}
      {/* benches and hands */}
      {[
        [92, -6],
        [286, 5],
        [392, -4],
        [570, 4],
        [676, -5],
        [868, 6],
      ].map(([x = 0, turn = 0]) => (
        <Hand key={x} x={x} y={132} turn={turn} />
      ))}
      <path d="M0 192H960V340H0z" fill="#6b4a24" />
      <path d="M0 192H960" stroke="#3a2612" stroke-width="5" />
      <path d="M40 210H270V316H40zM690 210H920V316H690z" fill="#7d5830" />
      <path d="M0 316H960V340H0z" fill="#3f2c16" />
      {/* the case, and the key in it */}
      <g transform="translate(480 212)">
        <path d="M-176-18H176L196 74H-196z" fill="#7d2a22" stroke="#4d1712" stroke-width="3" />
        <path d="M-160-8H160L174 56H-174z" fill="#8d3a30" />
        <g transform="translate(122 26) scale(.42)">
          <Key />
        </g>
        <path d="M-176-18H176L196 74H-196z" fill="#e6edf7" opacity=".14" />
        <path d="M-120-18L-80 74M-92-18L-44 74" stroke="#fff" stroke-width="7" opacity=".22" />
        <circle cy="66" r="15" fill={WAX} stroke="#6d1c16" stroke-width="2.4" />
        <path d="M-6 66l5 5 8-10" fill="none" stroke="#f3d9c4" stroke-width="2.6" />
      </g>
      {/* your own vault, far away behind a door that is closing */}
      <g transform="translate(480 30) scale(.06)">
        <DayVault />
      </g>
    </g>
  );
}
