/** Shapes that several rungs of a ladder share in their pictures. */
import type { ComponentChildren } from 'preact';
import { type RungName, rungNamed } from '../../sim/index.ts';
import { band, polar } from '../drawing/geometry.ts';

const rosette = Array.from({ length: 20 }, (_, i) => polar(i % 2 ? 6.5 : 8.5, i * 18).join(' '));
const LOOP = 'M11-3A12 12 0 1 0 11.5 5M12-11V-2H3';

export const Tick = () => <path d="M4 10L8.5 14.5L17 4" stroke-width="3" class="mark-strong" />;

/** A door in its frame: open leaves, or shut ones. */
export const Door = ({ leaves, children }: { leaves: string; children?: ComponentChildren }) => (
  <>
    <path d="M-17 19V-19H17V19M-21 19H21" />
    <path d={leaves} class="mark-fill" />
    {children}
  </>
);
export const SHUT = 'M-12 19V-14H12V19M0-14V19';
export const Seal = () => (
  <>
    <path d={`M${rosette.join('L')}Z`} class="mark-solid" transform="translate(0 -1)" />
    <path d="M-3.5-1L-1 2L4-4" class="mark-on" />
  </>
);

export const Mesh = () => (
  <path d="M-16-16H16V16H-16ZM-8-16V16M0-16V16M8-16V16M-16-8H16M-16 0H16M-16 8H16" />
);

/** An eye that sees so much of the round. */
export const Eye = ({ rung, veto }: { rung: RungName<'interface'>; veto?: boolean }) => {
  const half = 180 * rungNamed('interface', rung).sight;
  return (
    <>
      <circle r="18" stroke-dasharray="2 3" />
      <path
        d={band(13, 20, -90 - half, -90 + half)}
        class={rung === 'none' ? 'mark-fill' : 'mark-solid'}
      />
      <path d="M-9 0Q0-8 9 0Q0 8-9 0Z" />
      <circle r="2.6" class="mark-solid" />
      {veto && <path d="M-22-7L-10-7M22-7L10-7" stroke-width="4" class="mark-strong" />}
    </>
  );
};

/** A walled plate: secrets as dots, rules as lines. */
export const Plate = ({ rules, children }: { rules?: boolean; children?: ComponentChildren }) => (
  <>
    <path d="M-20-13H20V13H-20Z" class="mark-fill" />
    <path d="M-14-5v.1M-8-5v.1M-2-5v.1" stroke-width="5" stroke-linecap="round" />
    {rules && <path d="M-15 3H-1M-15 8H-4" />}
    {children}
  </>
);

export const ARCH = 'M-18 19V-8Q-18-20 0-20Q18-20 18-8V19';

export const Rings = ({ radii }: { radii: readonly number[] }) => (
  <>
    <circle r="3" class="mark-solid" />
    {radii.map((r) => (
      <circle key={r} r={r} />
    ))}
  </>
);

export const Post = ({ children }: { children: ComponentChildren }) => (
  <>
    <path d="M-17 20V-4M-21 20H-13" stroke-width="3" />
    {children}
  </>
);
export const Barrier = () => (
  <path d="M-19-4H20V3H-19ZM-9-4L-13 3M0-4L-4 3M9-4L5 3M18-4L14 3" class="mark-fill" />
);

export const Loop = () => (
  <path d={LOOP} transform="translate(-4 2) scale(1.15)" stroke-width="2.400" />
);
export const Waves = () => (
  <path d="M-9 1A7 7 0 0 1 1 1M-6.500 5A3.500 3.500 0 0 1-1.500 5M-4 9v.1" class="mark-strong" />
);
