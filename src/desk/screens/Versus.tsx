/** The other run's meters beside mine: after a night, and at the end with the first decision that set them apart. */
import { useMemo } from 'preact/hooks';
import { firstDifference } from '../../report/index.ts';
import { linkCommands } from '../../session/index.ts';
import type { GameState, MeterId } from '../../sim/index.ts';
import { commandText } from '../view/past.ts';
import { afterNight, atTheEnd, ghostOf, nightByNight, type VersusRow } from '../view/versus.ts';
import { PairCurve } from './after/PairCurve.tsx';
import { useRoom } from './after/room.ts';
import { useApp } from './app.ts';

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

function VersusTable({ rows }: { rows: readonly VersusRow[] }) {
  const { text } = useApp();
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

/** In the review of a night; nothing where no other run is played against. */
export function VersusNight({ s }: { s: GameState }) {
  const app = useApp();
  const { text } = app;
  const code = app.ports.session.ghost;
  const ghost = useMemo(() => ghostOf(code, s), [code, s]);
  if (ghost === null || s.quarter === 0) return null;
  const rows = afterNight(s, ghost, s.quarter);
  return (
    <section class="versus-night" aria-labelledby="versus-head">
      <h2 id="versus-head">{text.say('versus.title')}</h2>
      <p>{text.say(rows === null ? 'versus.over' : 'versus.line')}</p>
      {rows && <VersusTable rows={rows} />}
    </section>
  );
}

/** In the first room after the run. */
export function VersusEnd({ s }: { s: GameState }) {
  const app = useApp();
  const room = useRoom();
  const { text } = app;
  const code = app.ports.session.ghost;
  const ghost = useMemo(() => ghostOf(code, s), [code, s]);
  const story = room.own.value;
  const first = useMemo(() => {
    if (ghost === null || story === null) return null;
    const theirs = linkCommands(ghost, story.level);
    return theirs.ok ? { at: firstDifference(story.commands, theirs.value) } : null;
  }, [ghost, story]);
  if (ghost === null) return null;
  const told = (command: Parameters<typeof commandText>[2] | null): string =>
    command && story ? commandText(text, story, command) : text.say('versus.nothing');
  return (
    <section class="versus-end" aria-labelledby="versus-head">
      <h2 id="versus-head">{text.say('versus.title')}</h2>
      <p>{text.say('versus.end')}</p>
      <VersusTable rows={atTheEnd(s, ghost)} />
      <div class="pair-curves">
        {nightByNight(s, ghost).map(({ meter, mine, theirs }) => (
          <PairCurve key={meter} name={text.say(`meter.${meter}`)} mine={mine} theirs={theirs} />
        ))}
      </div>
      <p class="pair-key" aria-hidden="true">
        <span data-side="mine">{text.say('versus.mine')}</span>{' '}
        <span data-side="theirs">{text.say('versus.theirs')}</span>
      </p>
      {first && first.at === null && <p>{text.say('versus.same')}</p>}
      {first?.at && story && (
        <>
          <p>{text.say('versus.first', { n: first.at.quarter })}</p>
          <ul class="versus-first">
            <li>
              <b>{text.say('versus.you')}</b> {told(first.at.mine)}
            </li>
            <li>
              <b>{text.say('versus.they')}</b> {told(first.at.theirs)}
            </li>
          </ul>
          <p>
            <button
              type="button"
              class="paper-button"
              id="versus-show"
              onClick={() => {
                const at = first.at?.index ?? 0;
                room.show(null);
                room.standAt(Math.min(at + 1, story.commands.length));
              }}
            >
              {text.say('versus.show')}
            </button>
          </p>
        </>
      )}
    </section>
  );
}
