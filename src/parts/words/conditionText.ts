import {
  type Condition,
  type ConditionShapes,
  readConditions,
  STAGES,
  topOf,
  type VendorId,
} from '../../sim/index.ts';
import type { Text } from '../../text/index.ts';
import {
  keyName,
  ladderName,
  meterName,
  practiceName,
  refName,
  regulatorName,
  rungName,
  sectorName,
  stopName,
  thingName,
} from './names.ts';

type Params = Record<string, string | number>;

const say = (text: Text, key: string, params: Params = {}): string =>
  text.say(`condition.${key}`, params);

function ladderText(text: Text, c: ConditionShapes['ladder']): string {
  const ladder = ladderName(text, c.ladder);
  const parts: string[] = [];
  if (c.atLeast !== undefined)
    parts.push(say(text, 'ladderAtLeast', { ladder, rung: rungName(text, c.ladder, c.atLeast) }));
  if (c.atMost !== undefined)
    parts.push(
      say(text, 'ladderAtMost', {
        ladder,
        rung: rungName(text, c.ladder, Math.min(c.atMost, topOf(c.ladder))),
      }),
    );
  return text.list(parts);
}

function meterText(text: Text, c: ConditionShapes['meter']): string {
  const meter = meterName(text, c.meter);
  const parts: string[] = [];
  if (c.atLeast !== undefined) parts.push(say(text, 'meterAtLeast', { meter, n: c.atLeast }));
  if (c.below !== undefined) parts.push(say(text, 'meterBelow', { meter, n: c.below }));
  return text.list(parts);
}

/** With no bound it asks only that the vendor is there. */
function vendorText(text: Text, c: ConditionShapes['vendor'], sender: VendorId | null): string {
  const vendor = refName(text, c.vendor, sender);
  const parts: string[] = [];
  const add = (key: string, params: Params = {}) =>
    parts.push(say(text, key, { vendor, ...params }));
  if (c.present !== undefined) add(c.present ? 'vendorPresent' : 'vendorGone');
  if (c.trustBelow !== undefined) add('vendorTrustBelow', { n: c.trustBelow });
  if (c.trustAtLeast !== undefined) add('vendorTrustAtLeast', { n: c.trustAtLeast });
  if (c.readinessAtLeast !== undefined) add('vendorReadinessAtLeast', { n: c.readinessAtLeast });
  if (c.remembers !== undefined)
    add('vendorRemembers', { what: text.say(`memory.${c.remembers}`) });
  if (c.stance !== undefined) add('vendorStance', { stance: text.say(`stance.${c.stance}`) });
  if (parts.length === 0) add('vendorPresent');
  return text.list(parts);
}

/** With no bound it asks only for some concern, be it 0. */
function regulatorText(text: Text, c: ConditionShapes['regulator']): string {
  const regulator = regulatorName(text, c.regulator);
  const { stageAtLeast: stage, concernAtLeast } = c;
  const parts: string[] = [];
  if (stage === 1) parts.push(say(text, 'regulatorInquiry', { regulator }));
  else if (stage === 2) parts.push(say(text, 'regulatorObjections', { regulator }));
  else if (stage !== undefined)
    parts.push(
      say(text, 'regulatorStage', { regulator, stage: text.say(`stage.${STAGES[stage]}`) }),
    );
  if (concernAtLeast !== undefined || stage === undefined)
    parts.push(say(text, 'regulatorConcern', { regulator, n: concernAtLeast ?? 0 }));
  return text.list(parts);
}

const listOf = (text: Text, all: readonly Condition[], sender: VendorId | null): string =>
  text.list(all.map((one) => conditionText(one, text, sender)));

/** A condition as a clause: "Rings stands on “Two rings” or higher". `sender` = the vendor that the letter came from. */
export const conditionText: (c: Condition, text: Text, sender: VendorId | null) => string =
  readConditions<[text: Text, sender: VendorId | null], string>({
    all: ({ all }, text, sender) => listOf(text, all, sender),
    any: ({ any }, text, sender) => say(text, 'any', { list: listOf(text, any, sender) }),
    not: ({ not }, text, sender) => say(text, 'not', { inner: conditionText(not, text, sender) }),
    quarterFrom: (c, text) => say(text, 'quarterFrom', { n: c.quarterFrom }),
    quarterTo: (c, text) => say(text, 'quarterTo', { n: c.quarterTo }),
    quartersLeftAtLeast: (c, text) =>
      say(text, 'quartersLeftAtLeast', { n: c.quartersLeftAtLeast }),
    ladder: (c, text) => ladderText(text, c),
    switch: (c, text) =>
      say(text, c.on ? 'switchOn' : 'switchOff', { name: thingName(text, c.switch) }),
    content: (c, text) =>
      say(text, 'content', { stop: c.content.map((stop) => stopName(text, stop)).join(' / ') }),
    practice: (c, text) =>
      say(text, c.on ? 'practiceOn' : 'practiceOff', { name: practiceName(text, c.practice) }),
    opened: ({ opened }, text) => say(text, 'opened', { name: thingName(text, opened) }),
    doctrine: ({ doctrine }, text) => say(text, `doctrine.${doctrine}`),
    meter: (c, text) => meterText(text, c),
    standingAtLeast: (c, text) => say(text, 'standingAtLeast', { n: c.standingAtLeast }),
    crisis: ({ crisis }, text) => say(text, 'crisis', { meter: meterName(text, crisis) }),
    receiptsAtMost: (c, text) =>
      say(text, 'receiptsAtMost', {
        n: c.receiptsAtMost,
        cause: text.or(`short.why.${c.cause}`, text.or(`why.${c.cause}`, c.cause)),
      }),
    flag: (_, text) => say(text, 'flag'),
    key: (c, text, sender) =>
      say(text, c.out ? 'vendorKeyOut' : 'vendorKeyIn', {
        vendor: refName(text, c.vendor, sender),
        key: keyName(text, c.key),
      }),
    vendor: (c, text, sender) => vendorText(text, c, sender),
    keysOutAtLeast: (c, text) => say(text, 'keysOutAtLeast', { n: c.keysOutAtLeast }),
    keysOutBelow: (c, text) => say(text, 'keysOutBelow', { n: c.keysOutBelow }),
    everyShareAtLeast: (c, text) =>
      say(text, 'everyShareAtLeast', { percent: text.percent(c.everyShareAtLeast) }),
    largestShareAtMost: (c, text) =>
      say(text, 'largestShareAtMost', { percent: text.percent(c.largestShareAtMost) }),
    nobodyLeft: ({ nobodyLeft }, text) => say(text, nobodyLeft ? 'nobodyLeft' : 'somebodyLeft'),
    regulator: (c, text) => regulatorText(text, c),
    noObjections: ({ noObjections }, text) =>
      say(text, noObjections ? 'noObjections' : 'objections'),
    finesAtMost: (c, text) => say(text, 'finesAtMost', { n: c.finesAtMost }),
    bound: ({ bound }, text) => say(text, 'bound', { clause: text.say(`clause.${bound}`) }),
    lastNight: ({ lastNight }, text) => say(text, `lastNight.${lastNight}`),
    majorsAtMost: (c, text) => say(text, 'majorsAtMost', { n: c.majorsAtMost }),
    breachesAtMost: (c, text) => say(text, 'breachesAtMost', { n: c.breachesAtMost }),
    sectorDownHoursAtMost: (c, text) =>
      say(text, 'sectorDown', { sector: sectorName(text, c.sector), n: c.sectorDownHoursAtMost }),
    mendedWithinDays: (c, text) => say(text, 'mendedWithinDays', { n: c.mendedWithinDays }),
  });
