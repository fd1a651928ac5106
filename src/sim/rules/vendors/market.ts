import type { SectorId } from '../../ids.ts';
import type { GameState, VendorState } from '../../state.ts';
import { expectedRate } from '../knowledge.ts';
import { moveMeter, type Turn, within } from '../turn.ts';

/**
 * Share of the fleet that leaves a vendor after an incident that was its own, and after a major one. About 97% of the
 * customers stayed after July 2024 (facts, stakeholders); here more go, so that it is felt.
 */
export const LOST_BY_INCIDENT = 0.03;
export const LOST_BY_MAJOR = 0.06;
/** Share of the fleet that stays with a vendor whatever happens. Tuned. */
const LOYAL = 0.03;
/** Readiness that an incident takes, and a major one: its people repair. Tuned. */
const BUSY = { incident: -3, major: -6 } as const;
/** Sectors that a vendor serves at the least. Tuned. */
export const SECTORS_KEPT = 3;

/** Vendors between which customers choose. */
const choices = (s: GameState): VendorState[] => s.vendors.filter((v) => v.present);

/** Gives a share of the fleet to some vendors by weight; nothing is lost on the way. */
function hand(share: number, to: readonly VendorState[], weight: (v: VendorState) => number): void {
  const sum = to.reduce((a, v) => a + weight(v), 0);
  if (sum > 0) for (const v of to) v.share += (share * weight(v)) / sum;
}

/** Was an incident of last night this vendor's own, and was it a major one? Null where none was. */
export function failedLastNight(s: GameState, v: VendorState): 'incident' | 'major' | null {
  const night = s.history[s.history.length - 1];
  if (!night || night.quarter === 0) return null;
  const own = night.lines.filter((l) => l.kind === 'incident' && l.culprit === v.id);
  if (own.length === 0) return null;
  return own.some((l) => l.major) ? 'major' : 'incident';
}

/** The vendor of whom the fewest faulty updates are expected, by what was seen; the first of equals. */
function safest(s: GameState, from: readonly VendorState[]): VendorState | null {
  let best: VendorState | null = null;
  for (const v of from) if (best === null || expectedRate(s, v) < expectedRate(s, best)) best = v;
  return best;
}

/** Customers read the news: they leave whose update hurt last night, for the vendor of whom the fewest are expected. */
export function customersMove(turn: Turn): void {
  const { s } = turn;
  const failed = choices(s).flatMap((v) => {
    const how = failedLastNight(s, v);
    return how ? [{ v, how }] : [];
  });
  const calm = choices(s).filter((v) => v.share > 0 && !failed.some((f) => f.v === v));
  for (const { v, how } of failed) {
    v.readiness = within(v.readiness + BUSY[how]);
    const lost = how === 'major' ? LOST_BY_MAJOR : LOST_BY_INCIDENT;
    const to = safest(s, calm);
    if (!to || v.share < lost + LOYAL) continue;
    v.share -= lost;
    to.share += lost;
  }
}

/** A vendor leaves the platform: its machines go to those that stay, by share. */
export function leave(turn: Turn, v: VendorState): void {
  const { s } = turn;
  const lost = v.share;
  const staying = choices(s).filter((o) => o !== v);
  hand(lost, staying, (o) => o.share);
  departs(s, v);
  turn.events.push({ type: 'vendorLeft', vendor: v.id });
  moveMeter(turn, 'ecosystem', -(4 + Math.round(lost * 20)), {
    key: 'vendorLeft',
    params: { vendor: v.id },
  });
}

/** The vendor that would buy this one: the largest other outside vendor, or null. */
export function buyerOf(s: GameState, v: VendorState): VendorState | null {
  let best: VendorState | null = null;
  for (const o of choices(s))
    if (!o.own && o !== v && o.share >= v.share && (best === null || o.share > best.share))
      best = o;
  return best;
}

/** A vendor is bought: its machines run the buyer's product from now on, with the buyer's keys and habit. */
export function sell(turn: Turn, v: VendorState): void {
  const { s } = turn;
  const buyer = buyerOf(s, v);
  if (!buyer) return;
  buyer.share += v.share;
  departs(s, v);
  v.boughtBy = buyer.id;
  turn.events.push({ type: 'vendorBought', vendor: v.id, by: buyer.id });
  moveMeter(turn, 'ecosystem', -5, {
    key: 'vendorSold',
    params: { vendor: v.id, suspect: buyer.id },
  });
}

function departs(s: GameState, v: VendorState): void {
  v.present = false;
  v.share = 0;
  v.stance = 'gone';
  v.voice = null;
  v.weighing = [];
  v.suit = null;
  v.claims = [];
  v.paper = [];
  s.flights = s.flights.filter((f) => !(f.what.kind === 'key' && f.what.vendor === v.id));
}

/** The sector that costs a vendor most for what it brings: old machines, few customers. Null where it keeps the least. */
export function burdenOf(s: GameState, v: VendorState): SectorId | null {
  const served = s.level.sectors.filter((x) => !v.leftSectors.includes(x.id));
  if (served.length <= SECTORS_KEPT) return null;
  const tilt = s.level.vendors.find((x) => x.id === v.id)?.tilt ?? {};
  let best: { id: SectorId; burden: number } | null = null;
  for (const x of served) {
    if (!choices(s).some((o) => o !== v && !o.leftSectors.includes(x.id))) continue;
    const burden = (0.1 + x.oldHardware) / (tilt[x.id] ?? 1);
    if (best === null || burden > best.burden) best = { id: x.id, burden };
  }
  return best?.id ?? null;
}

/** A vendor no longer serves a sector: its machines there go to those that do. `held` = the share of the fleet they are. */
export function leaveSector(turn: Turn, v: VendorState, sector: SectorId, held: number): void {
  const { s } = turn;
  const others = choices(s).filter((o) => o !== v && !o.leftSectors.includes(sector));
  if (others.length === 0) return;
  v.leftSectors.push(sector);
  v.share -= held;
  hand(held, others, (o) => o.share);
  turn.events.push({ type: 'sectorLeft', vendor: v.id, sector });
  moveMeter(turn, 'ecosystem', -3, { key: 'sectorLeft', params: { vendor: v.id, sector } });
}
