/** The first sheet of a run: what the player promises. */
import type { ComponentChildren } from 'preact';
import { useGame } from '../../app/game.ts';
import { useStatus } from '../../app/status.ts';
import { useText } from '../../app/text.ts';
import { PenRing } from '../../parts/slip/Slip.tsx';
import { mandateAsked, mandateName } from '../../parts/words/mandate.ts';
import { type GameState, halfTime, MANDATE_IN_DOUBT, mandatesOffered } from '../../sim/index.ts';
import { Letter, LetterUnder } from './letters/Letter.tsx';

/** The board's letter and the mandates as its slips. */
export function MandateSheet({ s, onNext }: { s: GameState; onNext: () => void }): {
  letter: ComponentChildren;
  slips: ComponentChildren;
} {
  const text = useText();
  const quarter = halfTime(s.level);
  return {
    letter: (
      <Letter
        kind="house"
        sender={text.say('sender.board')}
        senderLine={text.say('mandate.title')}
        paragraphs={[
          text.say('screens.mandate.body'),
          text.say('mandate.pick'),
          quarter === null
            ? text.say('mandate.once')
            : text.say('mandate.twice', { quarter, points: -MANDATE_IN_DOUBT }),
        ]}
      />
    ),
    slips: <MandateSlips s={s} onNext={onNext} />,
  };
}

function MandateSlips({ s, onNext }: { s: GameState; onNext: () => void }) {
  const text = useText();
  const status = useStatus();
  const game = useGame();
  const pick = (id: string): void => {
    if (game.send({ type: 'mandate', id }))
      status.say(text.say('screens.status.mandate', { name: text.say(`mandate.${id}.name`) }));
    onNext();
  };
  return (
    <fieldset class="slips mandates">
      <legend class="visually-hidden">{text.say('mandate.title')}</legend>
      {mandatesOffered(s).map((m, i) => (
        <div class="coupon" key={m.id}>
          <button
            type="button"
            class="slip"
            aria-pressed={s.mandate === m.id}
            onClick={() => pick(m.id)}
          >
            <span class="slip-number">
              {s.mandate === m.id && <PenRing />}
              <b>{i + 1}</b>
            </span>
            <span class="slip-words">
              <span class="slip-title">{text.say(`mandate.${m.id}.name`)}</span>
              <span class="slip-sub">{mandateAsked(text, s.level, m)}</span>
            </span>
          </button>
        </div>
      ))}
    </fieldset>
  );
}

export function MandateUnder({ s, onOpen }: { s: GameState; onOpen: () => void }) {
  const text = useText();
  return (
    <LetterUnder
      kind="house"
      sender={text.say('mandate.title')}
      line={mandateName(text, s)}
      label={text.say('screens.mandate.change', { name: mandateName(text, s) })}
      answered={s.mandate === null ? undefined : mandateName(text, s)}
      onOpen={onOpen}
    />
  );
}
