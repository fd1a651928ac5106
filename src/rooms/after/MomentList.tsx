/** Everything that happened, in order: a list one can walk and stand in. */
import { useEffect, useRef } from 'preact/hooks';
import { useText } from '../../app/text.ts';
import { momentText, quarterText } from '../../parts/words/past.ts';
import type { Moment } from '../../report/index.ts';
import { MomentMark } from './MomentMark.tsx';
import { useRoom } from './room.ts';

interface Group {
  quarter: number;
  moments: { moment: Moment; place: number }[];
}

function groupsOf(moments: readonly Moment[]): Group[] {
  const groups: Group[] = [];
  for (const [place, moment] of moments.entries()) {
    let group = groups.at(-1);
    if (!group || group.quarter !== moment.quarter) {
      group = { quarter: moment.quarter, moments: [] };
      groups.push(group);
    }
    group.moments.push({ moment, place });
  }
  return groups;
}

export function MomentList({ onGo }: { onGo: (place: number) => void }) {
  const text = useText();
  const room = useRoom();
  const list = useRef<HTMLDivElement>(null);
  const story = room.story.value;
  const place = room.place.value;
  useEffect(() => {
    // Only the list itself moves, never the page under somebody's finger.
    const at = list.current?.querySelector<HTMLElement>('[aria-current]');
    const box = list.current;
    if (!at || !box || box.scrollHeight <= box.clientHeight) return;
    const from = at.getBoundingClientRect().top - box.getBoundingClientRect().top;
    if (from < 40 || from > box.clientHeight - 80) box.scrollTop += from - box.clientHeight / 3;
  }, [place, story]);
  if (!story) return null;
  return (
    <section class="moment-list" ref={list} aria-label={text.say('screens.after.moments')}>
      {groupsOf(room.moments.value).map(({ quarter, moments }) => (
        <section key={quarter} aria-labelledby={`moments-${quarter}`}>
          <h3 id={`moments-${quarter}`}>{quarterText(text, quarter)}</h3>
          <ol>
            {moments.map(({ moment, place: at }) => (
              <li key={at} data-kind={moment.kind}>
                <button
                  type="button"
                  aria-current={at === place ? 'step' : undefined}
                  onClick={() => onGo(at)}
                >
                  <MomentMark kind={moment.kind} />
                  <span class="visually-hidden">
                    {text.say(`screens.after.kind.${moment.kind}`)}:
                  </span>{' '}
                  <span>{momentText(text, story, moment)}</span>
                </button>
              </li>
            ))}
          </ol>
        </section>
      ))}
    </section>
  );
}
