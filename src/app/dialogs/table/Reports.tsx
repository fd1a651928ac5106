import { regulatorName, whoName } from '../../../parts/words/names.ts';
import { priceText, reasonText } from '../../../parts/words/words.ts';
import { duesOf, type GameState, whyNot } from '../../../sim/index.ts';
import { useGame } from '../../game.ts';
import { useText } from '../../text.ts';

/** Reports that are due a month after an incident: fully, or thinly; unwritten counts as missed. */
export function Reports({ s }: { s: GameState }) {
  const text = useText();
  const game = useGame();
  const dues = duesOf(s);
  if (dues.length === 0 || s.phase !== 'desk') return null;
  return (
    <section class="reports" aria-label={text.say('screens.reports.title')}>
      <h3>{text.say('screens.reports.title')}</h3>
      {dues.map(({ clock, capacity }) => {
        const full = { type: 'report', fault: clock.faultId, how: 'full' } as const;
        const reason = whyNot(s, full);
        return (
          <div key={clock.faultId} class="report">
            <p>
              {text.say('screens.reports.due', {
                regulator: regulatorName(text, clock.regulator),
                culprit: whoName(text, clock.culprit),
                quarter: clock.quarter,
              })}{' '}
              {text.say(
                clock.warned
                  ? clock.noticed
                    ? 'screens.reports.both'
                    : 'screens.reports.warned'
                  : 'screens.reports.silent',
              )}
            </p>
            <p class="sheet-doors">
              <button
                type="button"
                class="paper-button strong"
                aria-disabled={reason !== null || undefined}
                onClick={() => game.send(full)}
              >
                {text.say('screens.reports.full')} ({priceText(text, { capacity, standing: 0 })})
              </button>
              <button
                type="button"
                class="paper-button"
                onClick={() => game.send({ ...full, how: 'thin' })}
              >
                {text.say('screens.reports.thin')}
              </button>
            </p>
            {reason && <p>{reasonText(text, reason)}</p>}
            <p class="who-line">{text.say('screens.reports.line')}</p>
          </div>
        );
      })}
    </section>
  );
}
