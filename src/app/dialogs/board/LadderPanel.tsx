import { Icon } from '../../../parts/drawing/Icon.tsx';
import { Ladder, type LadderProps } from '../../../parts/ladder/Ladder.tsx';
import { ladderProps } from '../../../parts/ladder/ladders.ts';
import { ladderName, rungLine, rungName } from '../../../parts/words/names.ts';
import type { GameState, LadderId } from '../../../sim/index.ts';
import { useText } from '../../text.ts';
import { useToday } from '../../today.ts';
import { Panel } from './Panel.tsx';
import { PolicyMark } from './PolicyMark.tsx';

/** The ladder that builds a part of the board, open: the same rungs as in the drawer, at the same prices. */
export function LadderPanel({
  s,
  id,
  onClose,
}: {
  s: GameState;
  id: LadderId;
  onClose: () => void;
}) {
  const text = useText();
  const today = useToday();
  const day = s.phase === 'desk';
  const ladder = day ? ladderProps(text, s, id) : settled(ladderProps(text, s, id));
  const { rung } = s.ladders[id];
  return (
    <Panel
      name={ladderName(text, id)}
      mark={<PolicyMark name={id} rung={rung} />}
      onClose={onClose}
    >
      <p>{text.say(`ladder.${id}.line`)}</p>
      {ladder.locked ? (
        <div class="panel-locked">
          <p>
            <Icon name="lock" />
            <b>{text.say('ladder.locked')}.</b> {text.say('ladder.locked.line')}
          </p>
          <p>
            {text.say('board.locked.stands', { rung: rungName(text, id, rung) })}{' '}
            {rungLine(text, id, rung)}
          </p>
        </div>
      ) : (
        <Ladder ladder={ladder} onRung={(n) => day && today.climb(id, n)} />
      )}
    </Panel>
  );
}

/** By night nothing ordered can be taken back. */
const settled = (ladder: LadderProps): LadderProps => ({
  ...ladder,
  rungs: ladder.rungs.map((r) =>
    r.state === 'pledged' ? { ...r, state: 'ordered', note: undefined } : r,
  ),
});
