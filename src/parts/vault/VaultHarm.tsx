import { Landed, Suspected } from './VaultBursts.tsx';
import { SuspicionNote } from './VaultNote.tsx';
import { SuspicionCrack } from './VaultSuspicion.tsx';
import { keySpot, placeOf, type Radii, type Sectors, type Spot } from './vaultGeometry.ts';
import type { VaultPalette } from './vaultPalette.ts';
import type { KeyName, Place, VaultBurst, VaultSuspicion, VaultVendor } from './vaultTypes.ts';

/** What is believed of a night, or known of it outside ring 0; a fault in ring 0 splits the vault itself. */
export interface HarmProps {
  id: string;
  r: Radii;
  s: Sectors;
  p: VaultPalette;
  large: boolean;
  vendors: readonly VaultVendor[];
  /** Whose sector is in question: its place among the vendors; null where it is a service of the platform. */
  index: number | null;
  /** The sector that is turned forward. */
  at: number;
  /** The suspicion's words stand on the floor, and keys step aside for them. */
  noted: boolean;
  suspicion: VaultSuspicion | undefined;
  burst: VaultBurst | undefined;
}

/** The key that stands for a place, where a fault names none. */
const KEY_OF: Record<Place, KeyName> = {
  ring0: 'see',
  interface: 'see',
  enclave: 'survive',
  attestation: 'boot',
};

/** Suspicions, and faults that landed outside ring 0, over the picture of the vault. */
export function VaultHarm(props: HarmProps) {
  const { id, r, s, p, large, vendors, index, at, noted, suspicion, burst } = props;
  /** The key that is meant in a place: the one named, else the vendor's own there. */
  const spotIn = (place: Place, named: KeyName | undefined): Spot => {
    const own = index === null ? undefined : vendors[index]?.keys.find((k) => k.place === place);
    return keySpot(s, r, at, vendors.length, named ?? own?.key ?? KEY_OF[place], place, noted);
  };
  const h = s.centre(at);
  const suspected = suspicion && (suspicion.place ?? placeOf(vendors[at], suspicion.key));
  return (
    <>
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
