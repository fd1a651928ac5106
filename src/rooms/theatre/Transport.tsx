/** Play, step, scrub: minutes first, days later. */

import { useSettings } from '../../app/settings.ts';
import { useText } from '../../app/text.ts';
import { momentAt, partOf } from '../../parts/charts/bentTime.ts';
import { Icon } from '../../parts/drawing/Icon.tsx';
import { SPEEDS, type StageTime } from './useTime.ts';
import { sinceRelease } from './view/figures.ts';

const FINE = 1000;

export function Transport({
  time,
  horizon,
  ready,
}: {
  time: StageTime;
  horizon: number;
  /** There is something to play. */
  ready: boolean;
}) {
  const text = useText();
  const settings = useSettings();
  const at = time.at.value;
  const playing = time.playing.value;
  const moves = settings.moves();
  const span = sinceRelease(text, at);
  const play = playing ? 'theatre.pause' : at >= horizon ? 'theatre.fromStart' : 'theatre.play';
  return (
    <div class="transport">
      <div class="transport-buttons">
        {moves && (
          <button
            type="button"
            class="transport-play"
            disabled={!ready}
            aria-label={text.say(play)}
            onClick={time.toggle}
          >
            <Icon name={playing ? 'pause' : 'play'} size="1.5rem" />
          </button>
        )}
        <button
          type="button"
          class="transport-step back"
          disabled={!ready}
          aria-label={text.say('theatre.earlier')}
          onClick={() => time.step(-1)}
        >
          <Icon name="next" />
        </button>
        <button
          type="button"
          class="transport-step"
          disabled={!ready}
          aria-label={text.say('theatre.later')}
          onClick={() => time.step(1)}
        >
          <Icon name="next" />
        </button>
      </div>
      {moves && (
        <label class="transport-speed">
          <span>{text.say('theatre.speed')}</span>
          <select
            value={String(time.speed.value)}
            onChange={(e) => {
              const speed = SPEEDS.find((s) => String(s) === e.currentTarget.value);
              if (speed) time.speed.value = speed;
            }}
          >
            {SPEEDS.map((speed) => (
              <option key={speed} value={String(speed)}>
                {text.say(`theatre.speed.${speed}`)}
              </option>
            ))}
          </select>
        </label>
      )}
      <input
        class="transport-scrub"
        type="range"
        min={0}
        max={FINE}
        step={5}
        disabled={!ready}
        value={Math.round(partOf(at, horizon) * FINE)}
        style={{ '--part': `${partOf(at, horizon) * 100}%` }}
        aria-label={text.say('theatre.scrub')}
        aria-valuetext={span}
        onInput={(e) => time.go(momentAt(Number(e.currentTarget.value) / FINE, horizon))}
      />
    </div>
  );
}
