import { deriveSeed, poisson, Stream } from '../chance/index.ts';
import type { Fault, IncidentSpec } from '../incident/types.ts';
import { ATTACKS, type AttackKind } from '../level.ts';
import type { Cause, GameState } from '../state.ts';
import { specFor } from './policy.ts';
import { fleetSight } from './sight.ts';

/** An attack campaign of one quarter, as luck decided it under the present policy. */
export interface Campaign {
  kind: AttackKind;
  result: 'blocked' | 'contained' | 'breach';
  nth: number;
}

const BAKE_EXPOSURE = [0, 0.1, 0.5, 1] as const;

/**
 * How weak the present policy is against each kind, 0 to 1. Tuned; the shapes follow the facts: block lists and
 * memory integrity against vulnerable drivers, measured boot against bootkits, a tamper guard before leaving
 * ring 0, gates and benches on vendors' channels, and speed of protection against a fresh exploit.
 */
export function weakness(s: GameState, kind: AttackKind): number {
  const r = (id: keyof GameState['ladders']) => s.ladders[id].rung;
  switch (kind) {
    case 'driver':
      return [0.9, 0.5, 0.2, 0.1][r('hygiene')] ?? 0;
    case 'bootkit':
      return [0.6, 0.4, 0.2, 0.1][r('attestation')] ?? 0;
    case 'agentKiller': {
      let exposed = 0;
      for (const v of s.vendors)
        if (v.present && (v.keys.see.out || v.keys.stop.out))
          exposed +=
            v.share * (v.keys.survive.out ? ([1, 0.6, 0.35, 0.2][r('enclaves')] ?? 1) : 0.8);
      return Math.min(1, 0.2 + exposed * (r('hygiene') >= 3 ? 0.4 : r('hygiene') >= 1 ? 0.75 : 1));
    }
    case 'ownChannel':
      return Math.max(0.1, 0.6 - 0.12 * r('gate') - 0.08 * r('bench') - (r('door') >= 1 ? 0.1 : 0));
    case 'race': {
      if (r('rings') === 0 || !s.switches.contentScope.on) return 0.15;
      const slow = BAKE_EXPOSURE[r('bake')] ?? 0;
      return Math.min(1, 0.2 + slow * (s.switches.expressLane.on ? 0.3 : 0.8));
    }
    case 'fraud':
      return lastNightHurt(s) ? 0.6 : 0;
  }
}

const lastNightHurt = (s: GameState): boolean =>
  (s.history[s.history.length - 1]?.lines ?? []).some((l) => l.kind === 'incident') &&
  s.quarter > 1;

/** How often each kind is tried, relative. An adversary looks for the weak spot. */
export function tried(s: GameState, kind: AttackKind): number {
  return kind === 'fraud' ? 2 * weakness(s, kind) : 0.15 + weakness(s, kind);
}

/** Campaigns expected this quarter (game design: ×2 on a weak spot, ×1.5 after an outage). */
export function campaignRate(s: GameState): number {
  let weakest = 0;
  for (const kind of ATTACKS) weakest = Math.max(weakest, weakness(s, kind));
  let rate = s.level.hazards.attacks * (1 + weakest) * (lastNightHurt(s) ? 1.5 : 1);
  for (const tide of s.attackTides) if (tide.until >= s.quarter) rate *= tide.times;
  return rate;
}

/** Chance that a campaign of a kind gets through. Tuned. */
export function breachChance(s: GameState, kind: AttackKind): number {
  const desk = s.teams.some((t) => t.at === 'threats') ? 0.6 : 1;
  const chance = (0.06 + 0.5 * weakness(s, kind) + 0.35 * (1 - fleetSight(s))) * desk;
  return Math.min(0.85, chance);
}

/** Tonight's campaigns. */
export function drawCampaigns(s: GameState): Campaign[] {
  const luck = new Stream(deriveSeed(s.luck.attacks ?? 0, 'attacks', s.quarter));
  const kinds: AttackKind[] = [];
  const n = poisson(luck, campaignRate(s));
  for (let i = 0; i < n; i++) {
    const at = luck.weighted(ATTACKS.map((kind) => tried(s, kind)));
    kinds.push(ATTACKS[at] ?? 'driver');
  }
  for (const night of s.level.script)
    if (night.quarter === s.quarter && night.attack && luck.chance(night.attack.chance))
      kinds.push(night.attack.kind);
  return kinds.map((kind, nth) => {
    const through = luck.chance(breachChance(s, kind));
    return { kind, nth, result: through ? 'breach' : luck.chance(0.6) ? 'blocked' : 'contained' };
  });
}

/** Campaigns that show as silence at night: an agent killer blinds, a hijacked channel stops machines. */
export function loudSymptom(kind: AttackKind): 'blind' | 'stopped' | null {
  return kind === 'agentKiller' ? 'blind' : kind === 'ownChannel' ? 'stopped' : null;
}

/** The fault that a loud campaign amounts to, and the vendor whose machines it rides on. */
export function loudFault(
  s: GameState,
  campaign: Campaign,
): { fault: Fault; target: string } | null {
  const luck = new Stream(deriveSeed(s.luck.attacks ?? 0, 'loud', s.quarter, campaign.nth));
  const present = s.vendors.filter((v) => v.present);
  const target = present[luck.weighted(present.map((v) => v.share))];
  if (!target) return null;
  const id = `q${s.quarter}-attack-${campaign.nth}`;
  const seed = deriveSeed(s.luck.attacks ?? 0, 'night', id).join('.');
  const shape = loudShape(campaign.kind, luck.int(1440));
  return { target: target.id, fault: { ...shape, id, quarter: s.quarter, seed } };
}

/** What every loud campaign of a kind does to the machines it reaches, whoever's they are. */
export const loudShape = (kind: AttackKind, minute: number): Fault => ({
  id: 'probe',
  quarter: 0,
  culprit: 'attack',
  key: kind === 'agentKiller' ? 'survive' : 'stop',
  severity: 'serious',
  hitShare: LOUD_HIT,
  trigger: 1,
  wrongVerdict: false,
  content: true,
  minute,
  seed: 'probe',
});

/** The night that a loud campaign makes of the machines of one vendor. */
export const loudSpec = (
  s: GameState,
  kind: AttackKind,
  fault: Fault,
  target: string,
): IncidentSpec =>
  specFor(s, fault, { place: loudSymptom(kind) === 'blind' ? 'interface' : 'ring0', target });

/** Share of reached machines that a loud campaign harms. Tuned. */
const LOUD_HIT = 0.25;

/** Words for a campaign's receipt. */
export const attackCause = (kind: AttackKind, result: Campaign['result']): Cause => ({
  key: `${result === 'breach' ? 'breach' : result === 'blocked' ? 'attackBlocked' : 'attackContained'}.${kind}`,
});
