import { pt } from '../../parts/drawing/geometry.ts';

export interface DialProps {
  label: string;
  /** One word out of the label, for a dial no larger than a coin; the label unless told. The name stays the whole label. */
  short?: string | undefined;
  /** What is still to be done, as text; the dial then does not turn. */
  reason?: string | undefined;
  /** True once turned: the hand points at the moon. */
  turned?: boolean | undefined;
  onTurn: () => void;
}

const KEY = 'M24-5H56q6 0 6 5t-6 5h-.5v12.5H50v-5h-4v9h-7.5V5H24A25 25 0 1 1 24-5z';

/** The brass dial: its hand is a key and turns from sun to moon. Pressing it commits the quarter. */
export function Dial(p: DialProps) {
  let marks = '';
  for (let a = -90; a <= 0; a += 7.5) marks += `M${pt(a % 45 === 0 ? 54 : 56, a)}L${pt(63, a)}`;
  return (
    <button
      type="button"
      class="dial"
      aria-disabled={p.reason ? true : undefined}
      data-turned={p.turned ?? false}
      onClick={() => !p.reason && p.onTurn()}
    >
      <svg viewBox="-92 -92 184 184" aria-hidden="true">
        <defs>
          <radialGradient id="dialPlate" cx=".36" cy=".3" r=".9">
            <stop offset="0" stop-color="#f3dda2" />
            <stop offset=".5" stop-color="#cda04a" />
            <stop offset="1" stop-color="#8b6320" />
          </radialGradient>
        </defs>
        <circle r="88" fill="url(#dialPlate)" stroke="#6e4d14" stroke-width="1.5" />
        <circle r="81" fill="none" stroke="#6e4d14" stroke-width=".8" />
        <circle r="52" fill="#8b6320" fill-opacity=".35" stroke="#6e4d14" />
        <path d={marks} stroke="#3a280a" stroke-width="1.3" />
        <path
          d={`M${pt(70, -72)}A70 70 0 0 1 ${pt(70, -17)}`}
          fill="none"
          stroke="#3a280a"
          stroke-width="2.6"
        />
        <path d="M68-13l-9-5 8.5-5z" fill="#3a280a" />
        <g
          transform="translate(0 -70)"
          fill="#3a280a"
          stroke="#3a280a"
          stroke-width="1.8"
          stroke-linecap="round"
        >
          <circle r="5" />
          <path d="M8 0h3M5.5 5.5l2 2M-5.5 5.5l-2 2M-8 0h-3M-5.5-5.5l-2-2M0-8v-2.5M5.5-5.5l2-2" />
        </g>
        <path d="M72-8a9 9 0 1 0 5 14a8 8 0 0 1-5-14z" fill="#1b2a3d" />
        <g class="dial-hand">
          <g stroke="#4d360e" stroke-width="1.8" stroke-linejoin="round">
            <path fill="#f3dda2" fill-rule="evenodd" d={KEY} />
            <circle r="15.5" fill="none" stroke-width="1.4" />
            <rect
              x="26"
              y="-8.75"
              width="3.25"
              height="17.5"
              rx="1.25"
              fill="#f3dda2"
              stroke-width="1.2"
            />
            <rect
              x="31.5"
              y="-7.5"
              width="3.25"
              height="15"
              rx="1.25"
              fill="#f3dda2"
              stroke-width="1.2"
            />
          </g>
          <circle r="9" fill="#2a1d08" />
        </g>
      </svg>
      <span class="dial-label dial-long">{p.label}</span>
      <span class="dial-label dial-short" aria-hidden="true">
        {p.short ?? p.label}
      </span>
      {p.reason && <span class="dial-reason">{p.reason}</span>}
    </button>
  );
}
