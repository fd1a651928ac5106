import { useGame } from '../../app/game.ts';
import { useText } from '../../app/text.ts';
import { mandateStands } from '../../parts/words/mandate.ts';
import {
  keyName,
  ladderShort,
  postName,
  postOf,
  postValue,
  rungShort,
  teamName,
  vendorName,
} from '../../parts/words/names.ts';
import { type GameState, opensIn, postsOf } from '../../sim/index.ts';
import { DutyPawns } from './DutyPawns.tsx';
import { FlightTray } from './FlightTray.tsx';

/** Tonight's watch, and what is decided but not yet in force. */
export function DutyPanel({ s }: { s: GameState }) {
  const text = useText();
  const game = useGame();
  const options = [
    { value: '', label: text.say('desk.duty.rest') },
    ...postsOf(s).map((p) => ({ value: postValue(p), label: postName(text, p) })),
  ];
  const flights = [...s.flights].sort((a, b) => a.lands - b.lands);
  const stands = mandateStands(text, s);
  const promises = s.promises.filter((p) => p.kept === null);
  return (
    <>
      {opensIn(s, 'teams') === null && (
        <>
          <DutyPawns
            title={text.say('desk.duty')}
            teams={s.teams.map((post, i) => ({
              id: String(i),
              name: teamName(text, i),
              at: postName(text, post),
              post: postValue(post),
              options,
            }))}
            onPost={(team, value) =>
              game.send({ type: 'post', team: Number(team), post: postOf(value) })
            }
          />
          <p class="duty-line on-dark">{text.say('screens.duty.line')}</p>
        </>
      )}
      <FlightTray
        title={text.say('desk.flights')}
        empty={text.say('desk.flights.none')}
        items={[
          ...flights.map((f) => ({
            when: text.say('screens.quarter.short', { n: f.lands }),
            text:
              f.what.kind === 'rung'
                ? text.say('desk.flight.rung', {
                    ladder: ladderShort(text, f.what.ladder),
                    rung: rungShort(text, f.what.ladder, f.what.to),
                  })
                : f.what.out
                  ? text.say('short.flight.key', {
                      vendor: vendorName(text, f.what.vendor),
                      key: keyName(text, f.what.key),
                    })
                  : text.say('short.flight.keyBack', {
                      vendor: vendorName(text, f.what.vendor),
                      key: keyName(text, f.what.key),
                    }),
          })),
          ...promises.map((p) => ({
            when: text.say('screens.quarter.short', { n: Math.min(p.due, s.level.quarters) }),
            text: text.say('short.flight.promise', {
              subject: text.or(`letter.${p.matter}.subject`, p.matter),
            }),
          })),
          ...(stands
            ? [
                {
                  when: text.say('screens.quarter.short', { n: stands.quarter }),
                  text: `${stands.line} ${stands.asked}`,
                },
              ]
            : []),
        ]}
      />
    </>
  );
}
