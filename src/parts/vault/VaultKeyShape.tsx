import { f1, wrap } from '../drawing/geometry.ts';
import type { KeyName } from './vaultTypes.ts';

const BOW: Record<KeyName, string> = {
  see: 'M8.2 0A8.2 8.2 0 1 1-8.2 0A8.2 8.2 0 1 1 8.2 0Z',
  stop: 'M-3.4-8.2H3.4L8.2-3.4V3.4L3.4 8.2H-3.4L-8.2 3.4V-3.4Z',
  survive: 'M-7.4-7.6H7.4V1Q7 6.6 0 9.4Q-7 6.6-7.4 1Z',
  boot: 'M-6-7.5H6Q7.5-7.5 7.5-6V6Q7.5 7.5 6 7.5H-6Q-7.5 7.5-7.5 6V-6Q-7.5-7.5-6-7.5Z',
};
const BITS: Record<KeyName, string> = {
  see: 'M-25 0v5.4h3.2v-5.4zM-19.6 0v3.8h2.6v-3.8z',
  stop: 'M-25 0v5.4h2.6v-5.4zM-20.6 0v5.4h2.6v-5.4z',
  survive: 'M-25 0v4h6.8v-4z',
  boot: 'M-25 0v5.6h2.4v-5.6zM-21 0v3h2.4v-3zM-17.2 0v5.6h2.2v-5.6z',
};

function Glyph({ name, ink, fill }: { name: KeyName; ink: string; fill: string }) {
  if (name === 'see') {
    return (
      <>
        <path d="M-5.6 0Q0-5.4 5.6 0Q0 5.4-5.6 0Z" fill={ink} />
        <circle r="1.9" fill={fill} />
      </>
    );
  }
  if (name === 'stop') return <rect x="-4.6" y="-1.6" width="9.2" height="3.2" fill={ink} />;
  if (name === 'survive') return <path d="M0-4.6V4.6M-4-1H4" stroke={ink} stroke-width="2.2" />;
  return (
    <path d="M-3.1-2.9A4.2 4.2 0 1 0 3.1-2.9M0-5V.2" fill="none" stroke={ink} stroke-width="1.9" />
  );
}

export interface KeyShapeProps {
  name: KeyName;
  /** Degrees around the board's middle, and radius. */
  angle?: number | undefined;
  radius?: number | undefined;
  scale?: number | undefined;
  fill: string;
  ink: string;
  /** Leave out shaft and bit: for legends and small boards. */
  bowOnly?: boolean | undefined;
  /** A line around the bow, where its fill alone would not stand out. */
  outline?: string | undefined;
  /** Comes from there, once, where motion is wanted. */
  from?: { angle: number; radius: number } | undefined;
  class?: string | undefined;
}

/** One key; its kind is told by the shape of the bow: eye, bar, shield, power. The bow stays upright. */
export function KeyShape({
  name,
  angle = 0,
  radius = 0,
  scale = 1,
  fill,
  ink,
  bowOnly,
  outline,
  from,
  class: cls,
}: KeyShapeProps) {
  // The shorter way round.
  const start = from && angle - (wrap(angle - from.angle + 180) - 180);
  const way =
    start === undefined
      ? {}
      : {
          style: {
            '--a0': `${f1(start)}deg`,
            '--a1': `${f1(angle)}deg`,
            '--r0': `${f1(from?.radius ?? 0)}px`,
            '--r1': `${f1(radius)}px`,
            '--u0': `${f1(-start)}deg`,
            '--u1': `${f1(-angle)}deg`,
            '--size': `${scale}`,
          },
        };
  return (
    <g
      class={`${cls ?? ''}${from ? ' vault-travels' : ''}` || undefined}
      transform={`rotate(${f1(angle)}) translate(${f1(radius)} 0) scale(${scale})`}
      {...way}
    >
      {!bowOnly && (
        <>
          <rect x="-26" y="-1.6" width="20" height="3.2" fill={fill} />
          <path d={BITS[name]} fill={fill} />
        </>
      )}
      <g transform={`rotate(${f1(-angle)})`}>
        <path
          d={BOW[name]}
          fill={fill}
          {...(outline ? { stroke: outline, 'stroke-width': 1.4 } : {})}
        />
        <Glyph name={name} ink={ink} fill={fill} />
      </g>
    </g>
  );
}

/** A key's bow as a small picture beside a word. */
export function KeyIcon({
  name,
  size = '1.25rem',
  fill = 'var(--brass-light)',
  ink = '#17110a',
}: {
  name: KeyName;
  size?: string | undefined;
  fill?: string | undefined;
  ink?: string | undefined;
}) {
  return (
    <svg
      viewBox="-10 -10 20 20"
      width={size}
      height={size}
      aria-hidden="true"
      style={{ flex: 'none' }}
    >
      <KeyShape name={name} fill={fill} ink={ink} bowOnly />
    </svg>
  );
}
