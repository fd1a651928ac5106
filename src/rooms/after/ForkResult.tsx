/** The fork just tried beside the history it came from: how both ended, the curves, the boards, what could not follow. */
import { useState } from 'preact/hooks';
import { useStatus } from '../../app/status.ts';
import { useText } from '../../app/text.ts';
import { commandText, quarterText } from '../../parts/words/past.ts';
import { reasonText } from '../../parts/words/words.ts';
import type { Fork, Story } from '../../report/index.ts';
import { MOST_NAME } from '../../session/index.ts';
import { fingerprint } from '../../sim/index.ts';
import { DRAFT, type Draft, useRoom } from './room.ts';
import { SideBySide } from './SideBySide.tsx';

export function ForkResult({ draft }: { draft: Draft }) {
  const text = useText();
  const room = useRoom();
  const parent = room.storyOf(draft.parent) ?? room.own.value;
  if (!parent) return null;
  const { fork, story } = draft;
  const same = fingerprint(story.final) === fingerprint(parent.final);
  return (
    <section class="fork-result" aria-labelledby="fork-result-head">
      <h2 id="fork-result-head">{text.say('screens.after.fork.result')}</h2>
      <p class="fork-said" role="status" data-same={same}>
        {same
          ? text.say('screens.after.fork.same', { fingerprint: fingerprint(story.final) })
          : text.say('screens.after.fork.parts', {
              quarter: quarterText(text, story.given[fork.at]?.quarter ?? story.final.quarter),
            })}
      </p>
      <Lost fork={fork} story={story} parent={parent} />
      <SideBySide
        mine={parent}
        mineName={room.nameOf(draft.parent)}
        theirs={story}
        theirsName={room.nameOf(DRAFT)}
      />
      <div class="fork-doors">
        <KeepForm />
        <p>
          <button
            type="button"
            class="paper-button"
            onClick={() => {
              room.show(DRAFT);
              room.standAt(fork.at + 1);
            }}
          >
            {text.say('screens.after.fork.onTimeline')}
          </button>
          <button
            type="button"
            class="paper-button"
            onClick={() => {
              room.show(DRAFT);
              room.open('fork');
            }}
          >
            {text.say('screens.after.fork.again')}
          </button>
          {!fork.over && (
            <button type="button" class="paper-button" onClick={() => room.byHand(story.commands)}>
              {text.say('screens.after.fork.goOn')}
            </button>
          )}
        </p>
      </div>
    </section>
  );
}

/** Own decisions that had no place in the other history, and what was done instead. */
function Lost({ fork, story, parent }: { fork: Fork; story: Story; parent: Story }) {
  const text = useText();
  const { skipped, refused, stoodIn, letters } = fork;
  return (
    <>
      {refused.map(({ command, reason }, i) => (
        <p key={i} class="fork-refused">
          {text.say('screens.after.fork.refused', { what: commandText(text, story, command) })}{' '}
          {reasonText(text, reason)}
        </p>
      ))}
      {stoodIn.length > 0 && <p>{text.say('screens.after.fork.stoodIn', { n: stoodIn.length })}</p>}
      {letters.length > 0 && <p>{text.say('screens.after.fork.letters', { n: letters.length })}</p>}
      {!fork.over && <p>{text.say('screens.after.fork.open')}</p>}
      {skipped.length > 0 && (
        <details class="fork-skipped">
          <summary>{text.say('screens.after.fork.skipped', { n: skipped.length })}</summary>
          <ol>
            {skipped.map(({ index, command, reason }) => (
              <li key={index}>
                <b>{quarterText(text, parent.given[index]?.quarter ?? 0)}</b>{' '}
                {commandText(text, parent, command)} <i>{reasonText(text, reason)}</i>
              </li>
            ))}
          </ol>
        </details>
      )}
    </>
  );
}

function KeepForm() {
  const { text, say } = useSay();
  const room = useRoom();
  const [name, setName] = useState('');
  const keep = (): void => {
    const words = name.trim();
    if (words === '') {
      say('screens.after.fork.nameFirst');
      return;
    }
    void room
      .keep(words.slice(0, MOST_NAME))
      .then((kept) => say(kept ? 'screens.after.fork.kept' : 'screens.after.fork.keptHere'));
  };
  return (
    <form
      class="fork-keep"
      onSubmit={(e) => {
        e.preventDefault();
        keep();
      }}
    >
      <label>
        <span>{text.say('screens.after.fork.name')}</span>
        <input
          type="text"
          value={name}
          maxLength={MOST_NAME}
          autocomplete="off"
          onInput={(e) => setName(e.currentTarget.value)}
        />
      </label>
      <button type="submit" class="paper-button strong">
        {text.say('screens.after.fork.keep')}
      </button>
    </form>
  );
}

function useSay() {
  const status = useStatus();
  const text = useText();
  return { text, say: (key: string) => status.say(text.say(key)) };
}
