import { arc, band, f1, pt, rosette, wrap } from '../drawing/geometry.ts';
import { VaultCaptions, VaultNames } from './VaultArcText.tsx';
import {
  Chambers,
  DoorWorks,
  FloorGuard,
  GateWorks,
  SightSlits,
  WaveRings,
} from './VaultWorks.tsx';
import type { Radii, Sectors } from './vaultGeometry.ts';
import type { VaultPalette } from './vaultPalette.ts';
import type { VaultLabels, VaultPolicy, VaultVendor } from './vaultTypes.ts';

export interface FloorProps {
  id: string;
  r: Radii;
  s: Sectors;
  p: VaultPalette;
  large: boolean;
  vendors: readonly VaultVendor[];
  labels: VaultLabels;
  facing: string | undefined;
  hot: string | undefined;
  policy: VaultPolicy | undefined;
  /** Shown from its middle upwards only. */
  upper: boolean;
}

function ticks(from: (a: number) => number, to: number, step: number): string {
  let d = '';
  for (let a = 0; a < 360; a += step) d += `M${pt(from(a), a)}L${pt(to, a)}`;
  return d;
}

/** Everything of the board that does not move: rim with names, floors, wall, gate, core. */
export function VaultFloor({
  id,
  r,
  s,
  p,
  large,
  vendors,
  labels,
  facing,
  hot,
  policy,
  upper,
}: FloorProps) {
  const rimMid = (r.rimIn + r.rimOut) / 2;
  const wallMid = (r.interfaceIn + r.wallIn) / 2;
  const half = s.step / 2;
  const works = { r, s, p, large, policy };
  return (
    <>
      {large && <WaveRings {...works} />}
      <circle r={r.rimOut + 1} fill={p.shadow} />
      <circle r={r.rimIn} fill={p.floor} />
      <path
        d={ticks((a) => r.interfaceIn + 2, r.rimIn, large ? 15 : 30)}
        stroke={p.floorLineFaint}
        stroke-width=".9"
      />
      {large && (
        <path
          d={ticks((a) => r.interfaceIn + 2 + (a % 3 === 0 ? 11 : 6), r.interfaceIn + 2, 1.5)}
          stroke={p.floorLine}
          stroke-width=".8"
        />
      )}
      {[0.4, 0.72].map((k) => (
        <circle
          key={k}
          r={r.interfaceIn + (r.rimIn - r.interfaceIn) * k}
          fill="none"
          stroke={p.floorLineFaint}
          stroke-width=".8"
        />
      ))}
      {vendors.map((v, i) =>
        v.id === facing && v.id !== hot ? (
          <path
            key={v.id}
            d={band(r.wallIn, r.rimIn, s.centre(i) - half, s.centre(i) + half)}
            fill={p.facing}
            opacity={large ? 0.14 : 0.5}
          />
        ) : null,
      )}
      <circle
        r={(r.interfaceIn + r.wallIn) / 2}
        fill="none"
        stroke={p.wall}
        stroke-width={r.interfaceIn - r.wallIn}
        stroke-opacity={large ? 1 : 0.9}
      />
      {[0, 120, 240].map((ph) => (
        <path
          key={ph}
          d={rosette(wallMid, (r.interfaceIn - r.wallIn) * 0.35, 15, ph, 0, 0, large ? 1.5 : 3)}
          fill="none"
          stroke={p.guilloche}
          stroke-width={large ? 0.8 : 1}
        />
      ))}
      <circle r={r.interfaceIn - 1} fill="none" stroke={p.wallEdge} stroke-width="2.4" />
      <circle r={r.wallIn + 6} fill="none" stroke={p.wallEdgeDark} />
      <circle r={r.wallIn} fill={p.ring0} stroke={p.wallEdge} stroke-width="4" />
      <path
        d={ticks((a) => (a % 10 === 0 ? r.core + 4 : r.wallIn - 14), r.wallIn - 3, large ? 2 : 5)}
        stroke={p.ring0Line}
        stroke-width=".9"
      />
      <FloorGuard {...works} />
      {vendors.map((v, i) => {
        const a = s.centre(i) - half;
        return (
          <path
            key={v.id}
            d={`M${pt(r.core, a)}L${pt(r.wallIn - 3, a)}M${pt(r.interfaceIn, a)}L${pt(r.rimIn, a)}`}
            stroke={p.seam}
            stroke-width="1.3"
          />
        );
      })}
      <SightSlits {...works} vendors={vendors} />
      <circle r={rimMid} fill="none" stroke={p.rim} stroke-width={r.rimOut - r.rimIn} />
      {vendors.map((v, i) => {
        const a = s.centre(i);
        const lit = v.id === hot ? 'var(--silent)' : v.id === facing && !large ? p.facing : 'none';
        return (
          <g key={v.id}>
            <path d={band(r.rimIn, r.rimOut, a - half + 1, a + half - 1)} fill={lit} />
            {!v.present && (
              <path
                d={arc(rimMid, a - half + 6, a + half - 6)}
                stroke={p.rimDark}
                stroke-width={r.rimOut - r.rimIn - 8}
                stroke-dasharray="1.5 8"
                fill="none"
              />
            )}
          </g>
        );
      })}
      <circle r={r.rimIn + 1.5} fill="none" stroke={p.rimLight} stroke-width="1.2" />
      <circle r={r.rimOut} fill="none" stroke={p.rimLight} stroke-width="1.2" />
      <circle r={r.rimIn + 5} fill="none" stroke={p.rimDark} stroke-width=".8" />
      <circle r={r.rimOut - 4} fill="none" stroke={p.rimDark} stroke-width=".8" />
      {vendors.map((v, i) => {
        const a = s.centre(i) - half;
        return Math.abs(wrap(a - s.gate + 180) - 180) < 1 ? null : (
          <g key={v.id} transform={`rotate(${f1(a)}) translate(${rimMid} 0)`}>
            <circle r="5.4" fill={p.nameInk} />
            <circle r="3.2" fill={p.rimLight} />
            <path d="M-2.2 0H2.2" stroke={p.rimDark} stroke-width="1.2" />
          </g>
        );
      })}
      <VaultNames id={id} r={r} s={s} p={p} large={large} vendors={vendors} labels={labels} />
      <Chambers {...works} vendors={vendors} />
      <GateWorks {...works} />
      <circle r={r.core} fill={p.core} stroke={p.wallEdge} stroke-width="3.4" />
      <circle r={r.core - 5.5} fill="none" stroke={p.wallEdgeDark} />
      <path
        d="M0-20A11 11 0 0 1 6.2 0L11 23H-11L-6.2 0A11 11 0 0 1 0-20Z"
        fill={p.keyhole}
        transform={large ? '' : 'scale(.8)'}
      />
      <DoorWorks {...works} />
      {large && <VaultCaptions id={id} r={r} s={s} p={p} labels={labels} half={upper} />}
    </>
  );
}
