/** Receipts of a meter in words. */
import { type GameState, type MeterId, type Receipt, whyMeter } from '../../sim/index.ts';
import { causeText, type Text } from '../../text/index.ts';
import type { ReceiptListProps } from './ReceiptList.tsx';

/** Did a meter gain or lose? */
export const toneOf = (by: number): 'gain' | 'loss' => (by < 0 ? 'loss' : 'gain');

export function receiptLine(text: Text, r: Receipt): ReceiptListProps['lines'][number] {
  return {
    when: text.say('screens.quarter.short', { n: r.quarter }),
    text: causeText(text, r.cause),
    delta: text.points(r.by),
    tone: toneOf(r.by),
    parts: (r.parts ?? []).map((p) => ({
      text: causeText(text, p.cause),
      delta: text.points(p.by),
      tone: toneOf(p.by),
    })),
  };
}

/** What a line is made of, in one line: "Attackers learn −2, guards hold +1". */
export const partsText = (text: Text, parts: NonNullable<Receipt['parts']>): string =>
  parts.map((p) => `${causeText(text, p.cause)} ${text.points(p.by)}`).join(', ');

/** Start + dated receipts = now. */
export function whyProps(text: Text, s: GameState, meter: MeterId): ReceiptListProps {
  const { start, receipts, now } = whyMeter(s, meter);
  return {
    start: { label: text.say('why.start'), figure: text.number(start) },
    lines: receipts.map((r) => receiptLine(text, r)),
    now: { label: text.say('screens.why.now'), figure: text.number(now) },
  };
}
