/** The ending of a broken word. */
import { f1, type Point } from '../../../parts/drawing/geometry.ts';
import { Dots, HEIGHT, INK, Key, onGrid, PAPER, scatter, WAX, WIDTH } from './shapes.tsx';

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
