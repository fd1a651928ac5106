/** Door, gate and lettering of the vault never share a seam, and nothing is drawn beyond its frame. */
import { describe, expect, it } from 'vitest';
import { vaultSamples } from '../../src/gallery/sample-vaults.ts';
import { spotOf } from '../../src/parts/vault/VaultKeys.tsx';
import { apart, keySpot, RADII, sectors } from '../../src/parts/vault/vaultGeometry.ts';
import { KEY_NAMES, PLACES } from '../../src/parts/vault/vaultTypes.ts';

/** Half the side of the picture. */
const EDGE = 274;

describe.each([1, 2, 3, 4, 6, 8])('a vault of %i vendors', (count) => {
  it.each([-10, -90])('turned to %i° keeps gate, door and words apart', (towards) => {
    for (let facing = 0; facing < count; facing++) {
      const s = sectors(count, facing, towards);
      if (count > 1) expect(apart(s.gate, s.door)).toBeGreaterThan(30);
      expect(apart(s.words, s.door)).toBeGreaterThan(30);
      if (count > 2) expect(apart(s.words, s.gate)).toBeGreaterThan(30);
    }
  });

  it('has every key within its frame, each in a spot of its own', () => {
    for (const size of ['small', 'large'] as const) {
      const r = RADII[size];
      const s = sectors(count, 0, -90);
      const seen = new Set<string>();
      for (let i = 0; i < count; i++)
        for (const key of KEY_NAMES) {
          const spot = keySpot(s, r, i, count, key, 'ring0');
          seen.add(`${spot.angle.toFixed(1)} ${spot.radius}`);
          for (const place of PLACES)
            expect(keySpot(s, r, i, count, key, place).radius).toBeLessThan(r.rimOut);
        }
      expect(seen.size).toBe(count * KEY_NAMES.length);
      expect(r.rimOut + 10 + 4 * 3.5).toBeLessThanOrEqual(EDGE);
    }
  });
});

describe('a key on its way', () => {
  it('lies between its bed and its goal', () => {
    const r = RADII.large;
    const s = sectors(2, 0, -90);
    const v = {
      id: 'a',
      name: 'A',
      own: false,
      present: true,
      keys: [{ key: 'see', place: 'ring0', moving: true, goal: 'interface' }],
    } as const;
    const spot = spotOf({ r, s, vendors: [v, v], aside: -1 }, 0, v.keys[0]);
    expect(spot.radius).toBeGreaterThan(r.ring0Keys);
    expect(spot.radius).toBeLessThan(r.interfaceKeys);
  });
});

describe('the samples', () => {
  it('hold every place where a fault lands, tentative and confirmed, and every rung of the door', () => {
    const landed = (kind: 'burst' | 'suspicion') =>
      new Set(vaultSamples.flatMap(({ props }) => props[kind]?.place ?? []));
    expect([...landed('burst')].sort()).toEqual([...PLACES].sort());
    expect(landed('suspicion')).toContain('attestation');
    expect(new Set(vaultSamples.map((x) => x.props.policy?.door)).size).toBe(4);
    expect(new Set(vaultSamples.map((x) => x.name)).size).toBe(vaultSamples.length);
  });
});
