/** Where the code ran, as the vault in small: from ring 0 the crack goes all the way, from outside it is a spark. */
import type { Place } from '../../sim/index.ts';

const CRACK: Record<Place, string> = {
  ring0: 'M20 20l3-5 4 1 2-6 5-1 4-6',
  interface: 'M31 12l3 1 1-3 4-1',
  enclave: 'M27 17l3 1 1-3',
  attestation: 'M37 8l2 1 1-4 3-1',
};
const SPOT: Record<Place, readonly [number, number]> = {
  ring0: [20, 20],
  interface: [31, 12],
  enclave: [26.5, 17],
  attestation: [37, 8],
};

export function PlaceMark({ place }: { place: Place }) {
  const [x, y] = SPOT[place];
  return (
    <svg class="place-mark" viewBox="0 0 46 40" aria-hidden="true">
      <circle cx="20" cy="20" r="18.5" fill="none" stroke="var(--brass)" stroke-width="2" />
      <circle cx="20" cy="20" r="12.5" fill="none" stroke="var(--brass-dark)" stroke-width="1.5" />
      <circle
        cx="20"
        cy="20"
        r="6.5"
        fill="#1c100c"
        stroke="var(--brass-dark)"
        stroke-width="1.5"
      />
      <path d={CRACK[place]} fill="none" stroke="var(--silent)" stroke-width="2.2" />
      <rect x={x - 2.6} y={y - 2.6} width="5.2" height="5.2" fill="var(--silent)" />
    </svg>
  );
}
