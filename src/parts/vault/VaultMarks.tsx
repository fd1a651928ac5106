import type { Point } from '../drawing/geometry.ts';
import { band, f1, polar, polyline, pt } from '../drawing/geometry.ts';
import type { Spot } from './vaultGeometry.ts';

/** The signs of harm on the Rings board, each of a shape of its own. */
export const DARK = '#2a0d06';

/** A fault that stays where its code runs: a burst of short rays at one spot. */
export function Spark({ at, reach, open }: { at: Spot; reach: number; open?: boolean }) {
  const rays: Point[] = [];
  for (let i = 0; i < 18; i++)
    rays.push(polar(i % 2 ? reach * 0.42 : reach * (i % 4 ? 0.8 : 1.15), i * 20));
  return (
    <g
      class="vault-spark"
      transform={`rotate(${f1(at.angle)}) translate(${f1(at.radius)} 0)`}
      pointer-events="none"
    >
      <circle r={reach * 1.3} fill="var(--silent)" opacity={open ? 0.12 : 0.3} />
      <path
        d={`${polyline(rays)}Z`}
        fill={open ? 'none' : 'var(--silent)'}
        stroke={open ? 'var(--silent)' : DARK}
        stroke-width={open ? 2.4 : 1}
        stroke-linejoin="round"
        {...(open ? { 'stroke-dasharray': '4 3' } : {})}
      />
    </g>
  );
}

/** A shut eye, upright: sight is gone here. */
export function ShutEye({ at, scale }: { at: Spot; scale: number }) {
  return (
    <g
      transform={`rotate(${f1(at.angle)}) translate(${f1(at.radius)} 0) rotate(${f1(-at.angle)}) scale(${scale})`}
    >
      <circle r="14" fill="#fff4ea" stroke={DARK} stroke-width="1.5" />
      <path
        d="M-9-3Q0 6 9-3M-6 1L-9 6M0 3V9M6 1L9 6"
        fill="none"
        stroke={DARK}
        stroke-width="2.4"
        stroke-linecap="round"
      />
    </g>
  );
}

/** Slanting lines over a floor: nothing is seen through it. */
export function Veil({ id, from, to, a0, a1 }: { id: string; from: number; to: number } & Span) {
  const whole = a1 - a0 >= 360;
  const d = whole ? `${band(from, to, 0, 180)}${band(from, to, 180, 360)}` : band(from, to, a0, a1);
  return (
    <>
      <pattern
        id={`${id}v`}
        width="9"
        height="9"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(-45)"
      >
        <rect width="4" height="9" fill="var(--silent)" />
      </pattern>
      <path d={d} fill={DARK} opacity=".72" />
      <path d={d} fill={`url(#${id}v)`} opacity=".85" />
      <path d={d} fill="none" stroke="var(--silent)" stroke-width="2" />
    </>
  );
}
interface Span {
  a0: number;
  a1: number;
}

/** A hot line all around, between two radii. */
export function zigzag(from: number, to: number, step: number): string {
  let d = '';
  for (let i = 0, a = 0; a < 360; a += step, i++)
    d += `${i ? 'L' : 'M'}${pt(i % 2 ? from : to, a)}`;
  return `${d}Z`;
}

export function Padlock({ at, scale }: { at: Spot; scale: number }) {
  return (
    <g
      transform={`rotate(${f1(at.angle)}) translate(${f1(at.radius)} 0) rotate(${f1(-at.angle)}) scale(${scale})`}
      stroke={DARK}
      stroke-width="1.6"
    >
      <path
        d="M-8-4V-10A8 8 0 0 1 8-10V-4"
        fill="none"
        stroke="#fff4ea"
        stroke-width="5"
        stroke-linecap="round"
      />
      <rect x="-13" y="-5" width="26" height="20" rx="3" fill="#fff4ea" />
      <circle cy="4" r="3" fill={DARK} />
      <path d="M0 4V10" stroke-width="2.6" />
    </g>
  );
}
