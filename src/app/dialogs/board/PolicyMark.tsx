import type { ComponentChildren } from 'preact';
import { band, polar } from '../../../parts/drawing/geometry.ts';

/** The ladders that have a picture for each of their rungs. */
export type MarkName =
  | 'door'
  | 'hygiene'
  | 'interface'
  | 'enclaves'
  | 'attestation'
  | 'rings'
  | 'bake'
  | 'gate'
  | 'bench'
  | 'wayback'
  | 'hands';

const rosette = Array.from({ length: 20 }, (_, i) => polar(i % 2 ? 6.5 : 8.5, i * 18).join(' '));
const LOOP = 'M11-3A12 12 0 1 0 11.5 5M12-11V-2H3';
const SCREEN = 'v11h14v-11zm4 11v4m6-4v4m-8 0h10';

/** One figure, standing at x. */
const Person = ({ x, y = 0 }: { x: number; y?: number }) => (
  <path
    d={`M${x} ${y - 10}a3.6 3.6 0 1 0 .1 0zM${x - 6} ${y + 12}V${y + 4}q0-5 6-5t6 5V${y + 12}`}
  />
);

const tick = <path d="M4 10L8.5 14.5L17 4" stroke-width="3" class="mark-strong" />;

/** What each rung looks like, in a field of 48 by 48 around the middle. */
const DRAWN: Record<MarkName, (rung: number) => ComponentChildren> = {
  door: (n) => (
    <>
      <path d="M-17 19V-19H17V19M-21 19H21" />
      {n === 0 ? (
        <path d="M-17-19L-8-12V22L-17 19M17-19L8-12V22L17 19" class="mark-fill" />
      ) : (
        <path d="M-12 19V-14H12V19M0-14V19" class="mark-fill" />
      )}
      {(n === 1 || n === 2) && (
        <path d={`M${rosette.join('L')}Z`} class="mark-solid" transform="translate(0 -1)" />
      )}
      {(n === 1 || n === 2) && <path d="M-3.5-1L-1 2L4-4" class="mark-on" />}
      {n === 2 && <path d="M8 1V7M2 7H20V18H2ZM6 12.500H16" class="mark-paper" />}
      {n === 3 && <path d="M-18-5H18M-18 6H18" stroke-width="5" class="mark-strong" />}
    </>
  ),
  hygiene: (n) => (
    <>
      {n === 0 && <path d="M-3-3m-11 0a11 11 0 1 0 22 0a11 11 0 1 0-22 0M6 6L18 18" />}
      {n === 1 && (
        <path d="M-13-18H13V18H-13ZM-8-10l5 5m0-5l-5 5M-8-1l5 5m0-5l-5 5M-8 8l5 5m0-5l-5 5M2-7H9M2 2H9M2 11H9" />
      )}
      {n >= 2 && (
        <path d="M-16-16H16V16H-16ZM-8-16V16M0-16V16M8-16V16M-16-8H16M-16 0H16M-16 8H16" />
      )}
      {n >= 3 && <path d="M0-13L11-9V0Q11 10 0 15Q-11 10-11 0V-9Z" class="mark-solid" />}
    </>
  ),
  interface: (n) => {
    const half = 180 * ([0.3, 0.6, 0.8, 0.92][n] ?? 0);
    return (
      <>
        <circle r="18" stroke-dasharray="2 3" />
        <path
          d={band(13, 20, -90 - half, -90 + half)}
          class={n === 0 ? 'mark-fill' : 'mark-solid'}
        />
        <path d="M-9 0Q0-8 9 0Q0 8-9 0Z" />
        <circle r="2.6" class="mark-solid" />
        {n >= 2 && <path d="M-22-7L-10-7M22-7L10-7" stroke-width="4" class="mark-strong" />}
      </>
    );
  },
  enclaves: (n) => (
    <>
      <path d="M-20-13H20V13H-20Z" class="mark-fill" />
      {n === 0 && <path d="M-20-13L20 13M20-13L-20 13" />}
      {n >= 1 && <path d="M-14-5v.1M-8-5v.1M-2-5v.1" stroke-width="5" stroke-linecap="round" />}
      {n >= 2 && <path d="M-15 3H-1M-15 8H-4" />}
      {n >= 3 && tick}
    </>
  ),
  attestation: (n) => (
    <>
      <path
        d="M-18 19V-8Q-18-20 0-20Q18-20 18-8V19"
        {...(n === 0 ? { 'stroke-dasharray': '4 3' } : {})}
      />
      {n === 1 && <path d="M-9-5H9M-9 1H9M-9 7H3" />}
      {n === 2 && (
        <path d="M-10-18V0M-3.500-19V0M3.500-19V0M10-18V0M-16-6H16" stroke-width="2.600" />
      )}
      {n === 3 && (
        <path
          d="M-10-18V19M-3.500-19V19M3.500-19V19M10-18V19M-17-6H17M-17 7H17"
          stroke-width="2.600"
        />
      )}
    </>
  ),
  rings: (n) => (
    <>
      <circle r="3" class="mark-solid" />
      {[[19], [9, 19], [8, 14, 20], [7, 10.5, 14, 17.5, 21]][n]?.map((r) => (
        <circle key={r} r={r} />
      ))}
    </>
  ),
  bake: (n) => (
    <>
      <circle r="18" />
      {n > 0 && n < 3 && (
        <path
          d={`M0 0L0-15A15 15 0 ${n > 1 ? '0 1 13 7.500' : '0 1 7.500-13'}Z`}
          class="mark-solid"
        />
      )}
      {n === 3 && <circle r="14.5" class="mark-solid" />}
      <path d="M0-18V-14M0 14V18M-18 0H-14M14 0H18" />
      {n === 0 && <path d="M3-11L-5 2H3L-3 12" class="mark-strong" />}
    </>
  ),
  gate: (n) => (
    <>
      <path d="M-17 20V-4M-21 20H-13" stroke-width="3" />
      {n === 0 && <path d="M-17-4L-17-18" stroke-dasharray="3 3" />}
      {n === 1 && <path d="M-2 8V0a8 8 0 0 1 16 0V8l3 4H-5ZM4 15h4M6-12v3" />}
      {n >= 2 && (
        <path d="M-19-4H20V3H-19ZM-9-4L-13 3M0-4L-4 3M9-4L5 3M18-4L14 3" class="mark-fill" />
      )}
      {n >= 3 && (
        <path d="M-7-12m-4.500 0a4.500 4.500 0 1 0 9 0a4.500 4.500 0 1 0-9 0M2-16h9v9H2ZM13-7L18-16L23-7Z" />
      )}
    </>
  ),
  bench: (n) => (
    <>
      <path d="M-22 12H22M-17 12V21M17 12V21" stroke-width="2.600" />
      {n === 0 && <path d="M-12 6H12" stroke-dasharray="3 3" />}
      {n === 1 && <path d={`M-7-5${SCREEN}`} class="mark-fill" />}
      {n >= 2 && <path d={`M-21-5${SCREEN}M7-5${SCREEN}`} class="mark-fill" />}
      {n >= 2 && <path d={`M-7-22${SCREEN}`} class="mark-fill" />}
      {n >= 3 && (
        <path
          d={LOOP}
          transform="translate(0 -3) scale(.55)"
          class="mark-strong"
          stroke-width="5"
        />
      )}
    </>
  ),
  wayback: (n) => (
    <>
      {n === 0 && (
        <path d="M2-18a3.500 3.500 0 1 0 .1 0M2-9L-1 3L6 10L7 20M-1 3L-6 12L-12 19M2-8L10-3L15-6M2-8L-6-4L-8 3" />
      )}
      {n >= 1 && <path d={LOOP} transform="translate(-4 2) scale(1.15)" stroke-width="2.400" />}
      {n >= 2 && (
        <path
          d="M-9 1A7 7 0 0 1 1 1M-6.500 5A3.500 3.500 0 0 1-1.500 5M-4 9v.1"
          class="mark-strong"
        />
      )}
      {n >= 3 && tick}
    </>
  ),
  hands: (n) => (
    <>
      {n === 0 && <Person x={0} />}
      {n === 1 && (
        <>
          <Person x={-8} />
          <Person x={9} />
        </>
      )}
      {n === 2 && (
        <>
          <Person x={-15} y={4} />
          <Person x={15} y={4} />
          <Person x={0} y={-4} />
        </>
      )}
    </>
  ),
};

/** One rung of one ladder as a small picture; the same shapes stand in the vault. Words stand beside it. */
export function PolicyMark({ name, rung }: { name: MarkName; rung: number }) {
  return (
    <svg class="policy-mark" viewBox="-24 -24 48 48" aria-hidden="true">
      <g fill="none" stroke="currentColor" stroke-width="2" stroke-linejoin="round">
        {DRAWN[name](rung)}
      </g>
    </svg>
  );
}
