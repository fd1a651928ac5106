import { wrap } from '../drawing/geometry.ts';
import type { KeyName, Place, VaultVendor } from './vaultTypes.ts';
import { KEY_NAMES } from './vaultTypes.ts';

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
    rimIn: 219,
    interfaceIn: 177,
    wallIn: 128,
    core: 43,
    ring0Keys: 105,
    interfaceKeys: 206,
    enclaveKeys: 158,
    gateKeys: 227,
    keyScale: 1,
    name: 17.5,
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
    gateKeys: 226,
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
  /** Angle of the kernel door: the seam nearest the bottom. */
  door: number;
  /** Angle at which the floors are lettered: the seam farthest from both. */
  words: number;
}

/** Degrees between two directions, 0 to 180. */
export const apart = (a: number, b: number): number => Math.abs(wrap(a - b + 180) - 180);

/** Lays out `count` sectors so that sector `facing` has its middle at `towards` degrees. */
export function sectors(count: number, facing: number, towards: number): Sectors {
  const n = Math.max(1, count);
  const step = 360 / n;
  const centre = (i: number): number => towards + (i - facing) * step;
  const seams = Array.from({ length: n }, (_, i) => centre(i) - step / 2);
  const best = (score: (seam: number) => number): number =>
    seams.reduce((a, b) => (score(b) > score(a) + 1e-6 ? b : a));
  // Of two as near to the top the right one: a crack comes in on the left of its sector.
  const gate = best((a) => -apart(a, -80));
  const door = best((a) => (a === gate && n > 1 ? -360 : -apart(a, 90)));
  // On the left where two are as good: a crack enters from the right.
  const words = best((a) => Math.min(apart(a, gate), apart(a, door)) - apart(a, 180) / 100);
  const free = n > 2 ? words : door + 40;
  return { step, centre, gate, gateHalf: Math.min(17, step / 4), door, words: free };
}

/** Offset of a key from the middle of its sector, in degrees, while it lies in ring 0. */
export function keyOffset(key: KeyName, step: number): number {
  return (KEY_NAMES.indexOf(key) - 1.5) * Math.min(14, step / 5);
}

/** A spot on the board: degrees around its middle, and radius. */
export interface Spot {
  angle: number;
  radius: number;
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
): Spot {
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
