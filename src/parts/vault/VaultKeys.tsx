import { f1, pt, wrap } from '../drawing/geometry.ts';
import { KeyShape } from './VaultKeyShape.tsx';
import type { Radii, Sectors, Spot } from './vaultGeometry.ts';
import { keyOffset, keySpot } from './vaultGeometry.ts';
import type { VaultPalette } from './vaultPalette.ts';
import type { Place, VaultKey, VaultVendor } from './vaultTypes.ts';

export interface KeysProps {
  id: string;
  r: Radii;
  s: Sectors;
  p: VaultPalette;
  large: boolean;
  vendors: readonly VaultVendor[];
  /** The vendor whose keys on the interface step aside for words. */
  aside: number;
  /** Keys that came this morning are seen to travel. */
  travels: boolean;
}

const scaleIn = (place: Place, r: Radii, large: boolean): number =>
  r.keyScale * (place === 'enclave' ? 0.86 : place === 'attestation' ? (large ? 0.8 : 0.62) : 1);

/** Where a key is drawn: in its place, or on the threshold while it is on its way. */
export function spotOf(
  { r, s, vendors, aside }: Pick<KeysProps, 'r' | 's' | 'vendors' | 'aside'>,
  i: number,
  k: VaultKey,
): Spot {
  if (k.moving && k.goal)
    return { angle: s.centre(i) + keyOffset(k.key, s.step), radius: r.wallIn + 3 };
  return keySpot(s, r, i, vendors.length, k.key, k.place, i === aside);
}

/** All keys: in their places, on their way, or only said to be out. */
export function VaultKeys(props: KeysProps) {
  const { id, r, s, p, vendors } = props;
  return (
    <g class="vault-keys" pointer-events="none">
      <defs>
        <pattern
          id={`${id}h`}
          width="4"
          height="4"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect width="4" height="4" fill={p.floor} />
          <rect width="1.2" height="4" fill={p.outKey} />
        </pattern>
      </defs>
      {vendors.map((v, i) => {
        const slot = keySpot(s, r, i, vendors.length, 'boot', 'attestation');
        const hung = v.present && v.keys.some((k) => k.key === 'boot' && k.place === 'attestation');
        return hung ? null : (
          <rect
            key={v.id}
            x="-4"
            y="-4"
            width="8"
            height="8"
            fill="none"
            stroke={p.chamberLine}
            stroke-dasharray="1.6 1.6"
            transform={`rotate(${f1(slot.angle)}) translate(${slot.radius} 0)`}
          />
        );
      })}
      {vendors.flatMap((v, i) =>
        v.present
          ? v.keys.map((k) => <OneKey key={`${v.id}${k.key}`} {...props} i={i} k={k} />)
          : [],
      )}
    </g>
  );
}

/** What a key is made of: hatched where it is only claimed to be out, else by where it lies or comes from. */
function metalOf(k: VaultKey, ring0: boolean, id: string, p: VaultPalette) {
  if (k.claimed) return { fill: `url(#${id}h)`, ink: p.claimInk };
  if (ring0) return { fill: p.ring0Key, ink: '#17110a' };
  if (k.place === 'enclave') return { fill: p.enclaveKey, ink: p.enclaveKeyInk };
  return { fill: p.outKey, ink: p.outKeyInk };
}

function OneKey({ i, k, ...props }: KeysProps & { i: number; k: VaultKey }) {
  const { id, r, s, p, large, vendors, travels } = props;
  const at = spotOf(props, i, k);
  const bed = { angle: s.centre(i) + keyOffset(k.key, s.step), radius: r.ring0Keys };
  const way = k.moving === true && k.goal !== undefined;
  const inside = k.place === 'ring0' && !way;
  const scale = scaleIn(way ? 'ring0' : k.place, r, large);
  const { fill, ink } = metalOf(k, inside || way, id, p);
  const came = k.from && keySpot(s, r, i, vendors.length, k.key, k.from, i === props.aside);
  const key = (
    <KeyShape
      name={k.key}
      angle={at.angle}
      radius={at.radius}
      scale={scale}
      bowOnly={!large}
      fill={fill}
      ink={ink}
      outline={k.claimed ? p.outKey : undefined}
      from={came && travels ? came : undefined}
    />
  );
  return (
    <g>
      {!inside && <Bed at={bed} p={p} doubt={k.claimed ?? false} />}
      {way && k.goal && (
        <Way
          from={at}
          to={keySpot(s, r, i, vendors.length, k.key, k.goal)}
          tag={large ? k.arrives : undefined}
          rank={i}
          p={p}
          r={r}
        />
      )}
      {came && <Trail from={came} to={at} p={p} scale={scale} />}
      {inside && k.moving && (
        <circle
          r={12 * scale}
          fill="none"
          stroke={p.ring0Text}
          stroke-width="1.8"
          stroke-dasharray="3 2.4"
          transform={`rotate(${f1(at.angle)}) translate(${at.radius} 0)`}
        />
      )}
      {key}
    </g>
  );
}

