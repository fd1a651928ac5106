/** Five questions for the talk afterwards, each with what in this run it rests on, and where to read more. */

import { useText } from '../../app/text.ts';
import { toldText } from '../../parts/words/past.ts';
import { type Question, questionsOf, type Story } from '../../report/index.ts';
import { useRoom } from './room.ts';
import { Wait } from './Wait.tsx';

export function TalkRoom() {
  const text = useText();
  const room = useRoom();
  const story = room.own.value;
  if (!story) return <Wait of={[{ story: null }]} />;
  return (
    <div class="talk-room sheet-room">
      <h2>{text.say('screens.after.talk.title')}</h2>
      <p>{text.say('screens.after.talk.line')}</p>
      <ol class="questions">
        {questionsOf(story).map((q) => (
          <OneQuestion key={q.id} q={q} story={story} />
        ))}
      </ol>
    </div>
  );
}

function OneQuestion({ q, story }: { q: Question; story: Story }) {
  const text = useText();
  const room = useRoom();
  return (
    <li>
      <h3>{toldText(text, story, '', q)}</h3>
      <ul>
        {q.facts.map((fact, i) => (
          <li key={i}>
            <span>{toldText(text, story, '', fact)}</span>{' '}
            {fact.index !== null && (
              <button
                type="button"
                class="paper-button small"
                onClick={() => room.standAt(fact.index ?? 0)}
              >
                {text.say('screens.after.see')}
                <span class="visually-hidden"> {toldText(text, story, '', fact)}</span>
              </button>
            )}
          </li>
        ))}
      </ul>
      {q.sources.length > 0 && (
        <p class="question-sources">
          <b>{text.say('screens.after.talk.sources')}</b>{' '}
          {q.sources.map((s) => text.or(s, s)).join(' · ')}
        </p>
      )}
    </li>
  );
}
