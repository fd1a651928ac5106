/** What the night did: facts, the ghost line, and receipts that add up. */
import { useEffect, useRef } from 'preact/hooks';
import { useGame } from '../../app/game.ts';
import { NightBackdrop } from '../../app/night/NightBackdrop.tsx';
import { NightTop } from '../../app/night/NightTop.tsx';
import { useText } from '../../app/text.ts';
import { useWhere } from '../../app/whereabouts.ts';
import { ReceiptList } from '../../parts/meters/ReceiptList.tsx';
import { countsNow } from '../../parts/night/counts.ts';
import { mandateStands } from '../../parts/words/mandate.ts';
import { pageText } from '../../parts/words/words.ts';
import type { GameState } from '../../sim/index.ts';
import { ReviewStrip } from './ReviewStrip.tsx';
import { faultsOf, ghostWords, movedMeters, nightReceipts, shortLines } from './review.ts';
import { VersusNight } from './VersusNight.tsx';

export function ReviewScreen({ s }: { s: GameState }) {
  const text = useText();
  const where = useWhere();
  const game = useGame();
  const next = useRef<HTMLButtonElement>(null);
  const { review } = s;
  useEffect(() => {
    document.querySelector('.night-page')?.scrollTo(0, 0);
  }, [s]);
  if (!review) return null;
  const lines = shortLines(text, review);
  const faults = faultsOf(text, review);
  const quiet = faults.length === 0 && lines.length === 0;
  const ghost = review.ghost && ghostWords(text, review.ghost);
  const last = s.phase === 'over' || s.quarter >= s.level.quarters;
  const goOn = (): void => {
    if (s.phase === 'over') where.lastNightRead();
    else game.send({ type: 'next' });
  };
  const moved = movedMeters(s, review);
  const stands = mandateStands(text, s);
  return (
    <div class="watch room-night night-page">
      <NightTop s={s} title={text.say('review.title')} line={pageText(text, s)}>
        <NightBackdrop s={s} counts={countsNow(s)} minute={390} />
      </NightTop>
      <main class="night-sheet" aria-label={text.say('review.title')}>
        {ghost && (
          <section class="ghost-line" aria-labelledby="ghost-head">
            <h2 id="ghost-head">{text.say('ghost.title')}</h2>
            <p class="ghost-yours">{ghost.yours}</p>
            <i class="ghost-bar" style={{ '--part': ghost.parts.yours }} aria-hidden="true" />
            <p class="ghost-theirs">{ghost.theirs}</p>
            <i class="ghost-bar" style={{ '--part': ghost.parts.theirs }} aria-hidden="true" />
            <p class="ghost-luck">{text.say('ghost.sameLuck')}</p>
          </section>
        )}
        {quiet ? (
          <section class="quiet-night">
            <h2>{text.say('night.quiet')}</h2>
            <p>{text.say('night.quiet.line')}</p>
          </section>
        ) : (
          faults.length > 0 && (
            <ReviewStrip title={text.say('screens.review.faults')} faults={faults} quiet="" />
          )
        )}
        {lines.length > 0 && (
          <ul class="night-lines">
            {lines.map((l, i) => (
              <li key={i} data-bad={l.bad}>
                {l.text}
              </li>
            ))}
          </ul>
        )}
        <section class="night-receipts" aria-labelledby="receipts-head">
          <h2 id="receipts-head">{text.say('review.receipts')}</h2>
          {moved.length === 0 && <p>{text.say('review.noChange')}</p>}
          <div class="receipt-row">
            {moved.map((meter) => {
              const found = nightReceipts(text, s, review, meter);
              return (
                found && (
                  <section key={meter} class="receipt-slip room-day" aria-label={found.name}>
                    <h3>
                      {found.name}{' '}
                      <b class={found.by < 0 ? 'loss' : 'gain'}>{text.points(found.by)}</b>
                    </h3>
                    <ReceiptList {...found.list} />
                  </section>
                )
              );
            })}
          </div>
        </section>
        {stands && s.phase === 'review' && (
          <ul class="night-lines">
            <li data-bad={!stands.holds}>
              {stands.line}
              {!stands.holds &&
                ` ${text.say('mandate.next', { quarter: stands.quarter, asked: stands.asked })}`}
            </li>
          </ul>
        )}
        <VersusNight s={s} />
        {s.crises.map((c) => (
          <section key={c.meter} class="crisis-note">
            <h2>{text.say(`crisis.${c.meter}.name`)}</h2>
            <p>
              {text.say(`crisis.${c.meter}.line`)}{' '}
              {text.say('crisis.deadline', { n: Math.max(0, c.deadline - s.quarter) })}.
            </p>
          </section>
        ))}
        <p class="night-next">
          <button type="button" class="confirm" ref={next} data-next onClick={goOn}>
            {text.say(last ? 'review.end' : 'review.next')}
          </button>
        </p>
      </main>
      <div class="watch-map" />
    </div>
  );
}
