import { along, THROUGH, tapered } from './VaultCrack.tsx';
import type { Radii } from './vaultGeometry.ts';
import type { Place } from './vaultTypes.ts';

const INNER: Record<Place, (r: Radii) => number> = {
  ring0: (r) => r.core,
  interface: (r) => r.interfaceIn,
  enclave: (r) => r.wallIn,
  attestation: (r) => r.rimIn,
};

/** A suspicion: one crack from the rim down to where the suspect's key lies, as broad as the chance. */
export function SuspicionCrack({
  h,
  chance,
  place,
  r,
}: {
  h: number;
  chance: number;
  place: Place;
  r: Radii;
}) {
  const inner = INNER[place](r);
  // The same line that would split the vault, so that a confirmed fault bursts where the suspicion showed.
  const points = along(
    THROUGH.filter(([radius, t]) => Math.abs(t) < 90 && radius <= 252 && radius >= inner - 14),
    h,
  ).reverse();
  return (
    <g class="vault-suspicion" pointer-events="none">
      <path
        d={tapered(points, 3 + 15 * chance)}
        fill="var(--silent)"
        stroke="#2a0d06"
        stroke-width=".8"
      />
    </g>
  );
}
