/** The run from its first moment to its last, and the world at the one that is looked at. */

import { useText } from '../../app/text.ts';
import { momentText } from '../../parts/words/past.ts';
import { stateOf } from '../../report/index.ts';
import { HistoryChoice } from './HistoryChoice.tsx';
import { MomentList } from './MomentList.tsx';
import { MomentStage } from './MomentStage.tsx';
import { MomentTransport } from './MomentTransport.tsx';
import { useRoom } from './room.ts';
import { usePlay } from './usePlay.ts';
import { Wait } from './Wait.tsx';

export function TimelineRoom() {
  const text = useText();
  const room = useRoom();
  const play = usePlay();
  const story = room.story.value;
  const moment = room.moments.value[room.place.value];
  if (!story || !moment) return <Wait of={[{ story: room.shown.value }]} />;
  const command = moment.kind === 'decision' ? story.commands[moment.index - 1] : undefined;
  const change = command && command.type !== 'bet' ? moment.index - 1 : null;
  return (
    <div class="timeline-room">
      <div class="timeline-head">
        <HistoryChoice />
        <MomentTransport play={play} />
      </div>
      <MomentList onGo={play.go} />
      <section class="timeline-now" aria-label={text.say('screens.after.now')}>
        <p class="moment-now">{momentText(text, story, moment)}</p>
        {change !== null && (
          <button
            type="button"
            class="paper-button"
            onClick={() => {
              room.decision.value = change;
              room.open('fork');
            }}
          >
            {text.say('screens.after.changeThis')}
          </button>
        )}
        <MomentStage s={stateOf(story, moment.index)} />
      </section>
    </div>
  );
}
