/** Receipts in their places: each meter's line, point by point, and the causes that moved most. */
import { eachCause, METERS } from '../../sim/index.ts';
import { causeName, largestCauses } from '../receipts.ts';
import type { LargeCause, ReceiptLine, Story } from './types.ts';

/** Each meter from its start to the end, receipt by receipt, exactly as the rules wrote them. */
export function receiptLines({ final, receiptAt }: Story): ReceiptLine[] {
  return METERS.map((meter) => {
    const start = final.level.meters[meter];
    let value = start;
    const points: ReceiptLine['points'] = [];
    for (const [receipt, r] of final.receipts.entries()) {
      if (r.meter !== meter) continue;
      value += r.by;
      points.push({
        receipt,
        index: receiptAt[receipt] ?? 0,
        quarter: r.quarter,
        by: r.by,
        value,
        cause: r.cause,
        ...(r.parts ? { parts: r.parts } : {}),
      });
    }
    return { meter, start, points, now: final.meters[meter] };
  });
}

/** The causes that moved meters most over all four, with a sentence and the place of their greatest receipt. */
export function largestInPlace(story: Story, most = 5): LargeCause[] {
  return largestCauses(story.final, most).map((cause) => {
    const name = causeName(cause.cause);
    let greatest = -1;
    let index = 0;
    for (const [i, receipt] of story.final.receipts.entries())
      for (const r of eachCause([receipt])) {
        if (r.meter !== cause.meter || causeName(r.cause) !== name) continue;
        if (Math.abs(r.by) <= greatest) continue;
        greatest = Math.abs(r.by);
        index = story.receiptAt[i] ?? 0;
      }
    const dates = cause.dates.map(({ quarter }) => quarter);
    const often = new Set(dates).size > 1;
    return {
      ...cause,
      index,
      sentence: {
        key: `after.cause.${cause.by < 0 ? 'fell' : 'rose'}.${often ? 'often' : 'once'}`,
        params: {
          meter: cause.meter,
          points: Math.abs(cause.by),
          from: Math.min(...dates),
          to: Math.max(...dates),
          quarters: new Set(dates).size,
        },
      },
    };
  });
}
