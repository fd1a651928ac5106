/** What a searching player is fond of: where two days are worth about the same, people build what they like. */
import {
  type Command,
  type Effect,
  type GameState,
  GROUND,
  type LadderId,
  leadOf,
  topRung,
} from '../../sim/index.ts';
import { closedRoad } from '../closedWell.ts';
import { laddersOf, quartersLeft } from '../desk.ts';
import type { BotLuck } from '../luck.ts';
import type { Road } from '../road.ts';

export interface Liking {
  road: Road;
  /** Rungs that one would like to stand on, and no further, by ladder. */
  rungs: ReadonlyMap<LadderId, number>;
}

/** How many ladders one is fond of, and the most of a level's ladders. */
const FOND_OF = 5;
const AT_MOST = 0.5;
/**
 * How often a ladder's first, second, and third or any higher rung is the liked one: what takes longest is liked most.
 * Points of score that a step to a liked rung counts more (a win counts 30). Tuned.
 */
const FIRST = { liked: 1, towards: 3 };
const SECOND = { liked: 2, towards: 5 };
const HIGHER = { liked: 6, towards: 8 };
/** And one past the liked rung so many less. Tuned. */
const PAST = 5;
/** The door is what the closed road is about: a step of it counts so many times as much. Tuned. */
const DOOR_LOVED = 2;
/** Who likes the one needs the other: a door shuts well when every key has a way out, an enclave that nobody attests proves nothing. */
const NEEDS: Partial<Record<LadderId, readonly LadderId[]>> = {
  door: ['interface', 'enclaves', 'attestation'],
  enclaves: ['attestation'],
};

/** How a rung is liked, by how many steps above the ground it lies: 1 or more. */
const heightOf = (to: number): typeof HIGHER => (to > 2 ? HIGHER : to > 1 ? SECOND : FIRST);

/** Drawn once a run. The door is liked by who likes the closed road, and by nobody else. */
export function likingOf(s: GameState, roads: readonly Road[], luck: BotLuck): Liking {
  const road = luck.pick(roads);
  const open = laddersOf(s.level);
  const ladders: LadderId[] = [];
  const like = (id: LadderId): void => {
    if (!open.includes(id) || ladders.includes(id)) return;
    ladders.push(id);
    for (const other of NEEDS[id] ?? []) like(other);
  };
  if (road === closedRoad) like('door');
  const left = open.filter((id) => id !== 'door');
  const most = Math.min(FOND_OF, Math.floor(open.length * AT_MOST));
  while (ladders.length < most && left.length > 0)
    for (const id of left.splice(luck.int(left.length), 1)) like(id);
  return { road, rungs: new Map(ladders.map((id) => [id, likedRung(s, id, luck)])) };
}

/** Who likes the door wants it shut; of other ladders any rung may be the liked one. */
function likedRung(s: GameState, ladder: LadderId, luck: BotLuck): number {
  if (ladder === 'door') return topRung(s.level, ladder);
  const odds = Array.from({ length: topRung(s.level, ladder) }, (_, i) => heightOf(i + 1).liked);
  let at = luck.uniform() * odds.reduce((a, b) => a + b, 0);
  for (const [i, share] of odds.entries()) {
    at -= share;
    if (at < 0) return i + 1;
  }
  return odds.length;
}

/** Does a step to this rung go past the one that is liked? */
export const goesPast = ({ rungs }: Liking, ladder: LadderId, to: number): boolean =>
  to > (rungs.get(ladder) ?? Number.POSITIVE_INFINITY);

/**
 * What one likes is liked for every night that it will stand: a step taken today, from 0.5 for no night to 1.5 for the
 * whole run.
 */
const lasting = (s: GameState, ladder: LadderId, to: number): number =>
  0.5 + Math.max(0, quartersLeft(s) + 1 - leadOf(s.level, ladder, to)) / s.level.quarters;

/** Points for a step to a rung that is liked, or on the way to it. */
const towards = (s: GameState, ladder: LadderId, to: number): number =>
  heightOf(to).towards * lasting(s, ladder, to) * (ladder === 'door' ? DOOR_LOVED : 1);

/** Points for the steps of this day, ordered or given by an answer, to the liked rungs and past them. */
export function fondness(s: GameState, day: readonly Command[], liking: Liking): number {
  let points = 0;
  const step = (ladder: LadderId, to: number): void => {
    if (!liking.rungs.has(ladder) || to <= s.ladders[ladder].rung) return;
    points += goesPast(liking, ladder, to) ? -PAST : towards(s, ladder, to);
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
  to <= (rungs.get(ladder) ?? GROUND);
