import type { AdversaryState, Voice } from '../actors.ts';
import { fingerprintOf } from '../chance/index.ts';
import type { HabitId, KeyId, LadderId, MeterId, Place, SectorId, VendorId } from '../ids.ts';
import { HABITS, METERS, WAY_OUT } from '../ids.ts';
import type { IncidentOutcome } from '../incident/types.ts';
import type { Choice, Matter } from '../level.ts';
import { ATTACKS, type AttackKind } from '../level.ts';
import { kindOdds, type Leaning, leanings, planOf } from '../rules/adversaries.ts';
import {
  breachChance,
  breachTakes,
  campaignRate,
  whyBreach,
  whyCampaigns,
} from '../rules/attacks.ts';
import { doctrineOf } from '../rules/doctrine.ts';
import { standingIncome } from '../rules/drift.ts';
import { scoreOf } from '../rules/ending.ts';
import { openFronts, pressedFronts } from '../rules/fronts.ts';
import { expectedRate, faultScale } from '../rules/knowledge.ts';
import { matterOf } from '../rules/letters.ts';
import { keysOut } from '../rules/references.ts';
import { sightOf } from '../rules/sight.ts';
import { upkeepOf } from '../rules/upkeep.ts';
import { isMoving } from '../rules/vendors/keys.ts';
import { weakness, whyWeak } from '../rules/weakness.ts';
import type { GameState, InboxItem, Receipt, VendorState } from '../state.ts';
import { holds as conditionHolds } from '../words/conditions/index.ts';

/** Has the run ended? */
export const isOver = (s: GameState): boolean => s.phase === 'over';

/** How well the run stands, 0 to 100. For comparing players; no screen shows it as a verdict on policy. */
export const score = (s: GameState): number => scoreOf(s);

/** 16 hex digits over the whole state; equal states give equal prints in every engine. */
export function fingerprint(s: GameState): string {
  const { level, ...rest } = s;
  return fingerprintOf({
    ...rest,
    level: { id: level.id, version: level.version, quarters: level.quarters },
  });
}

/** A meter's way from its start to now: receipts in order; start plus their sum is the value. */
export function whyMeter(
  s: GameState,
  meter: MeterId,
): { start: number; receipts: Receipt[]; now: number } {
  return {
    start: s.level.meters[meter],
    receipts: s.receipts.filter((r) => r.meter === meter),
    now: s.meters[meter],
  };
}

/** Do all receipts add up to the meters? */
export function receiptsAddUp(s: GameState): boolean {
  return METERS.every((m) => {
    const { start, receipts, now } = whyMeter(s, m);
    return receipts.reduce((a, r) => a + r.by, start) === now;
  });
}

/** A letter with its sender, as the desk shows it. */
export function letterOf(s: GameState, item: InboxItem): { matter: Matter; choices: Choice[] } {
  const matter = matterOf(s, item.matter);
  return { matter, choices: matter.choices };
}

export interface KnownVendor {
  id: VendorId;
  own: boolean;
  present: boolean;
  share: number;
  trust: number;
  readiness: number;
  /** Faulty updates: what to expect this quarter (where luck brings none, of a usual one), and how many were seen. */
  faults: { expected: number; seen: number };
  /** Chance of each habit by all that was seen; they sum to 1. */
  habits: Record<HabitId, number>;
  sight: number;
  /**
   * Where each key lies, as far as anybody knows. `claimed`: declared out, and nobody has looked; `hollow` = chance, 0
   * to 1, that its code still runs in ring 0.
   */
  keys: { key: KeyId; place: Place; moving: boolean; claimed: boolean; hollow: number }[];
  leftSectors: SectorId[];
  /** Who bought it, or null. */
  boughtBy: VendorId | null;
  stance: GameState['vendors'][number]['stance'];
  /** How it pushes, null where it does not. */
  voice: Voice | null;
  stanceWhy: GameState['vendors'][number]['stanceWhy'];
}

/** A claim is no secret; whether it is hollow is. */
function claimOf(v: VendorState, key: KeyId): { claimed: boolean; hollow: number } {
  const claim = v.claims.find((c) => c.key === key);
  return { claimed: claim !== undefined, hollow: claim?.chance ?? 0 };
}

