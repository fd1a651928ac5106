/** The night before the chair: dots go hollow, and there is one button. */
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { useGame } from '../../../app/game.ts';
import { later } from '../../../app/later.tsx';
import { useSettings } from '../../../app/settings.ts';
import { useText } from '../../../app/text.ts';
import { countsNow, untouched } from '../../../parts/night/counts.ts';
import { clockText, type NightNow, nightNow } from '../../../parts/night/night.ts';
import type { HarmProps } from '../../../parts/vault/VaultHarm.tsx';
import type { GameState } from '../../../sim/index.ts';
import { NightRoom } from '../NightRoom.tsx';
import { usePassage } from '../passage.ts';
import { momentAt, momentsAhead, pressed } from './moments.ts';

/** Milliseconds from the release to the first sign: long enough to see the dots go. */
const OPENING = 5000;

/** Asked for only by a level whose first fault ran outside ring 0, which ours did not. The vault is drawn meanwhile. */
const Harm = later<HarmProps>({
  load: () => import('../../../parts/vault/VaultHarm.tsx').then((late) => late.VaultHarm),
  frame: () => null,
});

/** The film is one stretch of time: no beats are told. */
const oneStretch = (now: NightNow | null): NightNow | null =>
  now && { ...now, beats: { ...now.beats, stations: now.beats.stations.slice(-1), index: 0 } };

export function ColdOpenScreen({ s }: { s: GameState }) {
  const text = useText();
  const settings = useSettings();
  const game = useGame();
  // Seen to pass by itself until somebody presses; where nothing moves, the first signal is the moment.
  const moves = settings.moves();
  const first = useRef(s).current;
  const moments = useMemo(() => (moves ? momentsAhead(first) : [first]), [first, moves]);
  const last = moments.at(-1) ?? first;
  const now = oneStretch(nightNow(last));
  const to = { counts: countsNow(last), at: now?.incident.now ?? 0 };
  const passage = usePassage(
    'coldOpen',
    { counts: untouched(to.counts), at: 0 },
    to,
    now?.incident.trace ?? [],
    moves ? OPENING : 0,
  );
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus({ preventScroll: true }), []);
  if (!now) return null;
  const revert = (): void => {
    for (const command of pressed(first, momentAt(moments, passage.at))) game.send(command);
  };
  return (
    <NightRoom
      s={s}
      now={now}
      before={now}
      passage={passage}
      title={text.say('cold.title')}
      line={clockText(text, now.incident, 0)}
      clock={{
        time: clockText(text, now.incident, passage.at),
        zone: text.say('screens.night.utc'),
        question: text.say('cold.lead'),
        beat: text.say('cold.watch'),
      }}
      harm={Harm}
      actions={
        <div class="one-action">
          <button type="button" class="confirm revert-now" ref={button} data-next onClick={revert}>
            <b>{text.say('cold.revert')}</b>
            <span>{text.say('cold.revert.line')}</span>
          </button>
        </div>
      }
    />
  );
}
