/** Fork the past: choose a decision, put another in its place, see both histories side by side, keep what is worth it. */
import { useId } from 'preact/hooks';
import { WorkFailed } from '../../app/failure/WorkFailed.ts';
import { useText } from '../../app/text.ts';
import { commandText, quarterText } from '../../parts/words/past.ts';
import { ForkChoice } from './ForkChoice.tsx';
import { ForkResult } from './ForkResult.tsx';
import { HistoryChoice } from './HistoryChoice.tsx';
import { KeptForks } from './KeptForks.tsx';
import { useRoom } from './room.ts';
import { Wait } from './Wait.tsx';

/** Decisions that may be changed, by quarter. */
function useDecisions() {
  const room = useRoom();
  const groups = new Map<number, number[]>();
  for (const m of room.moments.value) {
    const command = room.story.value?.commands[m.index - 1];
    if (m.kind !== 'decision' || !command || command.type === 'bet') continue;
    groups.set(m.quarter, [...(groups.get(m.quarter) ?? []), m.index - 1]);
  }
  return [...groups];
}

export function ForkRoom() {
  const text = useText();
  const room = useRoom();
  const id = useId();
  const story = room.story.value;
  const groups = useDecisions();
  if (!story) return <Wait of={[{ story: room.shown.value }]} />;
  const all = groups.flatMap(([, list]) => list);
  const chosen = room.decision.value;
  const at = chosen !== null && all.includes(chosen) ? chosen : (all[0] ?? null);
  const draft = room.draft.value;
  const broken = room.questions.failureOf('fork');
  return (
    <div class="fork-room">
      <section class="fork-ask" aria-labelledby="fork-head">
        <h2 id="fork-head">{text.say('screens.after.fork.title')}</h2>
        <p>{text.say('screens.after.fork.line')}</p>
        <HistoryChoice />
        {at === null ? (
          <p>{text.say('screens.after.fork.none')}</p>
        ) : (
          <>
            <p class="fork-pick">
              <label for={id}>{text.say('screens.after.fork.which')}</label>
              <select
                id={id}
                value={String(at)}
                onChange={(e) => {
                  room.decision.value = Number(e.currentTarget.value);
                }}
              >
                {groups.map(([quarter, list]) => (
                  <optgroup key={quarter} label={quarterText(text, quarter)}>
                    {list.map((index) => {
                      const command = story.commands[index];
                      return command ? (
                        <option key={index} value={String(index)}>
                          {commandText(text, story, command)}
                        </option>
                      ) : null;
                    })}
                  </optgroup>
                ))}
              </select>
            </p>
            <ForkChoice key={`${room.shown.value} ${at}`} story={story} at={at} />
          </>
        )}
      </section>
      {room.trying.value && (
        <p class="after-wait" role="status">
          {text.say('screens.after.fork.playing')}
        </p>
      )}
      {broken && <WorkFailed failure={broken} />}
      {draft && !broken && !room.trying.value && <ForkResult draft={draft} />}
      <KeptForks />
    </div>
  );
}