const habitsOf = (v: VendorState): Record<HabitId, number> =>
  Object.fromEntries(HABITS.map((habit, i) => [habit, v.belief[i] ?? 0])) as Record<
    HabitId,
    number
  >;

/** What the player knows of each vendor. Its habit is hidden; what may be believed of it is not. */
export function knownVendors(s: GameState): KnownVendor[] {
  const scale = faultScale(s) || 1;
  return s.vendors.map((v) => {
    return {
      id: v.id,
      own: v.own,
      present: v.present,
      share: v.share,
      trust: v.trust,
      readiness: v.readiness,
      faults: {
        expected: scale * expectedRate(s, v),
        seen: v.lessons.reduce((sum, { faults }) => sum + faults.length, 0),
      },
      habits: habitsOf(v),
      sight: sightOf(s, v),
      keys: (Object.keys(v.keys) as KeyId[]).map((key) => ({
        key,
        place: v.keys[key].out ? WAY_OUT[key] : ('ring0' as const),
        moving: isMoving(s, v.id, key),
        ...claimOf(v, key),
      })),
      leftSectors: v.leftSectors,
      boughtBy: v.boughtBy,
      stance: v.stance,
      voice: v.voice,
      stanceWhy: v.stanceWhy,
    };
  });
}

/** Keys in ring 0 and in all, over the vendors present. */
export function keyCount(s: GameState): { ring0: number; all: number } {
  const all = 4 * s.vendors.filter((v) => v.present).length;
  return { ring0: all - keysOut(s), all };
}

/** What attackers make of the policy in force: campaigns a quarter, what each group chooses, the odds of each kind. */
export function threats(s: GameState): {
  campaigns: number;
  /** Fronts that somebody here presses day by day, and whether the policy leaves each open. */
  fronts: { kind: AttackKind; open: boolean }[];
  /** `chance` = that the next campaign is of this kind; over all kinds it sums to 1. */
  kinds: { kind: AttackKind; chance: number; weakness: number; breach: number }[];
  /** Groups with a name: what each would choose tonight against the policy as it stands, how it weighs, what worked before. */
  groups: {
    id: string;
    plan: AttackKind | null;
    leanings: Leaning[];
    worked: AdversaryState['worked'];
  }[];
} {
  const odds = kindOdds(s);
  const open = openFronts(s);
  return {
    campaigns: campaignRate(s),
    fronts: pressedFronts(s).map((kind) => ({ kind, open: open.includes(kind) })),
    groups: s.adversaries.map((a) => ({
      id: a.id,
      plan: planOf(s, a),
      leanings: leanings(s, a),
      worked: a.worked,
    })),
    kinds: ATTACKS.map((kind, i) => ({
      kind,
      chance: odds[i] ?? 0,
      weakness: weakness(s, kind),
      breach: breachChance(s, kind),
    })),
  };
}

/** Capacity and Standing that next quarter will bring, as far as is known today. */
export function nextIncome(s: GameState): { capacity: number; upkeep: number; standing: number } {
  return { capacity: s.level.budgets.capacity, upkeep: upkeepOf(s), standing: standingIncome(s) };
}

/** Machines down by sector in the incident under way (stopped or locked out). */
export function downBySector(s: GameState): Partial<Record<SectorId, number>> {
  const out: Partial<Record<SectorId, number>> = {};
  for (const cell of s.night?.incident?.cells ?? [])
    out[cell.sector] = (out[cell.sector] ?? 0) + cell.looping + cell.waiting + cell.locked;
  return out;
}

/** Expected faulty updates this quarter over all vendors present: policy never lowers it. */
export const expectedFaults = (s: GameState): number =>
  s.vendors.reduce((a, v) => a + (v.present ? expectedRate(s, v) * faultScale(s) : 0), 0);

export type { IncidentOutcome, LadderId, Leaning };
export { breachChance, breachTakes, conditionHolds, doctrineOf, whyBreach, whyCampaigns, whyWeak };
