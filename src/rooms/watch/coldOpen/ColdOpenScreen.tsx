/** The night before the chair: dots go hollow, and there is one button. */
import { useEffect, useRef } from 'preact/hooks';
import { useGame } from '../../../app/game.ts';
import { later } from '../../../app/later.tsx';
import { useSettings } from '../../../app/settings.ts';
import { useText } from '../../../app/text.ts';
import { countsNow, untouched } from '../../../parts/night/counts.ts';
import { clockText, nightNow } from '../../../parts/night/night.ts';
import type { HarmProps } from '../../../parts/vault/VaultHarm.tsx';
import { actionsNow, type GameState } from '../../../sim/index.ts';
import { NightRoom } from '../NightRoom.tsx';
import { usePassage } from '../passage.ts';

/** Milliseconds from the release to the first sign: long enough to see the dots go. */
const OPENING = 5000;

/** Asked for only by a level whose first fault ran outside ring 0, which ours did not. The vault is drawn meanwhile. */
const Harm = later<HarmProps>({
  load: () => import('../../../parts/vault/VaultHarm.tsx').then((late) => late.VaultHarm),
  frame: () => null,
});

export function ColdOpenScreen({ s }: { s: GameState }) {
  const text = useText();
  const settings = useSettings();
  const game = useGame();
  const now = nightNow(s);
  const to = { counts: countsNow(s), at: now?.incident.now ?? 0 };
  const passage = usePassage(
    'coldOpen',
    { counts: untouched(to.counts), at: 0 },
    to,
    now?.incident.trace ?? [],
    settings.moves() ? OPENING : 0,
  );
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus({ preventScroll: true }), []);
  if (!now) return null;
  const revert = (): void => {
    const action = actionsNow(s)[0];
    game.send({ type: 'beat', actions: action ? [action] : [] });
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
