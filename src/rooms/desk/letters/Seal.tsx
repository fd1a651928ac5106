import { rosette } from '../../../parts/drawing/geometry.ts';
import { hashText } from '../../../parts/drawing/seeded.ts';

/** Who writes: it decides letterhead, paper and seal. */
export type SenderKind = 'regulator' | 'vendor' | 'press' | 'engineer' | 'hospital' | 'house';

const MARK: Record<SenderKind, string> = {
  regulator:
    'M0-16V14M-7 14.5H7M-13-11H13M-10-11l-5 11a5 5 0 0 0 10 0zM10-11l-5 11a5 5 0 0 0 10 0z',
  hospital: 'M-4.5-13h9v8.5h8.5v9h-8.5v8.5h-9v-8.5h-8.5v-9h8.5z',
  engineer: 'M-12 12L4-4M2-13a8 8 0 0 0 11 11l-5-.5-5-5zM-13-9l8 8M9 9l5 5',
  vendor: 'M0-14l12 7v14l-12 7-12-7V-7zM0-14V0M0 0l12 7M0 0l-12 7',
  press: 'M-13-11H13M-13-5H0M-13 1H0M-13 7H0M-13 13H13M4-5h9V7H4z',
  house: 'M-5-4a7 7 0 1 1 10 0a7 7 0 1 1-10 0M-1.5 2.5V15M-1.5 10h5M-1.5 14.5h6',
};

/** A seal engraved from the sender's name: same name, same seal. */
export function Seal({
  kind,
  name,
  size = '4rem',
}: {
  kind: SenderKind;
  name: string;
  size?: string | undefined;
}) {
  const h = hashText(name);
  const waves = 18 + (h % 9);
  const turns = 5 + ((h >>> 5) % 3);
  return (
    <svg
      class={`seal seal-${kind}`}
      viewBox="0 0 80 80"
      width={size}
      height={size}
      aria-hidden="true"
    >
      {Array.from({ length: turns }, (_, i) => (
        <path
          key={i}
          d={rosette(33, 5, waves, (i * 360) / turns, 40, 40, 2)}
          fill="none"
          stroke="currentColor"
          stroke-width=".6"
        />
      ))}
      <circle cx="40" cy="40" r="26" class="seal-ground" stroke="currentColor" stroke-width="1.4" />
      {[0, 180].map((ph) => (
        <path
          key={ph}
          d={rosette(23.5, 1.3, 40, ph, 40, 40, 2)}
          fill="none"
          stroke="currentColor"
          stroke-width=".5"
        />
      ))}
      <g
        transform="translate(40 40)"
        fill="none"
        stroke="currentColor"
        stroke-width="1.9"
        stroke-linecap="round"
        stroke-linejoin="round"
      >
        <path d={MARK[kind]} />
      </g>
    </svg>
  );
}
