/** Rules in words: prices, reasons, conditions. */
import { type Condition, type GameState, STAGES, type VendorId } from '../../sim/index.ts';
import { namedParams, type Text } from '../../text/index.ts';
import {
  keyName,
  ladderName,
  meterName,
  refName,
  regulatorName,
  rungName,
  sectorName,
  thingName,
} from './names.ts';

export interface Price {
  capacity: number;
  standing: number;
}

/** "2 Capacity, 1 Standing", or that it costs nothing. */
export function priceText(text: Text, { capacity, standing }: Price): string {
  const parts: string[] = [];
  if (capacity > 0) parts.push(text.say('act.cost.capacity', { n: capacity }));
  if (standing > 0) parts.push(text.say('act.cost.standing', { n: standing }));
  return parts.length === 0 ? text.say('slip.free') : text.list(parts);
}

/** Why something is refused. */
export function reasonText(
  text: Text,
  reason: { key: string; params?: Record<string, string | number> },
): string {
  return text.or(
    `reason.${reason.key}`,
    text.say('screens.reason.other'),
    namedParams(text, reason.params),
  );
}

/** A condition as a clause: "Rings stands on “Two rings” or higher". */
export function conditionText(text: Text, c: Condition, sender: VendorId | null): string {
  const say = (key: string, params: Record<string, string | number> = {}) =>
    text.say(`condition.${key}`, params);
  const many = (list: readonly Condition[]) =>
    text.list(list.map((x) => conditionText(text, x, sender)));
  if ('all' in c) return many(c.all);
  if ('any' in c) return say('any', { list: many(c.any) });
  if ('not' in c) return say('not', { inner: conditionText(text, c.not, sender) });
  if ('quarterFrom' in c) return say('quarterFrom', { n: c.quarterFrom });
  if ('quarterTo' in c) return say('quarterTo', { n: c.quarterTo });
  if ('quartersLeftAtLeast' in c) return say('quartersLeftAtLeast', { n: c.quartersLeftAtLeast });
  if ('ladder' in c) {
    const parts: string[] = [];
    const ladder = ladderName(text, c.ladder);
    if (c.atLeast !== undefined)
      parts.push(say('ladderAtLeast', { ladder, rung: rungName(text, c.ladder, c.atLeast) }));
    if (c.atMost !== undefined)
      parts.push(say('ladderAtMost', { ladder, rung: rungName(text, c.ladder, c.atMost) }));
    return text.list(parts);
  }
  if ('switch' in c)
    return say(c.on ? 'switchOn' : 'switchOff', { name: thingName(text, c.switch) });
  if ('opened' in c) return say('opened', { name: thingName(text, c.opened) });
  if ('meter' in c) {
    const meter = meterName(text, c.meter);
    const parts: string[] = [];
    if (c.atLeast !== undefined) parts.push(say('meterAtLeast', { meter, n: c.atLeast }));
    if (c.below !== undefined) parts.push(say('meterBelow', { meter, n: c.below }));
    return text.list(parts);
  }
  if ('standingAtLeast' in c) return say('standingAtLeast', { n: c.standingAtLeast });
  if ('vendor' in c) {
    const vendor = refName(text, c.vendor, sender);
    if ('key' in c)
      return say(c.out ? 'vendorKeyOut' : 'vendorKeyIn', { vendor, key: keyName(text, c.key) });
    const parts: string[] = [];
    if (c.present !== undefined)
      parts.push(say(c.present ? 'vendorPresent' : 'vendorGone', { vendor }));
    if (c.trustBelow !== undefined)
      parts.push(say('vendorTrustBelow', { vendor, n: c.trustBelow }));
    if (c.trustAtLeast !== undefined)
      parts.push(say('vendorTrustAtLeast', { vendor, n: c.trustAtLeast }));
    if (c.readinessAtLeast !== undefined)
      parts.push(say('vendorReadinessAtLeast', { vendor, n: c.readinessAtLeast }));
    if (c.remembers !== undefined)
      parts.push(say('vendorRemembers', { vendor, what: text.say(`memory.${c.remembers}`) }));
    if (c.stance !== undefined)
      parts.push(say('vendorStance', { vendor, stance: text.say(`stance.${c.stance}`) }));
    return text.list(parts);
  }
  if ('keysOutAtLeast' in c) return say('keysOutAtLeast', { n: c.keysOutAtLeast });
  if ('keysOutBelow' in c) return say('keysOutBelow', { n: c.keysOutBelow });
  if ('everyShareAtLeast' in c)
    return say('everyShareAtLeast', { percent: text.percent(c.everyShareAtLeast) });
  if ('largestShareAtMost' in c)
    return say('largestShareAtMost', { percent: text.percent(c.largestShareAtMost) });
  if ('nobodyLeft' in c) return say(c.nobodyLeft ? 'nobodyLeft' : 'somebodyLeft');
  if ('regulator' in c) {
    const regulator = regulatorName(text, c.regulator);
    if (c.stageAtLeast !== undefined && c.stageAtLeast > 2)
      return say('regulatorStage', {
        regulator,
        stage: text.say(`stage.${STAGES[c.stageAtLeast]}`),
      });
    if (c.stageAtLeast === 2) return say('regulatorObjections', { regulator });
    if (c.stageAtLeast === 1) return say('regulatorInquiry', { regulator });
    return say('regulatorConcern', { regulator, n: c.concernAtLeast ?? 0 });
  }
  if ('doctrine' in c) return say(`doctrine.${c.doctrine}`);
  if ('bound' in c) return say('bound', { clause: text.say(`clause.${c.bound}`) });
  if ('mendedWithinDays' in c) return say('mendedWithinDays', { n: c.mendedWithinDays });
  if ('receiptsAtMost' in c)
    return say('receiptsAtMost', {
      n: c.receiptsAtMost,
      cause: text.or(`why.${c.cause}`, c.cause, { days: '…' }),
    });
  if ('finesAtMost' in c) return say('finesAtMost', { n: c.finesAtMost });
  if ('noObjections' in c) return say(c.noObjections ? 'noObjections' : 'objections');
  if ('lastNight' in c) return say(`lastNight.${c.lastNight}`);
  if ('majorsAtMost' in c) return say('majorsAtMost', { n: c.majorsAtMost });
  if ('breachesAtMost' in c) return say('breachesAtMost', { n: c.breachesAtMost });
  if ('sectorDownHoursAtMost' in c)
    return say('sectorDown', { sector: sectorName(text, c.sector), n: c.sectorDownHoursAtMost });
  if ('crisis' in c) return say('crisis', { meter: meterName(text, c.crisis) });
  return say('flag');
}

/** The line under the calendar's page: where the run stands, and whether it is a calm one. */
export const pageText = (text: Text, { quarter, level }: GameState): string =>
  text.say(level.calm ? 'calendar.quarter.calm' : 'calendar.quarter', {
    n: quarter,
    of: level.quarters,
  });

/** "Spring", the season of a quarter. */
export function seasonText(text: Text, s: GameState): string {
  return text.say(`season.${(s.level.season + Math.max(0, s.quarter - 1)) % 4}`);
}
