/** What rollout, checks and way back are worth: the same loud faults with the same luck, played under each policy. */
import { type Fault, type GameState, harmUnderPolicy, loudFaults } from '../../sim/index.ts';
import { DEFENCES, type DefenceId, defendedBy } from './policies.ts';

/** How the faults went under one policy. */
export interface Harm {
  /** Median harm of those that left, in days of the whole fleet; 0 where none left. */
  median: number;
  /** Share of them that left, 0 to 1: the checks keep the rest. */
  left: number;
}

export interface Worth {
  none: Harm;
  full: Harm;
  /** Full without this one, and this one alone. */
  without: Record<DefenceId, Harm>;
  alone: Record<DefenceId, Harm>;
}

/** A fault in the state that it meets. */
interface Case {
  s: GameState;
  fault: Fault;
}

/** So many loud faults, quarter by quarter and run by run. `begin` makes the run of a seed. */
export function gather(begin: (seed: string) => GameState, count: number): Case[] {
  const cases: Case[] = [];
  for (let seed = 1; cases.length < count; seed++) {
    const run = begin(`physics ${seed}`);
    for (let quarter = 1; quarter <= run.level.quarters; quarter++) {
      const s = { ...run, quarter };
      cases.push(...loudFaults(s).map((fault) => ({ s, fault })));
    }
  }
  return cases.slice(0, count);
}

/** The middle value; 0 for none. */
function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const high = sorted[Math.floor(sorted.length / 2)] ?? 0;
  return sorted.length % 2 === 0 ? (high + (sorted[sorted.length / 2 - 1] ?? 0)) / 2 : high;
}

function harmUnder(cases: readonly Case[], defences: readonly DefenceId[]): Harm {
  const harms = cases.flatMap(
    ({ s, fault }) => harmUnderPolicy(defendedBy(s, defences), fault) ?? [],
  );
  return { median: median(harms), left: harms.length / cases.length };
}

/** All policies in turn. */
export function worthOf(cases: readonly Case[]): Worth {
  const each = (defences: (id: DefenceId) => readonly DefenceId[]) =>
    Object.fromEntries(DEFENCES.map((id) => [id, harmUnder(cases, defences(id))])) as Record<
      DefenceId,
      Harm
    >;
  return {
    none: harmUnder(cases, []),
    full: harmUnder(cases, DEFENCES),
    without: each((id) => DEFENCES.filter((other) => other !== id)),
    alone: each((id) => [id]),
  };
}

/** Harm that a policy lets happen: what leaves, times what it does. */
export const burden = ({ median: middle, left }: Harm): number => middle * left;
