import type { Point } from '../drawing/geometry.ts';
import { arc, band, polar, polyline, pt } from '../drawing/geometry.ts';
import { tapered } from './VaultCrack.tsx';
import { DARK, Padlock, ShutEye, Spark, Veil, zigzag } from './VaultMarks.tsx';
import type { Radii, Sectors, Spot } from './vaultGeometry.ts';
import type { Place } from './vaultTypes.ts';

/** What a fault outside ring 0 does to the vault. Each place has a picture of its own; none reaches beyond it. */
export interface LandedProps {
  id: string;
  r: Radii;
  s: Sectors;
  large: boolean;
  place: Exclude<Place, 'ring0'>;
  /** The vendor's sector; null where a service of the platform failed, on which all stand. */
  index: number | null;
  /** Of how many vendors. */
  count: number;
  /** Where the broken key lies. */
  at: Spot;
  /** A wrong verdict: the spark strikes through to the machine. */
  stops: boolean;
}

/** A confirmed fault that did not run in ring 0. */
export function Landed(props: LandedProps) {
  const { place } = props;
  return (
    <g class={`vault-landed vault-landed-${place}`} pointer-events="none">
      {place === 'interface' ? (
        <Blinded {...props} />
      ) : place === 'enclave' ? (
        <Sealed {...props} />
      ) : (
        <LockedOut {...props} />
      )}
    </g>
  );
}

/** The interface: a spark that blinds one sector, or, where it was the platform's own, the whole floor. */
function Blinded({ id, r, s, large, index, count, at, stops }: LandedProps) {
  const mid = (r.interfaceIn + r.rimIn) / 2;
  const half = s.step / 2;
  const span =
    index === null
      ? { a0: 0, a1: 360 }
      : { a0: s.centre(index) - half + 1, a1: s.centre(index) + half - 1 };
  const eyes =
    index === null ? Array.from({ length: count }, (_, i) => s.centre(i)) : [s.centre(index)];
  const away = stops ? -half * 0.55 : 0;
  return (
    <>
      {!stops && <Veil id={id} from={r.interfaceIn + 1} to={r.rimIn - 1} {...span} />}
      {index === null && !stops && (
        <path
          d={zigzag(mid - 9, mid + 9, 5)}
          fill="none"
          stroke="#ffd9a0"
          stroke-width="3"
          stroke-linejoin="round"
        />
      )}
      {stops && <Strike at={at} to={r.core - 8} r={r} />}
      {index !== null && <Spark at={at} reach={large ? 21 : 30} />}
      {!stops &&
        eyes.map((a) => (
          <ShutEye
            key={a}
            at={{ angle: a + (index === null ? 0 : away), radius: mid }}
            scale={large ? 1.2 : 1.5}
          />
        ))}
    </>
  );
}

/** From the interface down to the machine: code outside ring 0 told it to delete what it needs. */
function Strike({ at, to, r }: { at: Spot; to: number; r: Radii }) {
  const line: Point[] = [];
  for (let i = 0; i <= 8; i++)
    line.push(
      polar(at.radius + ((to - at.radius) * i) / 8, at.angle + (i % 2 ? 4 : -4) * (1 - i / 9)),
    );
  return (
    <>
      <path
        d={polyline(line)}
        fill="none"
        stroke="var(--silent)"
        stroke-width="7"
        stroke-dasharray="16 5"
        stroke-linejoin="round"
      />
      <rect
        x={-r.core * 0.45}
        y={-r.core * 0.45}
        width={r.core * 0.9}
        height={r.core * 0.9}
        fill={DARK}
        stroke="var(--silent)"
        stroke-width="6"
      />
    </>
  );
}

