/** Endings of a run that was won: the door open, the door licensed, the door shut behind. */
import { f1, polar } from '../../../parts/drawing/geometry.ts';
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
  SmallKey,
  scatter,
  WAX,
  WIDTH,
  WindowLight,
} from './shapes.tsx';

const MID = HEIGHT / 2;

const calmRings = scatter(onRings(), (_x, _y, luck) => (luck < 0.16 ? 'well' : 'dim'), 3.6, 11);
const fewWaiting = scatter(
  onRings(),
  (x, y, luck) =>
    Math.hypot(x - 250, y + 90) < 34
      ? luck < 0.5
        ? 'waiting'
        : 'well'
      : luck < 0.16
        ? 'well'
        : 'dim',
  3.6,
  12,
);
const openLand = scatter(
  onGrid(560, 8, WIDTH, HEIGHT, 12),
  (x, y, luck) => {
    const hill = 210 - 60 * Math.sin((x - 540) / 130) - 22 * Math.sin(x / 37);
    return y < hill ? null : luck < 0.2 ? 'well' : 'dim';
  },
  2,
  13,
);

/** The round door stands open, and light falls out of it; keys of every kind hang in it. */
export function OpenHouse() {
  const rays = [150, 162, 174, 186, 198, 210];
  return (
    <g>
      <rect width={WIDTH} height={HEIGHT} fill="url(#eSky)" />
      <rect x="500" width={WIDTH - 500} height={HEIGHT} fill="url(#eNight)" />
      <Dots paths={openLand} />
      <g transform={`translate(470 ${MID})`}>
        {rays.map((a) => {
          const [x0, y0] = polar(560, a - 2.6);
          const [x1, y1] = polar(560, a + 2.6);
          return (
            <path
              key={a}
              d={`M0 0L${f1(x0)} ${f1(y0)} ${f1(x1)} ${f1(y1)}z`}
              fill="#fff6cf"
              opacity=".75"
            />
          );
        })}
        <circle r="152" fill="url(#ePlate)" stroke="#6e4d14" stroke-width="2" />
        <circle r="136" fill="url(#eLight)" stroke={INK} stroke-width="2" />
        <path d="M-130 40Q-60-6 0 30T132 28A136 136 0 0 1-130 40z" fill="#9fb89a" />
        <path d="M-126 52Q-40 30 10 58T128 48A136 136 0 0 1-126 52z" fill="#5c8a6e" />
        <path d="M-14 136Q8 92-6 62" fill="none" stroke={PAPER} stroke-width="13" />
        <path d="M-150-96H150" stroke={BRASS_EDGE} stroke-width="4" />
        {[-94, -50, -6, 40, 88].map((x, i) => (
          <g key={x}>
            <path d={`M${x}-96v${14 + (i % 3) * 9}`} stroke={WAX} stroke-width="1.8" />
            <g transform={`translate(${x} ${-66 + (i % 3) * 9}) rotate(${(i - 2) * 2})`}>
              <SmallKey kind={i} />
            </g>
          </g>
        ))}
      </g>
      {/* the leaf, swung back on its hinge */}
      <g transform={`translate(668 ${MID}) scale(.14 .44)`}>
        <circle r="356" cx="40" fill="#4d360e" />
        <DayVault />
      </g>
      <path
        d={`M622 ${MID - 60}h22v22h-22zM622 ${MID + 38}h22v22h-22z`}
        fill="#8b6320"
        stroke={BRASS_EDGE}
      />
    </g>
  );
}

/** The vault whole, by day and night; before it the licence with its seal, the same for all. */
export function Licence() {
  return (
    <g>
      <rect width="590" height={HEIGHT} fill="url(#eSky)" />
      <WindowLight />
      <rect x="590" width={WIDTH - 590} height={HEIGHT} fill="url(#eNight)" />
      <Dots paths={calmLand} />
      <g transform={`translate(590 ${MID}) scale(.43)`}>
        <g clip-path="url(#eLeft)">
          <DayVault />
        </g>
        <g clip-path="url(#eRight)">
          <NightVault paths={fewWaiting} />
        </g>
        {[0, 45, 90, 135, 180, 225, 270, 315].map((a) => (
          <rect
            key={a}
            x="300"
            y="-15"
            width="84"
            height="30"
            rx="6"
            fill={a > 67 && a < 247 ? 'url(#eBrass)' : '#14232f'}
            stroke={a > 67 && a < 247 ? BRASS_EDGE : '#3c6078'}
            stroke-width="3"
            transform={`rotate(${a + 22})`}
          />
        ))}
        <Key />
      </g>
      <g transform="translate(96 46) rotate(-4)">
        <rect x="5" y="8" width="222" height="254" fill="#1c2418" opacity=".22" />
        <rect width="222" height="254" fill="#fdf8ea" stroke="#b9a877" />
        <rect
          x="10"
          y="10"
          width="202"
          height="234"
          fill="none"
          stroke="#3e8a78"
          stroke-width="5"
          stroke-dasharray="3 2"
        />
        <rect x="17" y="17" width="188" height="220" fill="none" stroke="#3e8a78" />
        <path d="M46 52h130" stroke={INK} stroke-width="9" />
        <path
          d="M36 82h150M36 98h150M36 114h132M36 138h150M36 154h96"
          stroke="#6d7378"
          stroke-width="3.4"
        />
        <path
          d="M38 204q16-26 26-4t20-6 16 6 28-10"
          fill="none"
          stroke="#1c447f"
          stroke-width="3"
        />
        <path d="M150 204l-10 44 18-10 8 20 12-50z" fill="#7d2a22" />
        <circle cx="164" cy="196" r="30" fill={WAX} stroke="#6d1c16" stroke-width="2" />
        <circle cx="164" cy="196" r="21" fill="none" stroke="#d9786d" stroke-width="2" />
        <path d="M164 181a7 7 0 0 1 4 12.8l3 15h-14l3-15a7 7 0 0 1 4-12.8z" fill="#e39b90" />
      </g>
    </g>
  );
}

