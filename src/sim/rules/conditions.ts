import { STAGES } from '../actors.ts';
import type { LadderId, SwitchId, VendorId } from '../ids.ts';
import type { GameState, NightRecord } from '../state.ts';
import type { Condition } from '../vocabulary.ts';
import { doctrineOf } from './doctrine.ts';
import { resolveVendor } from './references.ts';

/** Keys outside ring 0 over all vendors present. */
export function keysOut(s: GameState): number {
  let n = 0;
  for (const v of s.vendors)
    if (v.present) for (const key of Object.values(v.keys)) if (key.out) n++;
  return n;
}

const lastNight = (s: GameState): NightRecord | null => s.history[s.history.length - 1] ?? null;

const isBreach = (l: NightRecord['lines'][number]): boolean =>
  l.kind === 'breach' || l.breached === true;

function nightWas(
  s: GameState,
  what: 'quiet' | 'nearMiss' | 'incident' | 'major' | 'breach',
): boolean {
  const lines = lastNight(s)?.lines ?? [];
  if (what === 'quiet') return !lines.some((l) => l.kind === 'incident' || l.kind === 'breach');
  if (what === 'major') return lines.some((l) => l.kind === 'incident' && l.major);
  if (what === 'breach') return lines.some(isBreach);
  return lines.some((l) => l.kind === what);
}

const count = (s: GameState, fits: (line: NightRecord['lines'][number]) => boolean): number => {
  let n = 0;
  for (const night of s.history)
    if (night.quarter > 0) for (const line of night.lines) if (fits(line)) n++;
  return n;
};

const isOpened = (s: GameState, id: LadderId | SwitchId): boolean =>
  s.ladders[id as LadderId]?.open ?? s.switches[id as SwitchId]?.open ?? false;

const between = (value: number, atLeast?: number, atMost?: number): boolean =>
  (atLeast === undefined || value >= atLeast) && (atMost === undefined || value <= atMost);

/**
 * Does a condition hold? `sender` is the vendor a letter came from. A condition about a vendor that is
 * not there is false, unless it asks for `present: false`.
 */
export function holds(s: GameState, c: Condition, sender: VendorId | null = null): boolean {
  if ('all' in c) return c.all.every((part) => holds(s, part, sender));
  if ('any' in c) return c.any.some((part) => holds(s, part, sender));
  if ('not' in c) return !holds(s, c.not, sender);
  if ('quarterFrom' in c) return s.quarter >= c.quarterFrom;
  if ('quarterTo' in c) return s.quarter <= c.quarterTo;
  if ('quartersLeftAtLeast' in c) return s.level.quarters - s.quarter >= c.quartersLeftAtLeast;
  if ('ladder' in c) return between(s.ladders[c.ladder].rung, c.atLeast, c.atMost);
  if ('switch' in c) return s.switches[c.switch].on === c.on;
  if ('opened' in c) return isOpened(s, c.opened);
  if ('meter' in c)
    return (
      between(s.meters[c.meter], c.atLeast) &&
      (c.below === undefined || s.meters[c.meter] < c.below)
    );
  if ('standingAtLeast' in c) return s.standing >= c.standingAtLeast;
  if ('vendor' in c) {
    const vendor = resolveVendor(s, c.vendor, sender);
    if ('key' in c) return vendor !== null && vendor.keys[c.key].out === c.out;
    if (vendor === null) return c.present === false;
    if (c.present === false) return false;
    return (
      (c.trustBelow === undefined || vendor.trust < c.trustBelow) &&
      between(vendor.trust, c.trustAtLeast) &&
      between(vendor.readiness, c.readinessAtLeast) &&
      (c.stance === undefined || vendor.stance === c.stance) &&
      (c.remembers === undefined || vendor.memory.some((m) => m.cause.key === c.remembers))
    );
  }
  if ('keysOutAtLeast' in c) return keysOut(s) >= c.keysOutAtLeast;
  if ('keysOutBelow' in c) return keysOut(s) < c.keysOutBelow;
  if ('everyShareAtLeast' in c)
    return s.vendors.every((v) => v.own || (v.present && v.share >= c.everyShareAtLeast - 1e-9));
  if ('largestShareAtMost' in c)
    return s.vendors.every((v) => v.share <= c.largestShareAtMost + 1e-9);
  if ('nobodyLeft' in c) return s.vendors.every((v) => v.present) === c.nobodyLeft;
  if ('regulator' in c) {
    const r = s.regulators.find((x) => x.id === c.regulator);
    if (!r) return false;
    return between(r.concern, c.concernAtLeast) && STAGES.indexOf(r.stage) >= (c.stageAtLeast ?? 0);
  }
  if ('noObjections' in c) return s.flags.includes('objections') !== c.noObjections;
  if ('lastNight' in c) return nightWas(s, c.lastNight);
  if ('majorsAtMost' in c)
    return count(s, (l) => l.kind === 'incident' && l.major) <= c.majorsAtMost;
  if ('breachesAtMost' in c) return count(s, isBreach) <= c.breachesAtMost;
  if ('sectorDownHoursAtMost' in c) return sectorHours(s, c.sector) <= c.sectorDownHoursAtMost;
  if ('crisis' in c) return s.crises.some((x) => x.meter === c.crisis);
  if ('doctrine' in c) return doctrineOf(s) === c.doctrine;
  if ('bound' in c) return s.commitments.some((x) => x.clause === c.bound && x.until >= s.quarter);
  if ('mendedWithinDays' in c)
    return s.history.every((night) =>
      night.lines.every(
        (l) =>
          night.quarter === 0 || !l.outcome || l.outcome.healedAfter <= c.mendedWithinDays * 1440,
      ),
    );
  if ('receiptsAtMost' in c)
    return s.receipts.filter((r) => r.cause.key === c.cause).length <= c.receiptsAtMost;
  if ('finesAtMost' in c) return s.regulators.reduce((n, r) => n + r.fined, 0) <= c.finesAtMost;
  return s.flags.includes(c.flag);
}

/** Hours in which the average machine of a sector was down, over the run (the cold open left out). */
export function sectorHours(
  s: GameState,
  sector: GameState['level']['sectors'][number]['id'],
): number {
  const spec = s.level.sectors.find((x) => x.id === sector);
  if (!spec || s.level.fleet === 0) return 0;
  let hours = 0;
  for (const night of s.history) if (night.quarter > 0) hours += night.sectorDownHours[sector] ?? 0;
  return hours / (s.level.fleet * spec.share);
}
