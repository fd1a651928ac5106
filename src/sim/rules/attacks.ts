import type { Addend } from '../actors.ts';
import { deriveSeed, poisson, Stream } from '../chance/index.ts';
import type { Fault, IncidentSpec } from '../incident/types.ts';
import { ATTACKS, type AttackKind } from '../level.ts';
import type { Cause, GameState } from '../state.ts';
import { specFor } from './landing.ts';
import { drawMinute, drawPlaceAndKind } from './profiles.ts';
import { fleetSight } from './sight.ts';
import { lastNightHurt, weakness } from './weakness.ts';

/** An attack campaign of one quarter, as luck decided it under the present policy. */
export interface Campaign {
  kind: AttackKind;
  /** The group behind it; null where nobody has a name. */
  by: string | null;
  result: 'blocked' | 'contained' | 'breach';
  nth: number;
}

/** Points for which each kind is tried even where nothing is weak, and how much oftener than others fraud pays. Tuned. */
export const TRIED_ANYWAY = 15;
export const FRAUD_PAYS = 2;

/** How often each kind is tried, relative. An adversary looks for the weak spot. */
export const tried = (s: GameState, kind: AttackKind): number =>
  kind === 'fraud' ? FRAUD_PAYS * weakness(s, kind) : TRIED_ANYWAY / 100 + weakness(s, kind);

/** What an outage the night before does to the number of campaigns (game design). */
const AFTER_OUTAGE = 1.5;

/** The last quarter of a run, a quarter at least: two of eight, three of twelve. What was built is tried in earnest then. */
const isLate = ({ quarter, level: { quarters } }: GameState): boolean =>
  quarter > quarters - Math.max(1, Math.round(quarters / 4));

/** Campaigns expected this quarter as a start and factors (game design: ×2 on a weak spot, ×1.5 after an outage). */
export function whyCampaigns(s: GameState): {
  start: number;
  times: { by: number; cause: Cause }[];
} {
  let weakest: AttackKind = 'driver';
  for (const kind of ATTACKS) if (weakness(s, kind) > weakness(s, weakest)) weakest = kind;
  const times = [
    {
      by: 1 + weakness(s, weakest),
      cause: { key: 'weakSpot', params: { attack: weakest } } as Cause,
    },
  ];
  if (lastNightHurt(s)) times.push({ by: AFTER_OUTAGE, cause: { key: 'afterOutage' } });
  const { late } = s.level.hazards;
  if (late !== undefined && isLate(s)) times.push({ by: late, cause: { key: 'lateInRun' } });
  for (const tide of s.attackTides)
    if (tide.until >= s.quarter) times.push({ by: tide.times, cause: tide.cause });
  return { start: s.level.hazards.attacks, times };
}

/** Campaigns expected this quarter. */
export function campaignRate(s: GameState): number {
  const { start, times } = whyCampaigns(s);
  return times.reduce((rate, t) => rate * t.by, start);
}

/** Points of every breach chance that no policy takes away, what weakness and lost sight add, the desk's part, the cap. Tuned. */
const BREACH = { base: 6, weakness: 50, blind: 35, desk: 0.4, cap: 85 } as const;

/** Chance that a campaign of a kind gets through, as addends in whole percent. */
export function whyBreach(s: GameState, kind: AttackKind): Addend[] {
  const out: Addend[] = [
    { by: BREACH.base, cause: { key: 'breachBase' } },
    {
      by: Math.round(BREACH.weakness * weakness(s, kind)),
      cause: { key: 'breachWeak', params: { attack: kind } },
    },
    { by: Math.round(BREACH.blind * (1 - fleetSight(s))), cause: { key: 'breachBlind' } },
  ];
  const sum = () => out.reduce((a, x) => a + x.by, 0);
  if (s.teams.some((t) => t.at === 'threats'))
    out.push({ by: -Math.round(BREACH.desk * sum()), cause: { key: 'breachDesk' } });
  if (sum() > BREACH.cap) out.push({ by: BREACH.cap - sum(), cause: { key: 'clampHigh' } });
  return out.filter((x) => x.by !== 0);
}

/** Chance that a campaign of a kind gets through: the sum of `whyBreach`, 0 to 0.85. */
export const breachChance = (s: GameState, kind: AttackKind): number =>
  whyBreach(s, kind).reduce((a, x) => a + x.by, 0) / 100;

/** Tonight's campaigns. */
export function drawCampaigns(s: GameState): Campaign[] {
  const luck = new Stream(deriveSeed(s.luck.attacks ?? 0, 'attacks', s.quarter));
  const plans: { kind: AttackKind; by: string | null }[] = [];
  const n = poisson(luck, campaignRate(s));
  for (let i = 0; i < n; i++) {
    const group = s.adversaries[luck.int(Math.max(1, s.adversaries.length))];
    const drawn = ATTACKS[luck.weighted(ATTACKS.map((kind) => tried(s, kind)))] ?? 'driver';
    plans.push({ kind: group?.plan ?? drawn, by: group?.id ?? null });
  }
  for (const night of s.level.script)
    if (night.quarter === s.quarter && night.attack && luck.chance(night.attack.chance))
      plans.push({ kind: night.attack.kind, by: null });
  return plans.map(({ kind, by }, nth) => {
    const through = luck.chance(breachChance(s, kind));
    return {
      kind,
      by,
      nth,
      result: through ? 'breach' : luck.chance(0.6) ? 'blocked' : 'contained',
    };
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
  const shape = loudShape(campaign.kind, drawMinute(luck, s.level, 'attack'));
  const marks = drawPlaceAndKind(luck, s.level, 'attack');
  return { target: target.id, fault: { ...shape, ...marks, id, quarter: s.quarter, seed } };
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

/** Security for a campaign that came in and was contained, Legitimacy for one that got through. Tuned. */
export const CONTAINED = -3;
export const BREACHED = -3;
/** Security for a quiet breach; `nth` of the night's campaigns, from 0. Tuned. */
export const breachTakes = (nth: number): number => -10 - (nth % 3) * 2;

/** Words for a campaign's receipt. */
export const attackCause = (kind: AttackKind, result: Campaign['result']): Cause => ({
  key: `${result === 'breach' ? 'breach' : result === 'blocked' ? 'attackBlocked' : 'attackContained'}.${kind}`,
});
