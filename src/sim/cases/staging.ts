/**
 * How firms and vendors stage updates and send people in the real cases, in steps from nothing to the most careful practice. The cases
 * keep these figures whatever the rungs of the game's ladders come to.
 */
import type { NightPolicy } from '../incident/policy.ts';

/** Shares are common rollout plans (1%, 5%, 20%, 50%); tuned. 20 minutes is what people need to press the next button. */
export const STAGING = {
  rings: [
    { name: 'allAtOnce', shares: [1] },
    { name: 'two', shares: [0.05, 0.95] },
    { name: 'three', shares: [0.01, 0.19, 0.8] },
    { name: 'five', shares: [0.01, 0.04, 0.15, 0.3, 0.5] },
  ],
  bake: [
    { name: 'none', wait: 20 },
    { name: 'oneHour', wait: 60 },
    { name: 'eightHours', wait: 8 * 60 },
    { name: 'day', wait: 24 * 60 },
  ],
  gate: [
    { name: 'none', sees: 'nothing', seesRare: true, silence: 15, halts: false, diversity: 1 },
    { name: 'alert', sees: 'silence', seesRare: true, silence: 15, halts: false, diversity: 1 },
    { name: 'halt', sees: 'silence', seesRare: true, silence: 15, halts: true, diversity: 1 },
    { name: 'diverse', sees: 'work', seesRare: true, silence: 15, halts: true, diversity: 50 },
  ],
  hands: [
    { name: 'ownCrews', pace: 1, fieldStaff: 0 },
    { name: 'fieldTeam', pace: 1.5, fieldStaff: 0.15 },
    { name: 'nationalTeams', pace: 2.2, fieldStaff: 0.35 },
  ],
} as const;

/** What can be staged. */
export type StagingId = keyof typeof STAGING;

/** A step of staging, by its number from the ground. RangeError where there is none. */
export function stagingAt<Id extends StagingId>(
  id: Id,
  step: number,
): (typeof STAGING)[Id][number] {
  const found: (typeof STAGING)[Id][number] | undefined = STAGING[id][step];
  if (!found) throw new RangeError(`"${id}" has no step ${step}`);
  return found;
}

/** How far everything is staged, by number, and whether machines help themselves or can be reached from afar. */
export interface Staged extends Record<StagingId, number> {
  fallback: boolean;
  remote: boolean;
}

/** What a plain crash-loop fallback and plain remote recovery achieve where a case has them; tuned. */
export const FALLBACK = { content: 0.85, code: 0.6 };
export const REMOTE = 0.7;

/** The part of a night's policy that staging and ways back decide. */
export function stagedPolicy(staged: Staged): Pick<NightPolicy, 'rollout' | 'checks' | 'wayback'> {
  const { sees, seesRare, silence, halts, diversity } = stagingAt('gate', staged.gate);
  const { pace, fieldStaff } = stagingAt('hands', staged.hands);
  return {
    rollout: {
      shares: stagingAt('rings', staged.rings).shares,
      wait: stagingAt('bake', staged.bake).wait,
    },
    checks: { sees, seesRare, silence, halts, diversity },
    wayback: {
      fallback: staged.fallback ? FALLBACK : null,
      remote: staged.remote ? REMOTE : 0,
      pace,
      fieldStaff,
    },
  };
}
