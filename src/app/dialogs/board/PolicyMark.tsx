import type { ComponentChildren } from 'preact';
import { RUNG_MARKS } from '../../../parts/vault/rungMarks.tsx';
import { type LadderId, type RungName, rungAt } from '../../../sim/index.ts';

function markOf<L extends LadderId>(ladder: L, rung: number): ComponentChildren {
  const name: RungName<L> = rungAt(ladder, rung).name;
  return RUNG_MARKS[ladder][name]();
}

/** One rung of one ladder as a small picture; the same shapes stand in the vault. Words stand beside it. */
export function PolicyMark({ name, rung }: { name: LadderId; rung: number }) {
  return (
    <svg class="policy-mark" viewBox="-24 -24 48 48" aria-hidden="true">
      <g fill="none" stroke="currentColor" stroke-width="2" stroke-linejoin="round">
        {markOf(name, rung)}
      </g>
    </svg>
  );
}
