import { deriveSeed, Stream } from '../../chance/index.ts';
import type { SectorId } from '../../ids.ts';
import { rungOf } from '../../ladders/index.ts';
import type { GameState, VendorState } from '../../state.ts';
import { SWITCH_FIGURES } from '../../switches.ts';
import { expectedRate, QUALITY_LEVELS } from '../knowledge.ts';
import { moveMeter, type Turn, within } from '../turn.ts';
import { isExempt } from './exempt.ts';

/**
 * Share of its customers that a vendor loses by an incident that was its own, and by a major one. After July 2024 about
 * 97% of customers stayed (facts, stakeholders).
 */
export const LOST_BY_INCIDENT = 0.01;
export const LOST_BY_MAJOR = 0.03;
/** Share of all customers that look for another vendor in a quarter. Tuned. */
export const CHURN = 0.015;
/** Chance a quarter that a vendor's quality rises, and that it falls, by one of its five parts. Tuned: rare. */
export const QUALITY_DRIFT = 0.03;
/** Sectors that a vendor serves at the least. Tuned. */
export const SECTORS_KEPT = 3;

/** Vendors between which customers choose. */
const choices = (s: GameState): VendorState[] => s.vendors.filter((v) => v.present);

/** Gives a share of the fleet to some vendors by weight; nothing is lost on the way. */
function hand(share: number, to: readonly VendorState[], weight: (v: VendorState) => number): void {
  const sum = to.reduce((a, v) => a + weight(v), 0);
  if (sum > 0) for (const v of to) v.share += (share * weight(v)) / sum;
}

/** Customers read the news: they leave whose update hurt last night, and over the years go where little was seen. */
export function customersMove(turn: Turn): void {
  const { s } = turn;
  const night = s.history[s.history.length - 1];
  const lines = night && night.quarter > 0 ? night.lines : [];
  const lost = new Map<VendorState, number>();
  for (const v of choices(s)) {
    const own = lines.filter((l) => l.kind === 'incident' && l.culprit === v.id);
    if (own.length === 0) continue;
    const part = own.some((l) => l.major) ? LOST_BY_MAJOR : LOST_BY_INCIDENT;
    lost.set(v, v.share * part);
    v.strain = within(v.strain + (part === LOST_BY_MAJOR ? 12 : 5));
  }
  const calm = choices(s).filter((v) => !lost.has(v) && v.share > 0);
  if (calm.length > 0)
    for (const [v, share] of lost) {
      v.share -= share;
      hand(share, calm, (o) => o.share * appeal(s, o));
    }
  if (s.level.hazards.faults <= 0) return;
  const all = choices(s);
  const open = all.reduce((a, v) => a + v.share, 0) * CHURN;
  const weights = new Map(all.map((v) => [v, v.share * appeal(s, v)]));
  for (const v of all) v.share -= v.share * CHURN;
  hand(open, all, (v) => weights.get(v) ?? 0);
}

/** What a buyer sees in a vendor: few faulty updates expected, by what was seen. */
const appeal = (s: GameState, v: VendorState): number => 1 / (0.1 + expectedRate(s, v));

/**
 * The law by which quality drifts: chances of the five levels a quarter later, from chances now. At the ends there is
 * but one way to go, so all levels stay equally likely where all were.
 */
export function quarterLater(chances: readonly number[]): number[] {
  const last = QUALITY_LEVELS - 1;
  const at = (i: number): number => chances[i] ?? 0;
  return chances.map((_, i) => {
    const ways = (i > 0 ? 1 : 0) + (i < last ? 1 : 0);
    return at(i) * (1 - ways * QUALITY_DRIFT) + (at(i - 1) + at(i + 1)) * QUALITY_DRIFT;
  });
}

/** Quality drifts, rarely and whatever the policy; what may be believed of it drifts by the same law. */
export function qualityDrifts(s: GameState): void {
  for (const v of s.vendors) {
    const roll = new Stream(deriveSeed(s.luck.faults ?? 0, 'quality', s.quarter, v.id)).uniform();
    if (roll < QUALITY_DRIFT) v.faultLevel = Math.max(0, v.faultLevel - 1);
    else if (roll >= 1 - QUALITY_DRIFT)
      v.faultLevel = Math.min(QUALITY_LEVELS - 1, v.faultLevel + 1);
    v.belief = quarterLater(v.belief);
  }
}

/** Duties of a narrowed door weigh twice as much on a small firm: below this share. Tuned. */
const SMALL_SHARE = 0.15;

/** The purse: it recovers by itself, duties and moves strain it, help eases. All figures tuned. */
export function purseFeels(s: GameState, v: VendorState): void {
  const duties = isExempt(s, v) ? 0 : rungOf(s, 'door').duties;
  const moving = s.flights.filter((f) => f.what.kind === 'key' && f.what.vendor === v.id).length;
  const help = s.switches.help.on ? SWITCH_FIGURES.help.eases : 0;
  const small = v.share < SMALL_SHARE ? 2 : 1;
  v.strain = within(v.strain - 3 + duties * small + Math.max(0, 4 * moving - help));
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

/** A vendor is bought: its machines run the buyer's product from now on, with the buyer's keys and quality. */
export function sell(turn: Turn, v: VendorState): void {
  const { s } = turn;
  const buyer = buyerOf(s, v);
  if (!buyer) return;
  buyer.share += v.share;
  buyer.strain = within(buyer.strain + 10);
  departs(s, v);
  v.boughtBy = buyer.id;
  turn.events.push({ type: 'vendorBought', vendor: v.id, by: buyer.id });
  moveMeter(turn, 'ecosystem', -3, {
    key: 'vendorSold',
    params: { vendor: v.id, suspect: buyer.id },
  });
}

function departs(s: GameState, v: VendorState): void {
  v.present = false;
  v.share = 0;
  v.stance = 'gone';
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
  v.strain = within(v.strain - 15);
  turn.events.push({ type: 'sectorLeft', vendor: v.id, sector });
  moveMeter(turn, 'ecosystem', -3, { key: 'sectorLeft', params: { vendor: v.id, sector } });
}
