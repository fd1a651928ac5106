import type { ComponentType } from 'preact';
import { useId, useMemo } from 'preact/hooks';
import { f1 } from '../drawing/geometry.ts';
import { BurstOver, splitHalves } from './VaultCrack.tsx';
import { VaultFloor } from './VaultFloor.tsx';
import type { HarmProps } from './VaultHarm.tsx';
import type { HitsProps } from './VaultHits.tsx';
import { VaultKeys } from './VaultKeys.tsx';
import { RADII, sectors } from './vaultGeometry.ts';
import { PALETTES } from './vaultPalette.ts';
import type {
  VaultBurst,
  VaultLabels,
  VaultPart,
  VaultPolicy,
  VaultSuspicion,
  VaultVendor,
} from './vaultTypes.ts';

interface Shown {
  vendors: readonly VaultVendor[];
  mode: 'day' | 'night';
  size: 'small' | 'large';
  /** The vendor in question: its sector turns up (small, phone) or to the right (large). */
  facing?: string | undefined;
  /** Overrides the direction of the facing sector, in degrees; -90 is up. */
  towards?: number | undefined;
  /** Door, floor, slits, plates, gate and rings as their rungs have built them. */
  policy?: VaultPolicy | undefined;
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

/** What a night does to the vault. */
interface Harmed {
  suspicion?: VaultSuspicion | undefined;
  /** Only for what is confirmed: it gives the culprit away. */
  burst?: VaultBurst | undefined;
  /** `VaultHarm`: not imported here, because the first picture of a night does without. */
  harm: ComponentType<HarmProps>;
}
type Unharmed = { [Name in keyof Harmed]?: undefined };

export type VaultProps = Shown & (Harmed | Unharmed);

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
  const { id, vendors, mode, suspicion, burst, harm: Harm, labels, policy } = props;
  const { large, r, s, at, accused, noted, aside } = layoutOf(props);
  const p = PALETTES[mode];
  const hot =
    burst?.vendorId ??
    (suspicion && suspicion.chance >= 0.5 ? suspicion.vendorId : undefined) ??
    undefined;
  const h = s.centre(at);
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
      {Harm && (suspicion || (burst && !split)) && (
        <Harm
          id={id}
          r={r}
          s={s}
          p={p}
          large={large}
          vendors={vendors}
          index={accused === null ? null : at}
          at={at}
          noted={noted}
          suspicion={suspicion}
          burst={burst}
        />
      )}
    </>
  );
}
