/** Each measure as it was published and as it was simulated. */

import { useText } from '../../app/text.ts';
import type { CaseResult } from '../../forecast/index.ts';
import type { CaseFile } from '../../sim/index.ts';
import { measureRows } from './view/measures.ts';

const MARKS = { inside: '●', near: '◐', within: '○', miss: '✕' } as const;

export function MeasureTable({ file, result }: { file: CaseFile; result: CaseResult | null }) {
  const text = useText();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: on small screens it scrolls, and must do so by keyboard
    <section class="measures" tabIndex={0} aria-label={text.say('theatre.measures')}>
      <table>
        <thead>
          <tr>
            <th scope="col">{text.say('theatre.measures.measure')}</th>
            <th scope="col">{text.say('theatre.measures.published')}</th>
            <th scope="col">{text.say('theatre.measures.simulated')}</th>
            <th scope="col">{text.say('theatre.measures.ratio')}</th>
          </tr>
        </thead>
        <tbody>
          {measureRows(text, file, result).map((row) => (
            <tr key={row.id}>
              <th scope="row">
                <div>
                  <span class="curve-tag">{row.n}</span> <span>{row.name}</span>
                </div>
              </th>
              <td>
                {row.published} <small>{row.site}</small>
              </td>
              <td>
                {row.median} <small>{row.band}</small>
              </td>
              <td data-verdict={row.verdict ?? 'none'}>
                {row.ratio}{' '}
                {row.verdict && (
                  <small>
                    <span aria-hidden="true">{MARKS[row.verdict]}</span>{' '}
                    {text.say(`theatre.verdict.${row.verdict}`)}
                  </small>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {result && (
        <p class="measures-how">{text.say('theatre.measures.how', { runs: result.runs })}</p>
      )}
    </section>
  );
}
