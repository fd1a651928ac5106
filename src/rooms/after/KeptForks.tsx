/** Forks that were kept, each a history of its own. */

import { useText } from '../../app/text.ts';
import { Icon } from '../../parts/drawing/Icon.tsx';
import { useRoom } from './room.ts';
import { SideBySide } from './SideBySide.tsx';

export function KeptForks() {
  const text = useText();
  const room = useRoom();
  const kept = room.kept.value;
  if (kept.length === 0) return null;
  const shown = kept.find((k) => k.id === room.shown.value);
  const own = room.own.value;
  const story = shown ? room.storyOf(shown.id) : null;
  return (
    <section class="kept-forks" aria-labelledby="kept-head">
      <h2 id="kept-head">{text.say('screens.after.kept')}</h2>
      <ul>
        {kept.map((k) => (
          <li key={k.id}>
            <button
              type="button"
              class="kept-name"
              aria-pressed={k.id === room.shown.value}
              onClick={() => room.show(k.id === room.shown.value ? null : k.id)}
            >
              <b>{k.name}</b>{' '}
              <span>{text.say('screens.after.keptFrom', { name: room.nameOf(k.parent) })}</span>
            </button>
            <button
              type="button"
              class="kept-out"
              aria-label={text.say('screens.after.forget', { name: k.name })}
              onClick={() => room.forget(k.id)}
            >
              <Icon name="close" />
            </button>
          </li>
        ))}
      </ul>
      {shown && own && story && (
        <>
          <SideBySide
            mine={own}
            mineName={room.nameOf(null)}
            theirs={story}
            theirsName={shown.name}
          />
          <p class="fork-doors">
            <button type="button" class="paper-button" onClick={() => room.open('timeline')}>
              {text.say('screens.after.fork.onTimeline')}
            </button>
            <button type="button" class="paper-button" onClick={() => room.byHand(story.commands)}>
              {text.say('screens.after.fork.goOn')}
            </button>
          </p>
        </>
      )}
    </section>
  );
}
