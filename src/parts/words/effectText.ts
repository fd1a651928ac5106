import { readEffects, type VendorId } from '../../sim/index.ts';
import type { Text } from '../../text/index.ts';
import {
  keyName,
  ladderName,
  meterName,
  practiceName,
  refName,
  regulatorName,
  rungName,
  stopName,
  thingName,
} from './names.ts';

/** "+2…5", "−6…10", "+3": small to large in size, sign first. */
export function rangeText(text: Text, low: number, high: number): string {
  if (low === high) return text.points(low);
  if (low >= 0) return `${text.points(low)}…${text.number(high)}`;
  if (high <= 0) return `${text.points(high)}…${text.number(-low)}`;
  return `${text.points(low)}…${text.points(high)}`;
}

/** Words of an effect: short ones where there are any. */
const say = (text: Text, key: string, params: Record<string, string | number> = {}): string =>
  text.say(text.has(`short.effect.${key}`) ? `short.effect.${key}` : `effect.${key}`, params);

/** One effect in few words, without its delay. `sender` = the vendor that the letter came from. */
export const effectText = readEffects<[text: Text, sender: VendorId | null], string>({
  meter: ({ meter, by }, text) =>
    say(text, 'meter', { meter: meterName(text, meter), range: rangeText(text, ...by) }),
  trust: ({ trust, by }, text, sender) =>
    say(text, 'trust', { vendor: refName(text, trust, sender), points: text.points(by) }),
  trustAll: ({ trustAll }, text) => say(text, 'trustAll', { points: text.points(trustAll) }),
  readiness: ({ readiness, by }, text, sender) =>
    say(text, 'readiness', { vendor: refName(text, readiness, sender), points: text.points(by) }),
  concern: ({ concern, by }, text) =>
    say(text, 'concern', { regulator: regulatorName(text, concern), points: text.points(by) }),
  capacity: ({ capacity }, text) => say(text, 'capacity', { points: text.points(capacity) }),
  standing: ({ standing }, text) => say(text, 'standing', { points: text.points(standing) }),
  opens: ({ opens }, text) => say(text, 'opens', { name: thingName(text, opens) }),
  rung: ({ rung, by }, text) =>
    say(text, by > 0 ? 'rungUp' : 'rungDown', { ladder: ladderName(text, rung) }),
  stands: ({ stands, at }, text) =>
    say(text, 'stands', { ladder: ladderName(text, stands), rung: rungName(text, stands, at) }),
  switch: ({ switch: id, on }, text) =>
    say(text, on ? 'switchOn' : 'switchOff', { name: thingName(text, id) }),
  content: ({ content }, text) => say(text, 'content', { stop: stopName(text, content) }),
  practice: ({ practice, on }, text) =>
    say(text, on ? 'practiceOn' : 'practiceOff', { name: practiceName(text, practice) }),
  moveKey: ({ moveKey, vendor, out }, text, sender) =>
    say(text, out ? 'moveKeyOut' : 'moveKeyIn', {
      vendor: refName(text, vendor, sender),
      key: keyName(text, moveKey),
    }),
  attacks: ({ attacks, quarters }, text) =>
    say(text, attacks >= 1 ? 'attacksMore' : 'attacksLess', { times: attacks, n: quarters }),
  audit: ({ audit }, text, sender) => say(text, 'audit', { vendor: refName(text, audit, sender) }),
  flag: (_, text) => say(text, 'flag'),
  letter: (_, text) => say(text, 'letter'),
});
