import type { KeyName, Place, VaultVendor } from './vaultTypes.ts';
import { KEY_NAMES } from './vaultTypes.ts';
import { wrap } from './geometry.ts';

/** Radii of the board in its own units (the rim's outer edge is 248). */
export interface Radii {
  rimOut: number;
  rimIn: number;
  interfaceIn: number;
  wallIn: number;
  core: number;
  ring0Keys: number;
  interfaceKeys: number;
  enclaveKeys: number;
  gateKeys: number;
  /** Size of a key; 1 is a bow of 16 units. */
  keyScale: number;
  name: number;
}

/** `large` is engraved and lettered in full; `small` has a broad rim, so that names stay legible at 230 px. */
export const RADII: Record<'large' | 'small', Radii> = {
  large: {
    rimOut: 248,
    rimIn: 224,
    interfaceIn: 177,
    wallIn: 128,
    core: 43,
    ring0Keys: 105,
    interfaceKeys: 210,
    enclaveKeys: 158,
    gateKeys: 243,
    keyScale: 1,
    name: 13.5,
  },
  small: {
    rimOut: 248,
    rimIn: 204,
    interfaceIn: 164,
    wallIn: 120,
    core: 34,
    ring0Keys: 97,
    interfaceKeys: 190,
    enclaveKeys: 146,
    gateKeys: 240,
    keyScale: 1.22,
    name: 33,
  },
};

/** Where each vendor's sector lies. Widths are even: no share of the market is told by this picture. */
export interface Sectors {
  step: number;
  centre: (index: number) => number;
  /** Angle of the attestation gate: the seam between two sectors that is nearest the top. */
  gate: number;
  gateHalf: number;
}

/** Lays out `count` sectors so that sector `facing` has its middle at `towards` degrees. */
export function sectors(count: number, facing: number, towards: number): Sectors {
  const n = Math.max(1, count);
  const step = 360 / n;
  const centre = (i: number): number => towards + (i - facing) * step;
  let gate = centre(0) - step / 2;
  for (let i = 1; i < n; i++) {
    const seam = centre(i) - step / 2;
    if (Math.abs(wrap(seam + 90 + 180) - 180) < Math.abs(wrap(gate + 90 + 180) - 180)) gate = seam;
  }
  return { step, centre, gate, gateHalf: Math.min(15, step / 4) };
}

/** Offset of a key from the middle of its sector, in degrees, while it lies in ring 0. */
export function keyOffset(key: KeyName, step: number): number {
  return (KEY_NAMES.indexOf(key) - 1.5) * Math.min(14, step / 5);
}

/** Angle and radius at which a key hangs in a place. */
export function keySpot(
  s: Sectors,
  r: Radii,
  index: number,
  count: number,
  key: KeyName,
  place: Place,
  aside = false,
): { angle: number; radius: number } {
  const a = s.centre(index);
  // `aside` leaves the middle of the sector free for the words of a suspicion.
  if (place === 'interface' && aside)
    return { angle: a + (key === 'stop' ? -15 : 23), radius: r.interfaceKeys };
  if (place === 'interface')
    return {
      angle: a + (key === 'see' ? -9 : key === 'stop' ? 9 : keyOffset(key, s.step) * 1.2),
      radius: r.interfaceKeys,
    };
  if (place === 'enclave') return { angle: a, radius: r.enclaveKeys };
  if (place === 'attestation') {
    const pitch = (s.gateHalf * 2) / Math.max(1, count);
    return { angle: s.gate - s.gateHalf + pitch * (index + 0.5), radius: r.gateKeys };
  }
  return { angle: a + keyOffset(key, s.step), radius: r.ring0Keys };
}

/** The place that a vendor's key lies in; ring 0 when nothing is said. */
export function placeOf(v: VaultVendor | undefined, key: KeyName | undefined): Place {
  return v?.keys.find((k) => k.key === key)?.place ?? 'ring0';
}
