import { arc, f1, wrap } from '../drawing/geometry.ts';
import type { FloorProps } from './VaultFloor.tsx';

/** Words along a circle; below the middle they run the other way, so that they never stand on their head. */
export function ArcText({
  id,
  r,
  angle,
  spread,
  size,
  fill,
  text,
  weight,
  spacing = 1,
}: {
  id: string;
  r: number;
  angle: number;
  spread: number;
  size: number;
  fill: string;
  text: string;
  weight?: number;
  spacing?: number;
}) {
  const low = wrap(angle) > 8 && wrap(angle) < 172;
  const rr = low ? r + size * 0.36 : r - size * 0.36;
  const room = ((spread * 2 * Math.PI) / 180) * rr;
  const wide = text.length * (size * 0.6 + spacing);
  return (
    <>
      <path
        id={id}
        d={low ? arc(rr, angle + spread, angle - spread) : arc(rr, angle - spread, angle + spread)}
        fill="none"
      />
      <text
        font-size={size}
        font-weight={weight}
        letter-spacing={spacing}
        fill={fill}
        text-anchor="middle"
      >
        <textPath
          href={`#${id}`}
          startOffset="50%"
          {...(wide > room
            ? { textLength: f1(room * 0.97), lengthAdjust: 'spacingAndGlyphs' }
            : {})}
        >
          {text}
        </textPath>
      </text>
    </>
  );
}

type NamesProps = Pick<FloorProps, 'id' | 'r' | 's' | 'p' | 'large' | 'vendors' | 'labels'>;

/** Names on the rim; those beside the gate make room for it. */
export function VaultNames({ id, r, s, p, large, vendors, labels }: NamesProps) {
  const rimMid = (r.rimIn + r.rimOut) / 2;
  const half = s.step / 2;
  return (
    <g class="vault-names" pointer-events="none">
      {vendors.map((v, i) => {
        const before = Math.abs(wrap(s.centre(i) - half - s.gate + 180) - 180) < 1;
        const after = Math.abs(wrap(s.centre(i) + half - s.gate + 180) - 180) < 1;
        const cut = before || after ? s.gateHalf / 2 : 0;
        const angle = s.centre(i) + (before ? cut : after ? -cut : 0);
        const name = large && v.own ? `${v.name} · ${labels.own}` : v.name;
        return (
          <ArcText
            key={v.id}
            id={`${id}n${i}`}
            r={rimMid}
            angle={angle}
            spread={Math.min(85, half - 3 - cut)}
            size={r.name}
            weight={700}
            spacing={large ? 1.6 : 0.2}
            fill={p.nameInk}
            text={large ? name.toUpperCase() : name}
          />
        );
      })}
    </g>
  );
}

/** The names of the places, each on its own floor; the gate's on its plate. */
export function VaultCaptions({
  id,
  r,
  s,
  p,
  labels,
  half,
}: Pick<FloorProps, 'id' | 'r' | 's' | 'p' | 'labels'> & {
  /** Only the upper half is to be seen: the floors' names would be cut. */
  half: boolean;
}) {
  const words = { size: 17, spacing: 0.6, fill: p.floorText };
  return (
    <g class="vault-captions" pointer-events="none">
      {!half && (
        <>
          <ArcText
            {...words}
            id={`${id}c0`}
            r={64}
            angle={-90}
            spread={70}
            fill={p.ring0Text}
            text={labels.ring0}
          />
          <ArcText
            {...words}
            id={`${id}c1`}
            r={(r.interfaceIn + r.wallIn) / 2}
            angle={s.words}
            spread={Math.min(40, s.step / 2 - 12)}
            weight={700}
            text={labels.enclaves}
          />
          <ArcText
            {...words}
            id={`${id}c2`}
            r={(r.interfaceIn + r.rimIn) / 2 + 4}
            angle={s.words}
            spread={Math.min(40, s.step / 2 - 12)}
            text={labels.interface}
          />
        </>
      )}
      <ArcText
        {...words}
        id={`${id}c3`}
        r={r.rimOut - 4}
        angle={s.gate}
        spread={s.gateHalf - 1}
        size={15}
        spacing={0}
        weight={700}
        text={labels.gate}
      />
    </g>
  );
}
