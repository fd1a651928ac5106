/** Meters, receipts and budgets in words. */
import {
  CRISIS_BELOW,
  type GameState,
  METERS,
  type MeterId,
  type Receipt,
  WIN_AT,
  whyMeter,
} from '../../sim/index.ts';
import { causeText, type Text } from '../../text/index.ts';
import type { BudgetTrayProps, GaugeProps, NightGauge, ReceiptListProps } from '../parts/index.ts';
import { meterName } from './names.ts';

/** The end of the scale is nobody's doing: it stands on a receipt only where nothing else does. */
const SCALE = new Set(['clampLow', 'clampHigh']);
/** Letters a line of the receipt has room for. */
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

/** A cause in two or three words; a letter by its subject, where that is short. */
export function shortCause(text: Text, { key, params }: Receipt['cause']): string {
  const matter = params?.['matter'];
  const subject = matter === undefined ? '' : text.or(`letter.${matter}.subject`, '');
  if (subject !== '' && subject.length <= ROOM) return subject;
  const [family = key] = key.split('.');
  return text.or(
    `short.why.${key}`,
    text.or(`short.why.${family}`, causeText(text, { key, params })),
  );
}

const toneOf = (by: number): 'gain' | 'loss' => (by < 0 ? 'loss' : 'gain');

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

/** Meters on the Watch; `start` = their values when the night began. */
export function nightGauges(
  text: Text,
  s: GameState,
  start: Record<MeterId, number> | null,
): NightGauge[] {
  return METERS.map((meter) => {
    const label = meterName(text, meter);
    const value = s.meters[meter];
    return {
      meter,
      label,
      value,
      lost: start === null ? undefined : Math.max(0, start[meter] - value),
      text: `${text.say('a11y.meter', { meter: label, n: value })}; ${text.say('screens.meter.notches', { low: CRISIS_BELOW, win: WIN_AT })}`,
    };
  });
}

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

/** Places in the Standing tray. */
const STANDING_CAP = 10;

/** The tray: what the morning brought, and what today's decisions have pledged of it. */
export function budgetProps(text: Text, s: GameState, morning: GameState): BudgetTrayProps {
  const line = (kind: 'capacity' | 'standing', places: number) => {
    const have = Math.max(morning[kind], s[kind]);
    const pledged = have - s[kind];
    return {
      kind,
      label: text.say(`budget.${kind}`),
      have,
      places: Math.max(places, have),
      pledged,
      figure: text.say('screens.budget.figure', { left: s[kind], of: have }),
      pledgedText: pledged > 0 ? text.say('screens.budget.pledged', { n: pledged }) : undefined,
    };
  };
  return {
    label: text.say('screens.budget.label'),
    lines: [line('capacity', s.level.budgets.capacity), line('standing', STANDING_CAP)],
  };
}
