import { rungAt } from '../../sim/index.ts';
import { f1, polar, polyline } from '../drawing/geometry.ts';
import { DOOR_PARTS } from './rungParts.ts';
import type { VaultPalette } from './vaultPalette.ts';
import type { VaultPolicy } from './vaultTypes.ts';

const ROSETTE = `${polyline(
  Array.from({ length: 24 }, (_, i) => polar(i % 2 ? 10.5 : 13, i * 15)),
)}Z`;

/**
 * The kernel door in the wall of ring 0, as its rung has it: open leaves · closed under a seal · closed under a seal
 * with a dated tag · shut behind bolts. Outwards is to the right before it is turned to its place.
 */
export function VaultDoor({
  angle,
  radius,
  policy,
  p,
  large,
}: {
  angle: number;
  radius: number;
  policy: VaultPolicy;
  p: VaultPalette;
  large: boolean;
}) {
  const { doorDate } = policy;
  const parts = DOOR_PARTS[rungAt('door', policy.door).name];
  return (
    <g
      class="vault-door"
      transform={`rotate(${f1(angle)}) translate(${radius} 0) scale(${large ? 1 : 1.15})`}
    >
      <rect x="-9" y="-24" width="20" height="48" rx="2" fill={p.ring0} />
      {parts.includes('openLeaves') && (
        <g fill={p.rim} stroke={p.rimDark} stroke-width="1.2">
          <path d="M-5-23L-26-13L-24-9L-3-18Z" />
          <path d="M-5 23L-26 13L-24 9L-3 18Z" />
        </g>
      )}
      {parts.includes('shutLeaves') && (
        <>
          <rect x="-7" y="-21" width="15" height="42" fill={p.rim} stroke={p.rimDark} />
          <path d="M-7 0H8" stroke={p.rimDark} stroke-width="1.6" />
        </>
      )}
      <g fill={p.wallEdge} stroke={p.wallEdgeDark} stroke-width=".8">
        <rect x="-10" y="-28" width="22" height="6" rx="1" />
        <rect x="-10" y="22" width="22" height="6" rx="1" />
      </g>
      {parts.includes('seal') && (
        <g transform={`rotate(${f1(-angle)})`}>
          <path d="M-6 8L-9 22L-3 18.5L0 22L3 18.5L9 22L6 8Z" fill={p.rimDark} />
          <path d={ROSETTE} fill={p.rimLight} stroke={p.nameInk} stroke-width="1.2" />
          <path d="M-5 0L-1.5 4L5.5-4" fill="none" stroke={p.nameInk} stroke-width="2.6" />
        </g>
      )}
      {parts.includes('date') && (
        <DoorTag angle={angle} date={large ? doorDate : undefined} p={p} />
      )}
      {parts.includes('bolts') && (
        <g fill={p.nameInk} stroke={p.rimLight} stroke-width="1.4">
          <rect x="-4.5" y="-27" width="5" height="54" rx="2" />
          <rect x="3" y="-27" width="5" height="54" rx="2" />
          <circle r="5.5" cx="1.6" />
        </g>
      )}
    </g>
  );
}

/** A tag on a string: the date after which the door closes. */
function DoorTag({ angle, date, p }: { angle: number; date: string | undefined; p: VaultPalette }) {
  return (
    <g transform={`translate(31 0) rotate(${f1(-angle)})`}>
      <path
        d="M0-16V-30"
        stroke={p.rimLight}
        stroke-width="1.6"
        transform={`rotate(${f1(angle + 90)})`}
      />
      <path
        d="M-22-11H17L23-5V11H-22Z"
        fill="#f6eeda"
        stroke="#6e4d14"
        stroke-width="1.2"
        stroke-linejoin="round"
      />
      <circle cx="17" cy="-4" r="1.8" fill="#6e4d14" />
      {date ? (
        <text x="-2" y="6" font-size="17" font-weight="700" text-anchor="middle" fill="#17110a">
          {date}
        </text>
      ) : (
        <path d="M-6-7H6L-6 7H6Z" fill="none" stroke="#17110a" stroke-width="2" />
      )}
    </g>
  );
}
