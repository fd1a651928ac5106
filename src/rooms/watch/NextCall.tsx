/** The next call of the night: it rings, and no time runs until it is picked up. */
import { useEffect, useRef } from 'preact/hooks';
import { NightBackdrop } from '../../app/night/NightBackdrop.tsx';
import { useText } from '../../app/text.ts';
import { countsNow } from '../../parts/night/counts.ts';
import { minuteOf, nightNow } from '../../parts/night/night.ts';
import type { GameState } from '../../sim/index.ts';
import { nextCall } from './callWords.ts';

export function NextCall({
  s,
  call,
  onPick,
}: {
  s: GameState;
  call: { n: number; of: number };
  onPick: () => void;
}) {
  const text = useText();
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus({ preventScroll: true }), []);
  const words = nextCall(text, s);
  const now = nightNow(s);
  if (!words || !now) return null;
  return (
    <div class="watch room-night night-page">
      <NightBackdrop
        s={s}
        counts={countsNow(s)}
        minute={minuteOf(now.incident, now.incident.now)}
      />
      <main class="night-sheet next-call" aria-labelledby="next-call">
        <h1 id="next-call">{words.title}</h1>
        <p class="next-call-time figures">{words.time}</p>
        <p class="next-call-bells">
          <span class="visually-hidden">{words.count}</span>
          {Array.from({ length: call.of }, (_, i) => (
            <Bell key={i} state={i + 1 < call.n ? 'past' : i + 1 === call.n ? 'now' : 'ahead'} />
          ))}
        </p>
        <p class="next-call-known">{words.known}</p>
        <button type="button" class="confirm" ref={button} data-next onClick={onPick}>
          {text.say('call.pick')}
        </button>
        <dl class="next-call-facts">
          {words.before && (
            <div>
              <dt>{text.say('call.before.head')}</dt>
              <dd>{words.before}</dd>
            </div>
          )}
          <div>
            <dt>{text.say('call.left.head')}</dt>
            <dd>{words.left}</dd>
          </div>
        </dl>
      </main>
      <div class="watch-map" />
    </div>
  );
}

/** One call of the night: answered, ringing, or still to come. */
function Bell({ state }: { state: 'past' | 'now' | 'ahead' }) {
  return (
    <svg viewBox="-14 -14 28 28" width="28" height="28" data-state={state} aria-hidden="true">
      <path d="M-8 6C-5 3-6-1-5.500-4A5.500 5.500 0 0 1 5.500-4C6-1 5 3 8 6Z M-2.500 8a2.500 2.500 0 0 0 5 0Z" />
      {state === 'now' && <path class="bell-rings" d="M-9-6a8 8 0 0 0 0 9M9-6a8 8 0 0 1 0 9" />}
    </svg>
  );
}
