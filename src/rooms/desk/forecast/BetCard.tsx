/** A small card beside the forecast: state a chance for tonight, if you like. Once a run; it moves nothing. */
import { useId, useState } from 'preact/hooks';
import { useGame } from '../../../app/game.ts';
import { useStatus } from '../../../app/status.ts';
import { useText } from '../../../app/text.ts';
import { betAbout } from '../../../parts/words/past.ts';
import { BETS, type BetAbout, type GameState, whyNot } from '../../../sim/index.ts';

/** Where the slider stands at first, percent. */
const START = 30;
const STEP = 5;

export function BetCard({ s }: { s: GameState }) {
  const text = useText();
  const status = useStatus();
  const game = useGame();
  const id = useId();
  const [kind, setKind] = useState<BetAbout['kind']>('incident');
  const [chance, setChance] = useState(START);
  const today = s.bets?.find((b) => b.quarter === s.quarter);
  if (today)
    return (
      <p class="bet-stated">
        {text.say('screens.bet.stated', {
          about: betAbout(text, today.about.kind),
          chance: text.percent(today.chance / 100),
        })}
      </p>
    );
  const bet = { type: 'bet', about: { kind }, chance } as const;
  if (whyNot(s, bet) !== null) return null;
  return (
    <details class="bet-card">
      <summary>{text.say('screens.bet.title')}</summary>
      <form
        onSubmit={(e) => {
          e.preventDefault();
          if (game.send(bet))
            status.say(
              text.say('screens.bet.stated', {
                about: betAbout(text, kind),
                chance: text.percent(chance / 100),
              }),
            );
        }}
      >
        <p>{text.say('screens.bet.line')}</p>
        <label for={`${id}k`}>{text.say('screens.bet.about')}</label>
        <select
          id={`${id}k`}
          value={kind}
          onChange={(e) => setKind(BETS.find((one) => one === e.currentTarget.value) ?? 'incident')}
        >
          {BETS.map((one) => (
            <option key={one} value={one}>
              {betAbout(text, one)}
            </option>
          ))}
        </select>
        <label for={`${id}c`}>{text.say('screens.bet.chance')}</label>
        <span class="bet-chance">
          <input
            id={`${id}c`}
            type="range"
            min={0}
            max={100}
            step={STEP}
            value={chance}
            style={{ '--part': chance / 100 }}
            aria-valuetext={text.percent(chance / 100)}
            onInput={(e) => setChance(Number(e.currentTarget.value))}
          />
          <output>{text.percent(chance / 100)}</output>
        </span>
        <button type="submit" class="paper-button strong">
          {text.say('screens.bet.state')}
        </button>
      </form>
    </details>
  );
}