/** An enclave: its plate is shattered within, the frame around it holds. */
function Sealed({ r, s, large, index, at }: LandedProps) {
  const a = index === null ? at.angle : s.centre(index);
  const w = large ? 11 : 12;
  const mid = (r.wallIn + r.interfaceIn) / 2;
  const shard = (from: Point, ...way: Point[]) =>
    tapered(
      [from, ...way].map(([rr, t]) => polar(mid + rr, a + t)),
      6,
    );
  const cracks = [
    shard([0, 0], [6, 3], [9, 7], [15, 10.4]),
    shard([0, 0], [-6, 3], [-8, 6], [-14, 9.5]),
    shard([0, 0], [5, -4], [8, -6], [14, -10]),
    shard([0, 0], [-5, -3], [-9, -7], [-14, -9.5]),
  ];
  return (
    <>
      <path d={band(r.wallIn + 9, r.interfaceIn - 8, a - w, a + w)} fill={DARK} />
      {cracks.map((d) => (
        <path key={d} d={d} fill="var(--silent)" />
      ))}
      <circle r="5" cx={polar(mid, a)[0]} cy={polar(mid, a)[1]} fill="#ffd9a0" />
      {[0, 4].map((out) => (
        <path
          key={out}
          d={band(
            r.wallIn + 7 - out,
            r.interfaceIn - 6 + out,
            a - w - 1 - out / 3,
            a + w + 1 + out / 3,
          )}
          fill="none"
          stroke={out ? '#fff4ea' : 'var(--silent)'}
          stroke-width={out ? 2.4 : 3}
        />
      ))}
    </>
  );
}

/** Attestation: the gate is shut and locked; where it was the platform's own, bars run around the whole rim. */
function LockedOut({ r, s, large, index }: LandedProps) {
  const rim: number[] = [];
  if (index === null)
    for (let a = s.gate + s.gateHalf + 6; a < s.gate + 360 - s.gateHalf - 2; a += 8) rim.push(a);
  const gate = [-0.8, -0.4, 0, 0.4, 0.8].map((k) => s.gate + k * s.gateHalf);
  return (
    <>
      <g stroke="var(--silent)" stroke-width={large ? 4.5 : 8} stroke-linecap="round">
        {rim.length > 0 && (
          <path
            d={rim
              .map(
                (a) =>
                  `M${pt(r.rimIn - 7, a)}L${pt(r.rimIn + 3, a)}M${pt(r.rimOut - 3, a)}L${pt(r.rimOut + 8, a)}`,
              )
              .join('')}
          />
        )}
        <path d={gate.map((a) => `M${pt(r.rimOut + 7, a)}L${pt(r.interfaceIn + 3, a)}`).join('')} />
        {[r.rimIn - 2, r.interfaceIn + 14].map((rr) => (
          <path
            key={rr}
            d={arc(rr, s.gate - s.gateHalf * 0.9, s.gate + s.gateHalf * 0.9)}
            fill="none"
          />
        ))}
      </g>
      <Padlock
        at={{ angle: s.gate, radius: (r.interfaceIn + r.rimIn) / 2 }}
        scale={large ? 1.4 : 2}
      />
    </>
  );
}

/** A suspicion that does not point into ring 0: open, dashed, and as strong as its chance. */
export function Suspected({
  r,
  s,
  large,
  place,
  index,
  at,
  chance,
}: Pick<LandedProps, 'r' | 's' | 'large' | 'place' | 'index' | 'at'> & { chance: number }) {
  const width = 1.5 + 8 * chance;
  const mid = (r.interfaceIn + r.rimIn) / 2;
  if (index === null && place === 'interface')
    return <Dashes d={zigzag(mid - 4 - 8 * chance, mid + 4 + 8 * chance, 5)} width={width} />;
  if (place === 'attestation') {
    const d =
      index === null
        ? band(r.rimIn - 6, r.rimOut + 9, s.gate - s.gateHalf - 2, s.gate + s.gateHalf + 2)
        : band(at.radius - 10, at.radius + 10, at.angle - 3, at.angle + 3);
    return <Dashes d={d} width={width} />;
  }
  return <Spark at={at} reach={(large ? 12 : 16) + 20 * chance} open />;
}

/** A broken line of the colour of harm, with a dark edge, so that it stands out on paper as well. */
function Dashes({ d, width }: { d: string; width: number }) {
  const line = {
    d,
    fill: 'none',
    'stroke-dasharray': '13 7',
    'stroke-linejoin': 'round' as const,
  };
  return (
    <g class="vault-suspicion" pointer-events="none">
      <path {...line} stroke={DARK} stroke-width={width + 1.6} />
      <path {...line} stroke="var(--silent)" stroke-width={width} />
    </g>
  );
}
