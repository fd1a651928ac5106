import { useState } from 'preact/hooks';
import { regulatorName } from '../../../parts/words/names.ts';
import { priceText, reasonText } from '../../../parts/words/words.ts';
import {
  CLAUSES,
  type ClauseId,
  type Command,
  costOfOffer,
  type GameState,
  offerWorth,
  type RegulatorState,
  whyNot,
  whyNotClause,
} from '../../../sim/index.ts';
import { useGame } from '../../game.ts';
import { useStatus } from '../../status.ts';
import { useText } from '../../text.ts';
import { SumList } from './SumList.tsx';

const total = (list: readonly { by: number }[]): number => list.reduce((a, x) => a + x.by, 0);

/** The one offer of a case, composed from clauses: what each is worth to this authority, and what it asks. */
export function Offer({ s, r }: { s: GameState; r: RegulatorState }) {
  const text = useText();
  const status = useStatus();
  const game = useGame();
  const [chosen, choose] = useState<readonly ClauseId[]>([]);
  const flip = (id: ClauseId): void =>
    choose(chosen.includes(id) ? chosen.filter((c) => c !== id) : [...chosen, id]);
  const able = CLAUSES.filter((id) => whyNotClause(s, id) === null);
  const clauses = chosen.filter((id) => able.includes(id));
  const { worth, asked, accepted } = offerWorth(s, r.id, clauses);
  const cost = costOfOffer(s, clauses);
  const command: Command = { type: 'offer', regulator: r.id, clauses: [...clauses] };
  const reason = whyNot(s, command);
  const send = (): void => {
    const regulator = regulatorName(text, r.id);
    if (game.send(command))
      status.say(
        text.say(accepted ? 'screens.offer.accepted' : 'screens.offer.refused', { regulator }),
      );
  };
  return (
    <details class="offer">
      <summary>{text.say('screens.offer.title')}</summary>
      <p>{text.say('screens.offer.line')}</p>
      <ul class="clauses">
        {CLAUSES.map((id) => {
          const no = whyNotClause(s, id);
          return (
            <li key={id}>
              <label class="check">
                <input
                  type="checkbox"
                  checked={clauses.includes(id)}
                  disabled={no !== null}
                  onChange={() => flip(id)}
                />
                <b>{text.say(`clause.${id}`)}</b>{' '}
                {no === null && <small>{total(offerWorth(s, r.id, [id]).worth)}</small>}
              </label>
              <p>{no ? reasonText(text, no) : text.say(`clause.${id}.line`)}</p>
            </li>
          );
        })}
      </ul>
      <SumList
        name={text.say('screens.offer.worth')}
        shown={String(total(worth))}
        addends={worth}
      />
      <SumList
        name={text.say('screens.offer.asked')}
        shown={String(total(asked))}
        addends={asked}
      />
      <p class="offer-answer" data-accepted={accepted}>
        {text.say(accepted ? 'screens.offer.would' : 'screens.offer.wouldNot')}{' '}
        {cost.capacity + cost.standing > 0 && priceText(text, cost)}
      </p>
      {reason && clauses.length > 0 && <p>{reasonText(text, reason)}</p>}
      <button
        type="button"
        class="paper-button strong"
        aria-disabled={reason !== null || undefined}
        onClick={send}
      >
        {text.say('screens.offer.send')}
      </button>
    </details>
  );
}
