import type { ComponentType } from 'preact';
import { useId, useMemo } from 'preact/hooks';
import { f1 } from '../drawing/geometry.ts';
import { Landed, Suspected } from './VaultBursts.tsx';
import { BurstOver, SuspicionCrack, splitHalves } from './VaultCrack.tsx';
import { VaultFloor } from './VaultFloor.tsx';
import type { HitsProps } from './VaultHits.tsx';
import { VaultKeys } from './VaultKeys.tsx';
import { SuspicionNote } from './VaultNote.tsx';
import { keySpot, placeOf, RADII, sectors } from './vaultGeometry.ts';
import { PALETTES } from './vaultPalette.ts';
import type {
  KeyName,
  Place,
  VaultBurst,
  VaultLabels,
  VaultPart,
  VaultPolicy,
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
  /** Door, floor, slits, plates, gate and rings as their rungs have built them. */
  policy?: VaultPolicy | undefined;
  suspicion?: VaultSuspicion | undefined;
  /** Only for what is confirmed: it gives the culprit away. */
  burst?: VaultBurst | undefined;
  /** Keys that came this morning are seen to travel there. */
  travels?: boolean | undefined;
  labels: VaultLabels;
  /** The part that is spoken of: it stands out. */
  lit?: VaultPart | undefined;
  onPart?: ((part: VaultPart) => void) | undefined;
  /** `VaultHits`, where {@link onPart} is given: the first picture of a night does without. */
  hits?: ComponentType<HitsProps> | undefined;
  /** Pointer or focus is on a part, or no longer on any. */
  onPoint?: ((part: VaultPart | undefined) => void) | undefined;
}

/** The key that stands for a place, where a fault names none. */
const KEY_OF: Record<Place, KeyName> = {
  ring0: 'see',
  interface: 'see',
  enclave: 'survive',
  attestation: 'boot',
};

/** Where everything lies: sectors, the one in question, and whether its words want room. */
function layoutOf({ vendors, size, suspicion, burst, facing, towards }: VaultProps) {
  const large = size === 'large';
  const r = RADII[size];
  const accused = (burst ?? suspicion)?.vendorId ?? null;
  const face = accused ?? facing;
  const at = Math.max(
    0,
    vendors.findIndex((v) => v.id === face),
  );
  const s = sectors(vendors.length, at, towards ?? (large ? -10 : -90));
  const noted = large && !burst && suspicion?.note !== undefined && accused !== null;
  return { large, r, s, at, accused, noted, aside: noted ? at : -1 };
}

/** The Rings board: 24 keys, four places. The same facts stand in `VaultText` for those who cannot see it. */
export function Vault(props: VaultProps) {
  const { labels, lit, onPart, onPoint, hits: Hits, ...shown } = props;
  const id = `v${useId().replace(/[^a-zA-Z0-9]/g, '')}`;
  // Hundreds of shapes: drawn again only where something is to be seen of it, not with every tick of a clock.
  const picture = useMemo(
    () => <Picture {...shown} labels={labels} id={id} />,
    [JSON.stringify([shown, labels])],
  );
  const frame = {
    class: `vault vault-${props.mode} vault-${props.size}`,
    viewBox: '-274 -274 548 548',
    ...(Hits && onPart ? { role: 'group' as const } : { role: 'img' as const }),
  };
  if (!Hits || !onPart)
    return (
      <svg {...frame} aria-label={labels.board}>
        {picture}
      </svg>
    );
  const { r, s, aside } = layoutOf(props);
  return (
    <svg {...frame} aria-label={labels.board}>
      {/* The lettering is said by the parts themselves, by the plaques beside the picture and by the table. */}
      <svg aria-hidden="true" overflow="visible">
        {picture}
      </svg>
      <Hits
        r={r}
        s={s}
        vendors={props.vendors}
        aside={aside}
        lit={lit}
        onPart={onPart}
        onPoint={onPoint}
      />
    </svg>
  );
}

function Picture(props: VaultProps & { id: string }) {
  const { id, vendors, mode, suspicion, burst, labels, policy } = props;
  const { large, r, s, at, accused, noted, aside } = layoutOf(props);
  const p = PALETTES[mode];
  const hot =
    burst?.vendorId ??
    (suspicion && suspicion.chance >= 0.5 ? suspicion.vendorId : undefined) ??
    undefined;
  const h = s.centre(at);
  const split = burst?.place === 'ring0' ? splitHalves(h) : undefined;
  const index = accused === null ? null : at;
  /** The key that is meant in a place: the one named, else the vendor's own there. */
  const spotIn = (place: Place, named: KeyName | undefined) => {
    const own = index === null ? undefined : vendors[index]?.keys.find((k) => k.place === place);
    return keySpot(s, r, at, vendors.length, named ?? own?.key ?? KEY_OF[place], place, noted);
  };

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
        policy={policy}
        upper={large && props.towards === -90}
      />
      <VaultKeys
        id={id}
        r={r}
        s={s}
        p={p}
        large={large}
        vendors={vendors}
        aside={aside}
        travels={props.travels ?? false}
      />
    </g>
  );
  const suspected = suspicion && (suspicion.place ?? placeOf(vendors[at], suspicion.key));
  return (
    <>
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
          <BurstOver h={h} />
        </>
      ) : (
        body
      )}
      {burst && burst.place !== 'ring0' && (
        <Landed
          id={id}
          r={r}
          s={s}
          large={large}
          place={burst.place}
          index={index}
          count={vendors.length}
          at={spotIn(burst.place, burst.key)}
          stops={burst.stops ?? false}
        />
      )}
      {suspicion && suspected && !burst && suspicion.chance > 0 && (
        <>
          {index !== null && suspected !== 'attestation' && (
            <SuspicionCrack h={h} chance={suspicion.chance} r={r} place={suspected} />
          )}
          {suspected !== 'ring0' && (
            <Suspected
              r={r}
              s={s}
              large={large}
              place={suspected}
              index={index}
              at={spotIn(suspected, suspicion.key)}
              chance={suspicion.chance}
            />
          )}
        </>
      )}
      {noted && suspicion?.note && (
        <SuspicionNote
          id={id}
          h={h}
          note={suspicion.note}
          figure={suspicion.figure}
          r={r.interfaceIn}
          p={p}
        />
      )}
    </>
  );
}
