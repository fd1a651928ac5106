import { useState } from 'preact/hooks';
import { PenRing } from '../../parts/Slip.tsx';
import { useApp } from '../app.ts';

/** One level before it begins: its question, its goal, how long, and with which luck. */
export function Lengths({ id }: { id: string }) {
  const app = useApp();
  const { text, ports } = app;
  const level = ports.levels().find((l) => l.id === id);
  const usual = level?.lengths.find((l) => l.default) ?? level?.lengths[0];
  const [quarters, choose] = useState(usual?.quarters ?? 8);
  const [seed, setSeed] = useState('');
  if (!level) return <p>{text.say('level.loadFailed')}</p>;
  const begin = (e: Event): void => {
    e.preventDefault();
    const chosen = seed.trim() === '' ? ports.freshSeed() : seed.trim();
    void app.makeWay(() => void app.start(level.id, quarters, chosen));
  };
  return (
    <form onSubmit={begin} class="lengths">
      <p class="level-question">{text.say(level.blurb)}</p>
      {level.goal && (
        <p class="level-goal">
          <b>{text.say('menu.goal')}</b> {text.say(level.goal)}
        </p>
      )}
      {level.lengths.length > 1 ? (
        <fieldset>
          <legend>{text.say('menu.length')}</legend>
          {level.lengths.map((l) => (
            <label class="length-page" key={l.quarters}>
              <input
                type="radio"
                name="length"
                checked={l.quarters === quarters}
                onChange={() => choose(l.quarters)}
              />
              <b>
                {text.say('menu.quarters', { n: l.quarters })}
                {l.quarters === quarters && <PenRing class="pen-ring" />}
              </b>
              <span>{text.say('menu.minutes', { n: l.minutes })}</span>
              {l.default && <small class="level-time">{text.say('menu.recommended')}</small>}
            </label>
          ))}
        </fieldset>
      ) : (
        <p>
          {text.say('menu.quarters', { n: quarters })} ·{' '}
          {text.say('menu.minutes', { n: usual?.minutes ?? 10 })}
        </p>
      )}
      <label class="field">
        <span>{text.say('menu.seed')}</span>
        <input
          type="text"
          value={seed}
          maxLength={128}
          placeholder={text.say('screens.seed.empty')}
          onInput={(e) => setSeed(e.currentTarget.value)}
        />
        <small>{text.say('menu.seed.line')}</small>
      </label>
      <button type="submit" class="paper-button strong">
        {text.say('menu.start')}
      </button>
    </form>
  );
}
