/** Ladders that hold one another up: what hangs in the air is given its partner before anything else is built. */
import {
  costInTheAir,
  type GameState,
  LADDERS,
  type LadderId,
  PAIRS,
  topRung,
} from '../sim/index.ts';
import { inFlight, type Step } from './desk.ts';
import { owed } from './offers.ts';
import type { RoadOf } from './walk.ts';

type Rungs = Readonly<Record<LadderId, { rung: number }>>;

/** Where every ladder will stand when what is on its way has landed. */
const soon = (s: GameState): Rungs =>
  Object.fromEntries(
    LADDERS.map((id) => [id, { rung: s.ladders[id].rung + (inFlight(s, id) ? 1 : 0) }]),
  ) as Rungs;

/** Would this rung stand on its partner? Nobody wishes for one in the air. */
export const held = ({ ladder, to }: Step, rungs: Rungs): boolean =>
  PAIRS.every((pair) => pair.ladder !== ladder || costInTheAir(pair, rungs, to) === 0);

/** The plan with the partners of what hangs in the air before it, and without what would hang there. */
export function pairsFirst(s: GameState, plan: readonly Step[]): Step[] {
  const rungs = soon(s);
  const missing = PAIRS.filter(
    (pair) =>
      costInTheAir(pair, rungs, rungs[pair.ladder].rung) > 0 &&
      rungs[pair.on].rung < topRung(s.level, pair.on),
  ).map(({ on }): Step => ({ ladder: on, to: rungs[on].rung + 1 }));
  return [...missing, ...plan.filter((step) => held(step, rungs))];
}

/** The same roads, each with its pairs first, and before its own plan what was promised. */
export const paired = (begin: () => RoadOf) => (): RoadOf => {
  const roadOf = begin();
  return (s, luck) => {
    const road = roadOf(s, luck);
    return { ...road, plan: pairsFirst(s, [...owed(s), ...road.plan]) };
  };
};
