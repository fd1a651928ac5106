/** What an answer moves, as chips: a picture and a figure where there is a picture, else the effect in few words. */
import type { ChipProps } from '../../../parts/slip/Chip.tsx';
import { effectText, rangeText } from '../../../parts/words/effectText.ts';
import { meterName, refName } from '../../../parts/words/names.ts';
import type { Effect, GameState, VendorId } from '../../../sim/index.ts';
import type { Text } from '../../../text/index.ts';

const tone = (by: number): 'gain' | 'loss' => (by < 0 ? 'loss' : 'gain');

/** Chips of what is done, in the order of the letter, and the seal of a promise that is due after `promise` quarters. */
export function chipsOf(
  text: Text,
  s: GameState,
  effects: readonly Effect[],
  sender: VendorId | null,
  promise: number | undefined,
): ChipProps[] {
  const quarter = (after: number): string =>
    text.say('screens.quarter.short', { n: Math.min(s.quarter + after, s.level.quarters) });
  const chips = effects
    .filter((e) => !('flag' in e))
    .map((e): ChipProps => {
      const chip = chipOf(text, e, sender);
      return (e.after ?? 0) > 0 ? { ...chip, text: `${chip.text} ${quarter(e.after ?? 0)}` } : chip;
    });
  if (promise !== undefined)
    chips.push({ icon: 'seal', name: text.say('screens.back.promise'), text: quarter(promise) });
  return chips;
}

function chipOf(text: Text, e: Effect, sender: VendorId | null): ChipProps {
  if ('meter' in e)
    return {
      icon: e.meter,
      name: meterName(text, e.meter),
      text: rangeText(text, ...e.by),
      tone: tone(e.by[0] + e.by[1]),
    };
  if ('trust' in e)
    return {
      icon: 'trust',
      name: text.say('slip.trust'),
      text: `${refName(text, e.trust, sender)} ${text.points(e.by)}`,
      tone: tone(e.by),
    };
  if ('trustAll' in e)
    return {
      icon: 'trust',
      name: text.say('slip.trust'),
      text: text.say('slip.all', { points: text.points(e.trustAll) }),
      tone: tone(e.trustAll),
    };
  if ('capacity' in e) return budget(text, 'capacity', e.capacity);
  if ('standing' in e) return budget(text, 'standing', e.standing);
  const words = effectText(e, text, sender);
  return 'rung' in e || 'stands' in e ? { icon: 'ladder', text: words } : { text: words };
}

const budget = (text: Text, token: 'capacity' | 'standing', by: number): ChipProps => ({
  token,
  name: text.say(`budget.${token}`),
  text: text.points(by),
  tone: tone(by),
});
