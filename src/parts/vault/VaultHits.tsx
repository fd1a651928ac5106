import { useRef, useState } from 'preact/hooks';
import { band, f1 } from '../drawing/geometry.ts';
import { spotOf } from './VaultKeys.tsx';
import type { Radii, Sectors } from './vaultGeometry.ts';
import type { VaultLadder, VaultPart, VaultVendor } from './vaultTypes.ts';

export interface HitsProps {
  r: Radii;
  s: Sectors;
  vendors: readonly VaultVendor[];
  aside: number;
  lit: VaultPart | undefined;
  onPart: (part: VaultPart) => void;
  onPoint: ((part: VaultPart | undefined) => void) | undefined;
}

const circle = (r: number): string => `M${-r} 0A${r} ${r} 0 1 1 ${r} 0A${r} ${r} 0 1 1 ${-r} 0Z`;

/** A whole ring. */
const ring = (from: number, to: number): string => circle(to) + circle(from);

/** There is no button within a picture; this is one. `stop`: the keyboard comes here first. */
const asButton = (name: string, stop: boolean) => ({
  role: 'button' as const,
  'aria-label': name,
  tabIndex: stop ? 0 : -1,
});

/**
 * What can be touched, laid over the picture. The keys are one stop for the keyboard, arrows go on from there; the
 * parts that a ladder builds have their plaques beside the picture, so here they answer to the pointer alone.
 */
export function VaultHits({ r, s, vendors, aside, lit, onPart, onPoint }: HitsProps) {
  const group = useRef<SVGGElement>(null);
  const [at, setAt] = useState(0);
  const keys = vendors.flatMap((v, i) => (v.present ? v.keys.map((k) => ({ v, i, k })) : []));
  const half = s.step / 2;
  const areas: [VaultLadder, string][] = [
    ['hygiene', ring(r.core, r.wallIn - 4)],
    ['enclaves', ring(r.wallIn + 4, r.interfaceIn)],
    ['interface', ring(r.interfaceIn, r.rimIn)],
    ['attestation', band(r.rimIn - 8, r.rimOut + 10, s.gate - s.gateHalf, s.gate + s.gateHalf)],
    ['door', band(r.wallIn - 20, r.wallIn + 26, s.door - 13, s.door + 13)],
  ];
  const point = (part: VaultPart) => ({
    onPointerEnter: () => onPoint?.(part),
    onPointerLeave: () => onPoint?.(undefined),
    onClick: () => onPart(part),
  });
  const go = (e: KeyboardEvent): void => {
    const by = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[e.key];
    if (by === undefined) return;
    e.preventDefault();
    const next = (at + by + keys.length) % keys.length;
    setAt(next);
    group.current?.querySelectorAll<SVGGElement>('.vault-hit-key')[next]?.focus();
  };
  const asStop = (n: number, part: VaultPart) => ({
    onFocus: () => {
      setAt(n);
      onPoint?.(part);
    },
    onBlur: () => onPoint?.(undefined),
    onKeyDown: (e: KeyboardEvent) => {
      if (e.key !== 'Enter' && e.key !== ' ') return go(e);
      e.preventDefault();
      onPart(part);
    },
  });
  return (
    <g class="vault-hits" ref={group}>
      {vendors.map((v, i) => (
        <path
          key={v.id}
          class="vault-hit"
          d={band(r.rimIn, r.rimOut, s.centre(i) - half, s.centre(i) + half)}
          data-lit={lit?.kind === 'vendor' && lit.vendorId === v.id}
          aria-hidden="true"
          {...point({ kind: 'vendor', vendorId: v.id })}
        />
      ))}
      {areas.map(([ladder, d]) => (
        <path
          key={ladder}
          class="vault-hit"
          d={d}
          fill-rule="evenodd"
          data-lit={lit?.kind === 'ladder' && lit.ladder === ladder}
          aria-hidden="true"
          {...point({ kind: 'ladder', ladder })}
        />
      ))}
      {keys.map(({ v, i, k }, n) => {
        const spot = spotOf({ r, s, vendors, aside }, i, k);
        const part: VaultPart = { kind: 'key', vendorId: v.id, key: k.key };
        return (
          <g
            key={`${v.id}${k.key}`}
            class="vault-hit-key"
            {...asButton(k.words ?? k.key, n === Math.min(at, keys.length - 1))}
            data-lit={lit?.kind === 'key' && lit.vendorId === v.id && lit.key === k.key}
            transform={`rotate(${f1(spot.angle)}) translate(${f1(spot.radius)} 0)`}
            {...point(part)}
            {...asStop(n, part)}
          >
            <circle r="13" />
          </g>
        );
      })}
    </g>
  );
}
