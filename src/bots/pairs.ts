/** Ladders that hold one another up: what hangs in the air is given its partner before anything else is built. */
import { costInTheAir, type GameState, type LadderId, PAIRS, topRung } from '../sim/index.ts';
import { inFlight, type Step } from './desk.ts';
import type { RoadOf } from './walk.ts';

/** Where every ladder will stand when what is on its way has landed. */
function soon(s: GameState): Record<LadderId, { rung: number }> {
  const rungs = structuredClone(s.ladders);
  for (const id of Object.keys(rungs) as LadderId[]) if (inFlight(s, id)) rungs[id].rung += 1;
  return rungs;
}

/** The plan with the partners of what hangs in the air before it, and without what would hang there. */
export function pairsFirst(s: GameState, plan: readonly Step[]): Step[] {
  const rungs = soon(s);
  const missing = PAIRS.filter(
    (pair) =>
      costInTheAir(pair, rungs, rungs[pair.ladder].rung) > 0 &&
      rungs[pair.on].rung < topRung(s.level, pair.on),
  ).map(({ on }): Step => ({ ladder: on, to: rungs[on].rung + 1 }));
  const held = plan.filter(({ ladder, to }) =>
    PAIRS.every((pair) => pair.ladder !== ladder || costInTheAir(pair, rungs, to) === 0),
  );
  return [...missing, ...held];
}

/** The same roads, each with its pairs first. */
export const paired = (begin: () => RoadOf) => (): RoadOf => {
  const roadOf = begin();
  return (s, luck) => {
    const road = roadOf(s, luck);
    return { ...road, plan: pairsFirst(s, road.plan) };
  };
};
