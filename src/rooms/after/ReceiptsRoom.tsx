/** Why each meter stands where it stands: its line, its receipts, and the five causes that moved most. */
import { useState } from 'preact/hooks';
import { useText } from '../../app/text.ts';
import { Icon } from '../../parts/drawing/Icon.tsx';
import { partsText } from '../../parts/meters/receipts.ts';
import { meterName } from '../../parts/words/names.ts';
import { quarterText, toldText } from '../../parts/words/past.ts';
import { largestInPlace, type ReceiptLine, receiptLines, type Story } from '../../report/index.ts';
import { METERS, type MeterId } from '../../sim/index.ts';
import { causeText } from '../../text/index.ts';
import { CauseCurve } from './CauseCurve.tsx';
import { HistoryChoice } from './HistoryChoice.tsx';
import { useRoom } from './room.ts';
import { Wait } from './Wait.tsx';

export function ReceiptsRoom() {
  const text = useText();
  const room = useRoom();
  const story = room.story.value;
  const [meter, setMeter] = useState<MeterId>(METERS[0]);
  if (!story) return <Wait of={[{ story: room.shown.value }]} />;
  const lines = receiptLines(story);
  const line = lines.find((l) => l.meter === meter);
  return (
    <div class="receipts-room">
      <section class="receipts-large" aria-labelledby="large-head">
        <h2 id="large-head">{text.say('screens.after.five')}</h2>
        <LargeCauses story={story} />
      </section>
      <section class="receipts-one" aria-labelledby="receipts-head">
        <h2 id="receipts-head">{text.say('screens.after.receiptsOf')}</h2>
        <HistoryChoice />
        <fieldset class="meter-choice">
          <legend class="visually-hidden">{text.say('screens.over.chart')}</legend>
          {lines.map((l) => (
            <button
              type="button"
              key={l.meter}
              aria-pressed={l.meter === meter}
              onClick={() => setMeter(l.meter)}
            >
              <Icon name={l.meter} />
              <span>{meterName(text, l.meter)}</span>
              <b>{Math.round(l.now)}</b>
            </button>
          ))}
        </fieldset>
        {line && <OneMeter line={line} quarters={quartersOf(story)} />}
      </section>
    </div>
  );
}

/** Quarters that were begun. */
export const quartersOf = ({ final }: Story): number =>
  Math.max(1, ...final.history.map(({ quarter }) => quarter), final.quarter);

function LargeCauses({ story }: { story: Story }) {
  const text = useText();
  const room = useRoom();
  return (
    <ol class="large-causes">
      {largestInPlace(story).map((c) => (
        <li key={`${c.meter} ${c.index} ${c.cause.key}`}>
          <button type="button" onClick={() => room.standAt(c.index)}>
            <b class={c.by < 0 ? 'loss' : 'gain'}>{text.points(c.by)}</b>
            <span>
              <i>{causeText(text, c.cause)}</i> {toldText(text, story, '', c.sentence)}
            </span>
          </button>
        </li>
      ))}
    </ol>
  );
}

function OneMeter({ line, quarters }: { line: ReceiptLine; quarters: number }) {
  const text = useText();
  const room = useRoom();
  const [lit, light] = useState<number | null>(null);
  return (
    <>
      <CauseCurve line={line} quarters={quarters} lit={lit} onGo={(at) => room.standAt(at)} />
      <p class="receipts-sum">
        {text.say('screens.after.sum', {
          start: line.start,
          gains: text.points(line.points.reduce((a, p) => a + Math.max(0, p.by), 0)),
          losses: text.points(line.points.reduce((a, p) => a + Math.min(0, p.by), 0)),
          now: Math.round(line.now),
        })}
      </p>
      <ol class="receipt-buttons" aria-label={text.say('screens.after.receiptList')}>
        {line.points.map((p) => (
          <li key={p.receipt}>
            <button
              type="button"
              onClick={() => room.standAt(p.index)}
              onPointerEnter={() => light(p.receipt)}
              onPointerLeave={() => light(null)}
              onFocus={() => light(p.receipt)}
              onBlur={() => light(null)}
            >
              <small>{quarterText(text, p.quarter)}</small>
              <b class={p.by < 0 ? 'loss' : 'gain'}>{text.points(p.by)}</b>
              <span>
                {causeText(text, p.cause)}
                {p.parts && <small> ({partsText(text, p.parts)})</small>}
              </span>
              <span class="receipt-value">{Math.round(p.value)}</span>
            </button>
          </li>
        ))}
      </ol>
    </>
  );
}