/** The dotted bed of a key that has left ring 0; with a question mark where nobody has looked whether it has. */
function Bed({ at, p, doubt }: { at: Spot; p: VaultPalette; doubt: boolean }) {
  return (
    <>
      <path
        d={`M${pt(at.radius - 6, at.angle)}L${pt(at.radius - 24, at.angle)}`}
        stroke={p.bed}
        stroke-dasharray="1.6 2.4"
      />
      <g transform={`rotate(${f1(at.angle)}) translate(${at.radius} 0)`}>
        <circle
          r={doubt ? 8 : 5.5}
          fill="none"
          stroke={doubt ? p.ring0Text : p.bed}
          stroke-width="1.2"
          stroke-dasharray="1.8 2"
        />
        {doubt && (
          <text
            transform={`rotate(${f1(-at.angle)})`}
            y="5"
            font-size="14"
            font-weight="700"
            text-anchor="middle"
            fill={p.ring0Text}
          >
            ?
          </text>
        )}
      </g>
    </>
  );
}

/** Degrees from one direction to another by the shorter way. */
const turn = (from: number, to: number): number => wrap(to - from + 180) - 180;

/** Points along a way that turns and rises evenly. */
function spiral(from: Spot, to: Spot): string {
  const by = turn(from.angle, to.angle);
  return Array.from({ length: 13 }, (_, n) => {
    const k = n / 12;
    return `${n ? 'L' : 'M'}${pt(from.radius + (to.radius - from.radius) * k, from.angle + by * k)}`;
  }).join('');
}

/** The way before a key, and at its end a tag with the date. */
function Way({
  from,
  to,
  tag,
  rank,
  p,
  r,
}: {
  from: Spot;
  to: Spot;
  tag: string | undefined;
  /** Tags of neighbours at the gate hang higher and lower by turns. */
  rank: number;
  p: VaultPalette;
  r: Radii;
}) {
  const gate = to.radius > r.interfaceKeys + 5;
  const end = gate ? r.interfaceKeys + (rank % 2 ? -22 : 0) : to.radius;
  return (
    <g>
      <path
        d={spiral(from, to)}
        fill="none"
        stroke={p.fine}
        stroke-width="2"
        stroke-dasharray="1 4"
        stroke-linecap="round"
      />
      <g transform={`rotate(${f1(to.angle)}) translate(${end} 0) rotate(${f1(-to.angle)})`}>
        {tag ? (
          <>
            <rect
              x="-16"
              y="-11"
              width="32"
              height="22"
              rx="3"
              fill="#f6eeda"
              stroke="#6e4d14"
              stroke-dasharray="3 2"
            />
            <text y="5.5" font-size="16" font-weight="700" text-anchor="middle" fill="#17110a">
              {tag}
            </text>
          </>
        ) : (
          <circle r="9" fill="none" stroke={p.fine} stroke-width="2" stroke-dasharray="3 2.4" />
        )}
      </g>
    </g>
  );
}

/** Where a key came from this morning: a trail, and a ring around it. It stays for the day, moving or not. */
function Trail({ from, to, p, scale }: { from: Spot; to: Spot; p: VaultPalette; scale: number }) {
  return (
    <g class="vault-trail" fill="none" stroke={p.came}>
      <path d={spiral(from, to)} stroke-width="2.4" stroke-dasharray="5 3" />
      <circle
        r={13 * scale}
        stroke-width="2.4"
        transform={`rotate(${f1(to.angle)}) translate(${f1(to.radius)} 0)`}
      />
    </g>
  );
}
