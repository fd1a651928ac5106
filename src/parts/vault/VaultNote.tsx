import { pt } from '../drawing/geometry.ts';
import type { VaultPalette } from './vaultPalette.ts';

/** The words of a suspicion on the interface floor. */
export function SuspicionNote({
  id,
  h,
  note,
  figure,
  r,
  p,
}: {
  id: string;
  h: number;
  note: string;
  figure: string | undefined;
  r: number;
  p: VaultPalette;
}) {
  const low = h > 8 && h < 172;
  const path = (rr: number): string =>
    low
      ? `M${pt(rr, h + 26)}A${rr} ${rr} 0 0 0 ${pt(rr, h - 20)}`
      : `M${pt(rr, h - 20)}A${rr} ${rr} 0 0 1 ${pt(rr, h + 26)}`;
  return (
    <g
      class="vault-note"
      pointer-events="none"
      text-anchor="middle"
      font-size="17"
      letter-spacing="0"
    >
      <path id={`${id}s1`} d={path(r + 24)} fill="none" />
      <path id={`${id}s2`} d={path(r + 7)} fill="none" />
      <text font-weight="700" fill={p.note}>
        <textPath href={`#${id}s1`} startOffset="50%">
          {note}
        </textPath>
      </text>
      {figure && (
        <text fill={p.figure}>
          <textPath href={`#${id}s2`} startOffset="50%">
            {figure}
          </textPath>
        </text>
      )}
    </g>
  );
}
