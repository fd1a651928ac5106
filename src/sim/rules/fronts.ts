import { ATTACKS, type AttackKind } from '../level.ts';
import type { GameState } from '../state.ts';
import { weakness } from './weakness.ts';

/** A group makes its living by what it has this much taste for, or more; others try it by the way. Tuned. */
const LIVES_BY = 1.5;
/** All figures tuned. */
export const FRONT = {
  /** From this weakness on a front stands open, 0 to 1. */
  openFrom: 0.5,
  /** Points of Security a quarter for each one that somebody presses. */
  open: -3,
  /** The first quarter in which it costs: they take one to find what stands open, in a calm run four. */
  from: 2,
  calmFrom: 5,
} as const;

/** The first quarter in which an open front costs. */
export const pressedFrom = ({ level }: Pick<GameState, 'level'>): number =>
  level.calm ? FRONT.calmFrom : FRONT.from;

/**
 * Fronts that somebody at work here presses day by day, in the order of ATTACKS: what the groups live by; where nobody
 * has a name, what is weakest.
 */
export function pressedFronts(s: GameState): AttackKind[] {
  if (s.adversaries.length === 0) {
    const weakest = ATTACKS.reduce((a, b) => (weakness(s, b) > weakness(s, a) ? b : a));
    return [weakest];
  }
  const tastes = s.adversaries.map(
    (a) => s.level.adversaries?.find((x) => x.id === a.id)?.taste ?? {},
  );
  return ATTACKS.filter(
    (kind) => kind !== 'fraud' && tastes.some((taste) => (taste[kind] ?? 1) >= LIVES_BY),
  );
}

/** Of the fronts that are pressed, those that the policy leaves open. */
export const openFronts = (s: GameState): AttackKind[] =>
  pressedFronts(s).filter((kind) => weakness(s, kind) >= FRONT.openFrom);
