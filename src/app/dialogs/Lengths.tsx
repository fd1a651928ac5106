import { useState } from 'preact/hooks';
import { PenRing } from '../../parts/slip/Slip.tsx';
import type { LevelChoice } from '../../session/index.ts';
import { useRuns } from '../runs.ts';
import { useText } from '../text.ts';
import { usePorts } from '../usePorts.ts';
import { HowMuch } from './HowMuch.tsx';

/** One level before it begins: its question, its goal, how long, how much is known, and with which luck. */
export function Lengths({ id }: { id: string }) {
  const text = useText();
  const ports = usePorts();
  const runs = useRuns();
  const level = ports.levels().find((l) => l.id === id);
  const usual = level?.lengths.find((l) => l.default) ?? level?.lengths[0];
  const [quarters, choose] = useState(usual?.quarters ?? 8);
  const [calm, setCalm] = useState(ports.settings.now.calm);
  const [seed, setSeed] = useState('');
  if (!level) return <p>{text.say('level.loadFailed')}</p>;
  const begin = (e: Event): void => {
    e.preventDefault();
    const luck = seed.trim() === '' ? ports.freshSeed() : seed.trim();
    const chosen: LevelChoice = { id: level.id, quarters };
    if (level.calmToChoose) {
      ports.settings.change({ calm });
      if (calm) chosen.calm = true;
    }
    void runs.makeWay(() => void runs.start(chosen, luck));
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
      {level.calmToChoose && <HowMuch calm={calm} onChoose={setCalm} />}
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
