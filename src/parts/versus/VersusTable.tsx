import type { MeterId } from '../../sim/index.ts';
import type { Text } from '../../text/index.ts';
import type { VersusRow } from './versus.ts';

/** One meter as a rule with two pointers: mine above, full; theirs below, hollow. */
function Pointers({ mine, theirs }: { mine: number; theirs: number }) {
  const x = (value: number) => 6 + value * 1.08;
  return (
    <svg class="versus-rule" viewBox="0 0 120 24" aria-hidden="true">
      <path d="M6 12H114" stroke="currentcolor" stroke-width="1.5" />
      {[25, 40].map((v) => (
        <path key={v} d={`M${x(v)} 9V15`} stroke="currentcolor" stroke-width="1.5" />
      ))}
      <path d={`M${x(mine)} 11l-5 -9h10z`} fill="currentcolor" />
      <path
        d={`M${x(theirs)} 13l-5 9h10z`}
        fill="none"
        stroke="currentcolor"
        stroke-width="1.8"
        stroke-linejoin="round"
      />
    </svg>
  );
}

/** The meters of two runs of the same world: mine, theirs, and how far they are apart. */
export function VersusTable({ text, rows }: { text: Text; rows: readonly VersusRow[] }) {
  const apart = (by: number): string =>
    by === 0
      ? text.say('versus.equal')
      : text.say(by > 0 ? 'versus.ahead' : 'versus.behind', { by: Math.abs(by) });
  return (
    <table class="versus">
      <thead>
        <tr>
          <th scope="col">{text.say('versus.meter')}</th>
          <th scope="col">{text.say('versus.mine')}</th>
          <th scope="col">{text.say('versus.theirs')}</th>
          <th scope="col">{text.say('versus.apart')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ meter, mine, theirs, by }) => (
          <tr key={meter}>
            <th scope="row">
              {text.say(`meter.${meter satisfies MeterId}`)}
              <Pointers mine={mine} theirs={theirs} />
            </th>
            <td>
              <b>{mine}</b>
            </td>
            <td>{theirs}</td>
            <td class={by < 0 ? 'loss' : by > 0 ? 'gain' : ''}>{apart(by)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
