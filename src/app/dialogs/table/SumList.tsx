import type { Addend } from '../../../sim/index.ts';
import { causeText } from '../../../text/index.ts';
import { useText } from '../../text.ts';

/** A figure that opens to the causes it is the sum of: a start where there is one, then every addend, then the sum. */
export function SumList(p: {
  /** What the figure is, e.g. "Trust". */
  name: string;
  /** The figure as it is shown, e.g. "42" or "34%". */
  shown: string;
  start?: { words: string; by: number };
  addends: readonly (Addend & { quarter?: number })[];
}) {
  const text = useText();
  return (
    <details class="sum">
      <summary>
        <span>{p.name}</span> <b>{p.shown}</b>
      </summary>
      <ul>
        {p.start && (
          <li>
            <span>{p.start.words}</span> <b>{p.start.by}</b>
          </li>
        )}
        {p.addends.map((a, i) => (
          <li key={i}>
            <span>
              {a.quarter !== undefined && (
                <i>{text.say('screens.quarter.short', { n: a.quarter })} </i>
              )}
              {causeText(text, a.cause)}
            </span>{' '}
            <b>{text.points(a.by)}</b>
          </li>
        ))}
        <li class="sum-total">
          <span>{text.say('screens.sum.total')}</span> <b>{p.shown}</b>
        </li>
      </ul>
    </details>
  );
}
