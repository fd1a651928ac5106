/** What a searching player is fond of: where two days are worth about the same, people build what they like. */
import {
  type Command,
  type Effect,
  type GameState,
  type LadderId,
  topRung,
} from '../../sim/index.ts';
import { closedRoad } from '../closedWell.ts';
import { laddersOf } from '../desk.ts';
import type { BotLuck } from '../luck.ts';
import type { Road } from '../road.ts';

export interface Liking {
  road: Road;
  /** Rungs that one would like to stand on, and no further, by ladder. */
  rungs: ReadonlyMap<LadderId, number>;
}

/** How many ladders one is fond of, and the most of a level's ladders. */
const FOND_OF = 4;
const AT_MOST = 0.5;
/** How often the first, second and third rung of a ladder is the liked one: what takes longest is liked most. Tuned. */
const LIKED = [1, 3, 4] as const;
/** Points of score that a step to a liked rung counts more, by rung, and one past it less. A win counts 30. Tuned. */
const TOWARDS = [0, 3, 4.5, 6] as const;
const PAST = 5;
/** Who likes the one needs the other: a door without an interface blinds, an enclave that nobody attests proves nothing. */
const NEEDS: Partial<Record<LadderId, LadderId>> = { door: 'interface', enclaves: 'attestation' };

/** Drawn once a run. The door is liked by who likes the closed road, and by nobody else. */
export function likingOf(s: GameState, roads: readonly Road[], luck: BotLuck): Liking {
  const road = luck.pick(roads);
  const open = laddersOf(s.level);
  const ladders: LadderId[] = [];
  const like = (id: LadderId): void => {
    if (!open.includes(id) || ladders.includes(id)) return;
    ladders.push(id);
    const other = NEEDS[id];
    if (other) like(other);
  };
  if (road === closedRoad) like('door');
  const left = open.filter((id) => id !== 'door');
  const most = Math.min(FOND_OF, Math.floor(open.length * AT_MOST));
  while (ladders.length < most && left.length > 0)
    for (const id of left.splice(luck.int(left.length), 1)) like(id);
  return { road, rungs: new Map(ladders.map((id) => [id, likedRung(s, id, luck)])) };
}

function likedRung(s: GameState, ladder: LadderId, luck: BotLuck): number {
  const odds = LIKED.slice(0, topRung(s.level, ladder));
  let at = luck.uniform() * odds.reduce<number>((a, b) => a + b, 0);
  for (const [i, share] of odds.entries()) {
    at -= share;
    if (at < 0) return i + 1;
  }
  return odds.length;
}

/** Does a step to this rung go past the one that is liked? */
export const goesPast = ({ rungs }: Liking, ladder: LadderId, to: number): boolean =>
  to > (rungs.get(ladder) ?? Number.POSITIVE_INFINITY);

/** Points for the steps of this day, ordered or given by an answer, to the liked rungs and past them. */
export function fondness(s: GameState, day: readonly Command[], liking: Liking): number {
  let points = 0;
  const step = (ladder: LadderId, to: number): void => {
    if (!liking.rungs.has(ladder) || to <= s.ladders[ladder].rung) return;
    points += goesPast(liking, ladder, to) ? -PAST : (TOWARDS[to] ?? 0);
  };
  for (const c of day) {
    if (c.type === 'climb') step(c.ladder, c.to);
    if (c.type === 'answer')
      for (const e of effectsOf(s, c.matter, c.choice))
        if ('rung' in e && e.by > 0) step(e.rung, s.ladders[e.rung].rung + e.by);
  }
  return points;
}

const effectsOf = (s: GameState, matter: string, choice: string): readonly Effect[] =>
  s.level.matters.find((m) => m.id === matter)?.choices.find((c) => c.id === choice)?.effects ?? [];

/** Does a step to this rung lead to one that is liked? */
export const leadsTo = ({ rungs }: Liking, ladder: LadderId, to: number): boolean =>
  to <= (rungs.get(ladder) ?? 0);
