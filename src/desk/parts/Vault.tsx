import { useId } from 'preact/hooks';
import { f1, pt } from './geometry.ts';
import { BurstOver, Spark, splitHalves, SuspicionCrack, SuspicionNote } from './VaultCrack.tsx';
import { VaultFloor } from './VaultFloor.tsx';
import { keyOffset, keySpot, placeOf, RADII, sectors } from './vaultGeometry.ts';
import { KeyShape } from './VaultKeyShape.tsx';
import { PALETTES } from './vaultPalette.ts';
import type {
  VaultBurst,
  VaultLabels,
  VaultPart,
  VaultSuspicion,
  VaultVendor,
} from './vaultTypes.ts';

export interface VaultProps {
  vendors: readonly VaultVendor[];
  mode: 'day' | 'night';
  size: 'small' | 'large';
  /** The vendor in question: its sector turns up (small, phone) or to the right (large). */
  facing?: string | undefined;
  /** Overrides the direction of the facing sector, in degrees; -90 is up. */
  towards?: number | undefined;
  suspicion?: VaultSuspicion | undefined;
  /** Only for what is confirmed: it gives the culprit away. */
  burst?: VaultBurst | undefined;
  labels: VaultLabels;
  onPart?: ((part: VaultPart) => void) | undefined;
}

/** The Rings board: 24 keys, four places. The same facts stand in `VaultText` for those who cannot see it. */
export function Vault(props: VaultProps) {
  const { vendors, mode, size, suspicion, burst, labels, onPart } = props;
  const id = `v${useId().replace(/[^a-zA-Z0-9]/g, '')}`;
  const large = size === 'large';
  const r = RADII[size];
  const p = PALETTES[mode];
  const face = burst?.vendorId ?? suspicion?.vendorId ?? props.facing;
  const faceIndex = Math.max(
    0,
    vendors.findIndex((v) => v.id === face),
  );
  const s = sectors(vendors.length, faceIndex, props.towards ?? (large ? -10 : -90));
  const hot =
    burst?.vendorId ?? (suspicion && suspicion.chance >= 0.5 ? suspicion.vendorId : undefined);
  const h = s.centre(faceIndex);
  const split = burst?.place === 'ring0' ? splitHalves(h) : undefined;

  const body = (
    <g id={`${id}b`}>
      <VaultFloor
        id={id}
        r={r}
        s={s}
        p={p}
        large={large}
        vendors={vendors}
        labels={labels}
        facing={props.facing}
        hot={hot}
        onPart={onPart}
      />
      <g pointer-events="none">
        {vendors.map((v, i) => {
          const slot = keySpot(s, r, i, vendors.length, 'boot', 'attestation');
          const hung =
            v.present && v.keys.some((k) => k.key === 'boot' && k.place === 'attestation');
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
            ? v.keys.map((k) => {
                const at = keySpot(
                  s,
                  r,
                  i,
                  vendors.length,
                  k.key,
                  k.place,
                  large && !burst && suspicion?.note !== undefined && i === faceIndex,
                );
                const bedAngle = s.centre(i) + keyOffset(k.key, s.step);
                const inside = k.place === 'ring0';
                const sc =
                  r.keyScale *
                  (k.place === 'enclave'
                    ? 0.86
                    : k.place === 'attestation'
                      ? large
                        ? 0.84
                        : 0.7
                      : 1);
                return (
                  <g key={`${v.id}${k.key}`}>
                    {!inside && (
                      <path
                        d={`M${pt(r.ring0Keys - 6, bedAngle)}L${pt(r.ring0Keys - 24, bedAngle)}`}
                        stroke={p.bed}
                        stroke-dasharray="1.6 2.4"
                      />
                    )}
                    {!inside && (
                      <circle
                        r="5.5"
                        fill="none"
                        stroke={p.bed}
                        stroke-width="1.2"
                        stroke-dasharray="1.8 2"
                        transform={`rotate(${f1(bedAngle)}) translate(${r.ring0Keys} 0)`}
                      />
                    )}
                    {inside && k.moving && (
                      <circle
                        r={12 * sc}
                        fill="none"
                        stroke={p.ring0Text}
                        stroke-width="1.8"
                        stroke-dasharray="3 2.4"
                        transform={`rotate(${f1(at.angle)}) translate(${at.radius} 0)`}
                      />
                    )}
                    <KeyShape
                      name={k.key}
                      angle={at.angle}
                      radius={at.radius}
                      scale={sc}
                      bowOnly={!large}
                      fill={inside ? p.ring0Key : k.place === 'enclave' ? p.enclaveKey : p.outKey}
                      ink={
                        inside ? '#17110a' : k.place === 'enclave' ? p.enclaveKeyInk : p.outKeyInk
                      }
                    />
                  </g>
                );
              })
            : [],
        )}
      </g>
    </g>
  );

  const sparkAt =
    burst && !split
      ? keySpot(
          s,
          r,
          faceIndex,
          vendors.length,
          burst.key ??
            (burst.place === 'attestation'
              ? 'boot'
              : burst.place === 'enclave'
                ? 'survive'
                : 'see'),
          burst.place,
        )
      : undefined;
  return (
    <svg
      class={`vault vault-${mode} vault-${size}`}
      viewBox="-274 -274 548 548"
      {...(onPart ? { role: 'group' } : { role: 'img' })}
      aria-label={labels.board}
    >
      {split ? (
        <>
          <defs>
            <clipPath id={`${id}A`}>
              <path d={split.a} />
            </clipPath>
            <clipPath id={`${id}B`}>
              <path d={split.b} />
            </clipPath>
            <clipPath id={`${id}R`}>
              <circle r="254" />
            </clipPath>
            <filter id={`${id}g`} x="-50%" y="-50%" width="200%" height="200%">
              <feGaussianBlur stdDeviation="7" />
            </filter>
          </defs>
          <circle r="256" fill={p.shadow} />
          <g clip-path={`url(#${id}R)`}>
            <path d={split.line} fill="none" stroke="var(--silent)" stroke-width="26" />
            <path d={split.line} fill="none" stroke="#ffd9a0" stroke-width="5" />
          </g>
          <g
            transform={`translate(${f1(split.pushA[0])} ${f1(split.pushA[1])}) rotate(.5)`}
            clip-path={`url(#${id}A)`}
          >
            {body}
          </g>
          <g
            transform={`translate(${f1(split.pushB[0])} ${f1(split.pushB[1])}) rotate(-.7)`}
            clip-path={`url(#${id}B)`}
            aria-hidden="true"
          >
            <use href={`#${id}b`} />
          </g>
          <BurstOver id={id} h={h} />
        </>
      ) : (
        body
      )}
      {sparkAt && <Spark angle={sparkAt.angle} radius={sparkAt.radius} reach={large ? 24 : 34} />}
      {suspicion && !burst && suspicion.chance > 0 && (
        <SuspicionCrack
          h={h}
          chance={suspicion.chance}
          r={r}
          place={placeOf(vendors[faceIndex], suspicion.key)}
        />
      )}
      {large && !burst && suspicion?.note && (
        <SuspicionNote
          id={id}
          h={h}
          note={suspicion.note}
          figure={suspicion.figure}
          r={r.interfaceIn}
        />
      )}
    </svg>
  );
}
