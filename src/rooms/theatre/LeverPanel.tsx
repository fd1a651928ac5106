/** Change one thing: levers, their rungs, and the difference in plain words. */
import { useState } from 'preact/hooks';
import { useText } from '../../app/text.ts';
import type { CaseChange, CaseFile } from '../../sim/index.ts';
import type { Nights } from './useNights.ts';
import { differenceOf, differenceWords } from './view/difference.ts';
import { changeSaid, isChanged, type LeverId, leverName, levers, rungs } from './view/levers.ts';

export function LeverPanel({
  file,
  nights,
  change,
  onChange,
}: {
  file: CaseFile;
  nights: Nights;
  change: CaseChange;
  onChange: (change: CaseChange) => void;
}) {
  const text = useText();
  const [lever, setLever] = useState<LeverId>('fallback');
  return (
    <div class="lever-panel">
      <ul class="lever-row" aria-label={text.say('theatre.levers')}>
        {levers(text, file, change).map((l) => (
          <li key={l.id}>
            <button
              type="button"
              class="lever"
              aria-pressed={l.id === lever}
              data-moved={l.moved}
              onClick={() => setLever(l.id)}
            >
              <b>{l.name}</b> <span>{l.now}</span>
            </button>
          </li>
        ))}
        <li>
          <button
            type="button"
            class="lever lever-reset"
            aria-disabled={!isChanged(change)}
            onClick={() => onChange({})}
          >
            {text.say('theatre.change.reset')}
          </button>
        </li>
      </ul>
      <fieldset class="rung-row">
        <legend>{text.say('theatre.rungs', { lever: leverName(text, lever) })}</legend>
        {rungs(text, file, lever, change).map((rung) => (
          <button
            type="button"
            key={rung.name}
            class="rung-choice"
            aria-pressed={rung.chosen}
            onClick={() => onChange(rung.change)}
          >
            <b>{rung.name}</b> {rung.was && <span>{text.say('theatre.was')}</span>}
          </button>
        ))}
      </fieldset>
      <div class="difference" aria-live="polite">
        <DifferenceText file={file} nights={nights} change={change} />
      </div>
    </div>
  );
}

function DifferenceText({
  file,
  nights: { real, changed },
  change,
}: {
  file: CaseFile;
  nights: Nights;
  change: CaseChange;
}) {
  const text = useText();
  if (!isChanged(change)) return <p>{text.say('theatre.change.ask')}</p>;
  if (!real?.film) return <p>{text.say('theatre.change.wait')}</p>;
  if (!changed || changed.done < changed.total)
    return (
      <p aria-live="off">
        {text.say('theatre.change.running', {
          change: changeSaid(text, change),
          done: changed?.done ?? 0,
          total: changed?.total ?? real.total,
        })}
      </p>
    );
  const symptoms = changed.film ? { before: real.film.symptom, after: changed.film.symptom } : null;
  const said = differenceWords(
    text,
    file,
    change,
    differenceOf(real.result, changed.result),
    symptoms,
  );
  return (
    <>
      <p class="difference-head">{said.headline}</p>
      {said.lines.map((words) => (
        <p key={words}>{words}</p>
      ))}
    </>
  );
}
