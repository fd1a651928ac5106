/** Play, step and scrub along a run's moments. */

import { useText } from '../../app/text.ts';
import { Icon } from '../../parts/drawing/Icon.tsx';
import { momentText } from '../../parts/words/past.ts';
import { useRoom } from './room.ts';
import { type Play, SPEEDS } from './usePlay.ts';

export function MomentTransport({ play }: { play: Play }) {
  const text = useText();
  const room = useRoom();
  const moments = room.moments.value;
  const place = room.place.value;
  const last = moments.length - 1;
  const playing = play.playing.value;
  const story = room.story.value;
  const now = moments[place];
  const name = playing
    ? 'screens.after.pause'
    : place >= last
      ? 'screens.after.fromStart'
      : 'screens.after.play';
  return (
    <div class="past-transport">
      <button type="button" class="past-play" aria-label={text.say(name)} onClick={play.toggle}>
        <Icon name={playing ? 'pause' : 'play'} size="1.5rem" />
      </button>
      <button
        type="button"
        class="past-step back"
        aria-label={text.say('screens.after.earlier')}
        aria-disabled={place <= 0}
        onClick={() => play.go(place - 1)}
      >
        <Icon name="next" />
      </button>
      <button
        type="button"
        class="past-step"
        aria-label={text.say('screens.after.later')}
        aria-disabled={place >= last}
        onClick={() => play.go(place + 1)}
      >
        <Icon name="next" />
      </button>
      <fieldset class="past-speed">
        <legend class="visually-hidden">{text.say('screens.after.speeds')}</legend>
        {SPEEDS.map((speed) => (
          <button
            type="button"
            key={speed}
            aria-pressed={play.speed.value === speed}
            onClick={() => {
              play.speed.value = speed;
            }}
          >
            {text.say('screens.after.speed', { n: speed })}
          </button>
        ))}
      </fieldset>
      <div class="past-scrub">
        <input
          type="range"
          min={0}
          max={Math.max(0, last)}
          step={1}
          value={place}
          style={{ '--part': `${last > 0 ? (place / last) * 100 : 0}%` }}
          aria-label={text.say('screens.after.scrub')}
          aria-valuetext={now && story ? momentText(text, story, now) : ''}
          onInput={(e) => play.go(Number(e.currentTarget.value))}
        />
        <ol class="past-quarters" aria-hidden="true">
          {moments.map((m, i) =>
            m.kind === 'quarter' && m.key !== 'landed' ? (
              <li key={i} style={{ left: `${last > 0 ? (i / last) * 100 : 0}%` }} />
            ) : null,
          )}
        </ol>
      </div>
    </div>
  );
}
