/** The meters on the oak rail, each with its last receipt in two or three words. */

import { toneOf } from '../../parts/meters/receipts.ts';
import { meterName } from '../../parts/words/names.ts';
import {
  CRISIS_BELOW,
  type GameState,
  METERS,
  type MeterId,
  type Receipt,
  WIN_AT,
} from '../../sim/index.ts';
import { causeText, type Text } from '../../text/index.ts';
import type { GaugeProps } from './Gauge.tsx';

/** The end of the scale is nobody's doing: it stands on a receipt only where nothing else does. */
const SCALE = new Set(['clampLow', 'clampHigh']);
/** Characters a line of the receipt has room for. */
const ROOM = 17;

/** What moved a meter most when it last moved; undefined before anything has. */
function lastReceipt(s: GameState, meter: MeterId): Receipt | undefined {
  const own = s.receipts.filter((r) => r.meter === meter);
  const last = own.at(-1)?.quarter;
  const weight = (r: Receipt): number => Math.abs(r.by) - (SCALE.has(r.cause.key) ? 100 : 0);
  return own
    .filter((r) => r.quarter === last)
    .reduce<Receipt | undefined>((a, r) => (a && weight(a) >= weight(r) ? a : r), undefined);
}

/** A cause in two or three words; a letter by its subject, where that is short; an outage by its class of harm. */
export function shortCause(text: Text, { key, params }: Receipt['cause']): string {
  const matter = params?.['matter'];
  const subject = matter === undefined ? '' : text.or(`letter.${matter}.subject`, '');
  if (subject !== '' && subject.length <= ROOM) return subject;
  const harm = params?.['harm'];
  if (harm !== undefined) return text.say(`harm.a.${harm}`);
  const [family = key] = key.split('.');
  return text.or(
    `short.why.${key}`,
    text.or(`short.why.${family}`, causeText(text, { key, params })),
  );
}

export function gauges(
  text: Text,
  s: GameState,
  onReceipt: (meter: MeterId) => void,
): GaugeProps[] {
  return METERS.map((meter) => {
    const last = lastReceipt(s, meter);
    const label = meterName(text, meter);
    return {
      meter,
      label,
      value: s.meters[meter],
      receipt:
        last === undefined
          ? undefined
          : {
              delta: text.points(last.by),
              tone: toneOf(last.by),
              text: text.say(last.quarter < s.quarter - 1 ? 'short.receipt.old' : 'short.receipt', {
                cause: shortCause(text, last.cause),
                n: last.quarter,
              }),
            },
      receiptLabel: text.say('screens.why.open', { meter: label, n: s.meters[meter] }),
      notches: text.say('screens.meter.notches', { low: CRISIS_BELOW, win: WIN_AT }),
      onReceipt: () => onReceipt(meter),
    };
  });
}
