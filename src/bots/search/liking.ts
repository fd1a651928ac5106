/** What a searching player is fond of: where two days are worth the same, people build what they like. */
import { type Command, type GameState, LADDERS, type LadderId } from '../../sim/index.ts';
import { closedRoad } from '../closedWell.ts';
import type { BotLuck } from '../luck.ts';
import type { Road } from '../road.ts';

export interface Liking {
  road: Road;
  ladders: readonly LadderId[];
}

/** How many ladders one is fond of. */
const FOND_OF = 4;
/** Points of score that ordering a rung of a liked ladder counts more, by rung: higher ones more. A win counts 30. Tuned. */
const RUNGS = [0, 1, 2, 3] as const;

/** Drawn once a run. The door is liked by who likes the closed road, and by nobody else. */
export function likingOf(roads: readonly Road[], luck: BotLuck): Liking {
  const road = luck.pick(roads);
  const left = LADDERS.filter((id) => id !== 'door');
  const ladders: LadderId[] = road === closedRoad ? ['door', 'interface'] : [];
  while (ladders.length < FOND_OF) {
    const [next] = left.splice(luck.int(left.length), 1);
    if (next !== undefined && !ladders.includes(next)) ladders.push(next);
  }
  return { road, ladders };
}

/** Points for the rungs of liked ladders that this day orders. */
export function fondness(s: GameState, day: readonly Command[], { ladders }: Liking): number {
  let points = 0;
  for (const c of day)
    if (c.type === 'climb' && ladders.includes(c.ladder) && c.to > s.ladders[c.ladder].rung)
      points += RUNGS[c.to] ?? 0;
  return points;
}
