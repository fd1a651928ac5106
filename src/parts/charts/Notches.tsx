import { CRISIS_BELOW, WIN_AT } from '../../sim/index.ts';
import type { Scale } from './scale.ts';

export const NOTCHES = [
  { kind: 'crisis', at: CRISIS_BELOW },
  { kind: 'win', at: WIN_AT },
] as const;

/** Lines across a chart of meters: below the first a crisis opens, at the second the run is won. */
export function Notches({ y, from, to }: { y: Scale; from: number; to: number }) {
  return (
    <>
      {NOTCHES.map(({ kind, at }) => (
        <path key={kind} class="notch" data-kind={kind} d={`M${from} ${y(at)}H${to}`} />
      ))}
    </>
  );
}