const calmLand = scatter(
  onGrid(746, 6, WIDTH, HEIGHT, 12),
  (x, y, luck) =>
    Math.sin(x / 58 + 1) + Math.cos(y / 47 - x / 160) > 0.25
      ? luck < 0.16
        ? 'well'
        : 'dim'
      : null,
  2,
  14,
);

const farDots = scatter(
  onGrid(WIDTH - 336, 0, WIDTH, 130, 12),
  (_x, y, luck) => (luck < 0.5 - y / 300 ? (luck < 0.08 ? 'well' : 'dim') : null),
  1.8,
  15,
);

/** A bridge over the valley: old keys lie on the far bank, the closed vault stands on this one. */
export function Crossing() {
  const piers = [330, 402, 474, 546, 618];
  return (
    <g>
      <rect width={WIDTH} height={HEIGHT} fill="url(#eSky)" />
      <rect x="620" width={WIDTH - 620} height={HEIGHT} fill="url(#eNight)" />
      <Dots paths={farDots} />
      <circle cx="212" cy="92" r="44" fill="url(#eLight)" />
      <path d="M0 190L80 150 150 176 230 130 318 190V340H0z" fill="#d3c59c" />
      <path d="M0 216H262q26 8 34 40l20 84H0z" fill="#a8935f" stroke={INK} stroke-width="1.6" />
      <path
        d="M14 238H250M10 258H262M6 280H270M4 304H278M4 326H284"
        stroke="#7d6a3c"
        stroke-width="1.6"
        stroke-dasharray="34 9 12 7"
      />
      <path d="M262 318Q470 282 690 318V340H262z" fill="#6c8f97" />
      <path d="M300 322h84M420 314h120M560 322h96" stroke="#dfe9e6" stroke-width="2" />
      <path
        d="M656 216H960V340H634l12-70q4-42 10-54z"
        fill="#182a39"
        stroke="#34597a"
        stroke-width="1.6"
      />
      <g fill="#e0d1ae" stroke={INK} stroke-width="1.8">
        {piers.map((x) => (
          <path key={x} d={`M${x - 7} 214h14l4 110h-22z`} />
        ))}
        {piers.slice(1).map((x) => (
          <path
            key={x}
            d={`M${x - 66} 256Q${x - 60} 222 ${x - 36} 222T${x - 6} 256V216H${x - 66}z`}
          />
        ))}
        <path d="M250 196H690V218H250z" />
        <path d="M250 190H690" stroke-width="3" />
      </g>
      {[70, 120, 176, 226].map((x, i) => (
        <g
          key={x}
          transform={`translate(${x} ${206 + (i % 2) * 8}) rotate(${78 + i * 13}) scale(.7)`}
        >
          <SmallKey kind={i} dull />
        </g>
      ))}
      <g transform={`translate(796 ${MID - 66}) scale(.32)`}>
        <NightVault paths={calmRings} />
        <circle r={340} fill="none" stroke="url(#eBrass)" stroke-width="17" />
        {[0, 60, 120, 180, 240, 300].map((a) => (
          <rect
            key={a}
            x="286"
            y="-18"
            width="92"
            height="36"
            rx="7"
            fill="url(#eBrass)"
            stroke={BRASS_EDGE}
            stroke-width="3"
            transform={`rotate(${a + 30})`}
          />
        ))}
        <circle r="22" cy="-10" fill="#0a111b" />
        <path d="M-10 0h20l8 46h-36z" fill="#0a111b" />
      </g>
      <g transform="translate(612 188) scale(.2)">
        <Key />
      </g>
    </g>
  );
}
