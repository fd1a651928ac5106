/** Two histories of one world: how they ended, their meters, and both at the same moment. */

import { useText } from '../../app/text.ts';
import { meterName } from '../../parts/words/names.ts';
import { meterLines, type Story, worldOf } from '../../report/index.ts';
import { type GameState, METERS } from '../../sim/index.ts';
import { DecisiveLine } from './DecisiveLine.tsx';
import { endingKey } from './ending.ts';
import { PairCurve } from './PairCurve.tsx';
import { PairMoment } from './PairMoment.tsx';

export interface Sides {
  mine: Story;
  mineName: string;
  theirs: Story;
  theirsName: string;
}

export function SideBySide(p: Sides) {
  const text = useText();
  return (
    <div class="sides">
      <DecisiveLine {...p} />
      <EndTable {...p} />
      <div class="pair-meters">
        <div class="pair-curves">
          {METERS.map((meter) => {
            const points = (story: Story): number[] => {
              const line = meterLines(story.final).find((l) => l.meter === meter);
              return line
                ? [line.start, ...line.points.filter((x) => x.quarter > 0).map((x) => x.value)]
                : [];
            };
            return (
              <PairCurve
                key={meter}
                name={meterName(text, meter)}
                mine={points(p.mine)}
                theirs={points(p.theirs)}
              />
            );
          })}
        </div>
        <p class="pair-key" aria-hidden="true">
          <span data-side="mine">{p.mineName}</span> <span data-side="theirs">{p.theirsName}</span>
        </p>
      </div>
      <PairMoment {...p} />
    </div>
  );
}

const hitsOf = (s: GameState): number =>
  s.history
    .flatMap(({ quarter, lines }) => (quarter > 0 ? lines : []))
    .reduce((a, l) => a + (l.kind === 'incident' ? l.hits : 0), 0);

function EndTable({ mine, mineName, theirs, theirsName }: Sides) {
  const text = useText();
  const sides = [mine.final, theirs.final] as const;
  const end = (s: GameState): string =>
    s.outcome
      ? text.say('screens.after.endOf', {
          verdict: text.say(s.outcome.won ? 'over.won' : 'over.lost'),
          title: text.say(`ending.${endingKey(text, s.outcome)}.title`),
        })
      : text.say('screens.after.notOver', { n: s.quarter });
  const rows: [name: string, cells: string[]][] = [
    [text.say('screens.after.ended'), sides.map(end)],
    [text.say('screens.after.score'), sides.map((s) => text.number(Math.round(worldOf(s).score)))],
    ...METERS.map((meter): [string, string[]] => [
      meterName(text, meter),
      sides.map((s) => text.number(Math.round(s.meters[meter]))),
    ]),
    [text.say('screens.after.hits'), sides.map((s) => text.machines(hitsOf(s)))],
  ];
  return (
    <div class="table-slide">
      <table class="end-table">
        <caption class="visually-hidden">{text.say('screens.after.fork.result')}</caption>
        <thead>
          <tr>
            <td />
            <th scope="col">{mineName}</th>
            <th scope="col">{theirsName}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, cells]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              {cells.map((cell, i) => (
                <td key={i} data-differs={i === 1 && cell !== cells[0]}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
