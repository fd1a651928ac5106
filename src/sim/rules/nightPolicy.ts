import type { NightPolicy } from '../incident/policy.ts';
import { GROUND, rungAt } from '../ladders/index.ts';
import type { Level } from '../level.ts';
import type { GameState } from '../state.ts';

/** The ladders that decide how a faulty update spreads, who sees it, and how machines come home. */
export const DEFENCES = ['checks', 'rollout', 'wayback'] as const;
export type Defence = (typeof DEFENCES)[number];
type Defended = Pick<NightPolicy, 'rollout' | 'checks' | 'wayback'>;

/** What the engine reads of these ladders, by the numbers of their rungs, in a level with so much field staff of its own. */
export function defendedBy(
  rungs: Readonly<Record<Defence, number>>,
  { fieldStaff: own = 0 }: Pick<Level, 'fieldStaff'>,
): Defended {
  const { shares, wait } = rungAt('rollout', rungs.rollout);
  const { sees, seesRare, silence, halts, diversity } = rungAt('checks', rungs.checks);
  const { fallback, remote, pace, fieldStaff } = rungAt('wayback', rungs.wayback);
  return {
    rollout: { shares, wait },
    checks: { sees, seesRare, silence, halts, diversity },
    wayback: { fallback, remote, pace, fieldStaff: fieldStaff + own },
  };
}

/** Where these ladders stood on the night of a state. The night before the chair had none of it. */
export function defencesOf(s: GameState): Record<Defence, number> {
  const rung = (id: Defence): number => (s.quarter === 0 ? GROUND : s.ladders[id].rung);
  return {
    checks: rung('checks'),
    rollout: rung('rollout'),
    wayback: rung('wayback'),
  };
}

/** The policy in force tonight, as the incident engine reads it. */
export function nightPolicy(s: GameState): NightPolicy {
  const r = s.ladders;
  return {
    ...defendedBy(defencesOf(s), s.level),
    hygiene: r.hygiene.rung,
    interface: r.interface.rung,
    enclaves: r.enclaves.rung,
    attestation: r.attestation.rung,
    content: s.content.stop,
    ...s.practices,
    watchedSuspects: s.teams.flatMap((t) => (t.at === 'vendor' ? [t.vendor] : [])),
    watchedRegions: s.teams.flatMap((t) => (t.at === 'region' ? [t.region] : [])),
    threatDesk: s.teams.some((t) => t.at === 'threats'),
  };
}
