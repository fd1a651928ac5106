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
  };
}

/** Start + dated receipts = now. */
export function whyProps(text: Text, s: GameState, meter: MeterId): ReceiptListProps {
  const { start, receipts, now } = whyMeter(s, meter);
  return {
    start: { label: text.say('why.start'), figure: text.number(start) },
    lines: receipts.map((r) => receiptLine(text, r)),
    now: { label: text.say('screens.why.now'), figure: text.number(now) },
  };
}
