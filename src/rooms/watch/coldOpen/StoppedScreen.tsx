/** After the cold open: a revert stops the spread and heals nothing. */
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { useGame } from '../../../app/game.ts';
import { NightBackdrop } from '../../../app/night/NightBackdrop.tsx';
import type { InRun } from '../../../app/place.ts';
import { useText } from '../../../app/text.ts';
import { countsNow } from '../../../parts/night/counts.ts';
import { hadNobodyPressed, type IncidentOutcome } from '../../../sim/index.ts';

const machinesOf = ({ stopped, blind, locked }: IncidentOutcome): number =>
  stopped + blind + locked;

export function StoppedScreen({ s, before }: InRun) {
  const text = useText();
  const game = useGame();
  const line = s.review?.lines[0];
  const outcome = line?.outcome;
  const spec = line?.spec;
  const spared = useMemo(() => line && hadNobodyPressed(line), [line]);
  const next = useRef<HTMLButtonElement>(null);
  useEffect(() => next.current?.focus({ preventScroll: true }), []);
  const counts = before ? countsNow(before) : countsNow(s);
  const minute = ((spec?.fault.minute ?? 0) + Math.round(outcome?.stoppedAfter ?? 0)) % 1440;
  return (
    <div class="watch room-night night-page">
      <NightBackdrop s={s} counts={counts} minute={minute} />
      <main class="night-sheet stopped" aria-labelledby="stopped-head">
        <h1 id="stopped-head">{text.say('cold.stopped')}</h1>
        <p class="stopped-facts">
          {outcome &&
            text.say('cold.stopped.line', {
              machines: machinesOf(outcome),
              span: text.duration(outcome.healedAfter),
            })}
        </p>
        {outcome && spared && (
          <p class="stopped-spared">
            {text.say('cold.spared', {
              minutes: Math.round(outcome.stoppedAfter),
              never: machinesOf(spared),
              saved: Math.max(0, machinesOf(spared) - machinesOf(outcome)),
            })}
          </p>
        )}
        <p class="stopped-lesson">{text.say('cold.lesson')}</p>
        <button
          type="button"
          class="confirm"
          ref={next}
          data-next
          onClick={() => game.send({ type: 'next' })}
        >
          {text.say('cold.next')}
        </button>
      </main>
      <div class="watch-map" />
    </div>
  );
}
