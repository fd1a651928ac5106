import { meterName } from '../../parts/words/names.ts';
import { CRISIS_BELOW, type GameState, METERS, type MeterId, WIN_AT } from '../../sim/index.ts';
import type { Text } from '../../text/index.ts';
import type { NightGauge } from './NightHead.tsx';

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
