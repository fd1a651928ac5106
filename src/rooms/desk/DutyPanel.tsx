import { useGame } from '../../app/game.ts';
import { useText } from '../../app/text.ts';
import { postName, postOf, postValue, teamName } from '../../parts/words/names.ts';
import { type GameState, opensIn, postsOf } from '../../sim/index.ts';
import { DutyPawns } from './DutyPawns.tsx';

/** Tonight's watch. */
export function DutyPanel({ s }: { s: GameState }) {
  const text = useText();
  const game = useGame();
  if (opensIn(s, 'teams') !== null) return null;
  const options = [
    { value: '', label: text.say('desk.duty.rest') },
    ...postsOf(s).map((p) => ({ value: postValue(p), label: postName(text, p) })),
  ];
  return (
    <DutyPawns
      title={text.say('desk.duty')}
      line={text.say('screens.duty.line')}
      teams={s.teams.map((post, i) => ({
        id: String(i),
        name: teamName(text, i),
        post: postValue(post),
        options,
      }))}
      onPost={(team, value) => game.send({ type: 'post', team: Number(team), post: postOf(value) })}
    />
  );
}
