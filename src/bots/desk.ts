/** What most players do at the desk, each in its own order: switches, posts, ladders, papers. */
import {
  type Command,
  type ContentStop,
  costOfStep,
  type GameState,
  hardnessOf,
  knownVendors,
  LADDERS,
  type LadderId,
  type Level,
  legalCommands,
  mandatesOffered,
  nextIncome,
  type Post,
  type RungName,
  reportsNow,
  type SwitchId,
  stepTo,
  whyNot,
} from '../sim/index.ts';
import type { BotLuck } from './luck.ts';

export const legal = (s: GameState, c: Command): boolean => whyNot(s, c) === null;

/** One step of a plan: a rung, and when it makes sense (always where not named). */
export interface Step {
  ladder: LadderId;
  to: number;
  when?: (s: GameState) => boolean;
}

export const step = <L extends LadderId>(
  ladder: L,
  name: RungName<L>,
  when?: Step['when'],
): Step => (when ? { ...stepTo(ladder, name), when } : stepTo(ladder, name));

/** Is a rung of this ladder on its way? */
export const inFlight = (s: GameState, ladder: LadderId): boolean =>
  s.flights.some((f) => f.what.kind === 'rung' && f.what.ladder === ladder);

/** Ladders that are open from the start or that a letter opens. */
export function laddersOf(level: Level): LadderId[] {
  const opened = level.matters.flatMap((m) => [
    ...(m.opens?.ladders ?? []),
    ...m.choices.flatMap((c) => c.effects.flatMap((e) => ('opens' in e ? [e.opens] : []))),
  ]);
  return LADDERS.filter((id) => level.ladders.open.includes(id) || opened.includes(id));
}

/** Quarters still to come after this one. */
export const quartersLeft = (s: GameState): number => s.level.quarters - s.quarter;

/**
 * The first step of the plan that may be taken now. Where the next one is only too expensive today it is saved for,
 * rather than to buy what comes later.
 */
export function climbBy(s: GameState, plan: readonly Step[]): Command | null {
  for (const { ladder, to, when } of plan) {
    if (s.ladders[ladder].rung !== to - 1 || !s.ladders[ladder].open) continue;
    if (inFlight(s, ladder) || (when && !when(s))) continue;
    const cost = costOfStep(s, ladder, to);
    // What lands after the last night helps nobody.
    if (cost.lands > s.level.quarters) continue;
    const command: Command = { type: 'climb', ladder, to };
    if (legal(s, command)) return command;
    const next = nextIncome(s);
    const most = next.capacity + s.level.budgets.carry - next.upkeep;
    if (whyNot(s, command)?.key === 'capacity' && cost.capacity <= most) return null;
  }
  return null;
}

/** Steps down a rung from the first ladder that stands above its top and may be lowered. */
export function lowerTo(s: GameState, top: Partial<Record<LadderId, number>> = {}): Command | null {
  for (const ladder of LADDERS) {
    const { rung } = s.ladders[ladder];
    const command: Command = { type: 'climb', ladder, to: rung - 1 };
    if (rung > (top[ladder] ?? rung) && legal(s, command)) return command;
  }
  return null;
}

/** Sets the first switch that does not stand as wished and may be set. */
export function flipTo(
  s: GameState,
  wishes: Readonly<Partial<Record<SwitchId, boolean>>>,
): Command | null {
  for (const [id, on] of Object.entries(wishes) as [SwitchId, boolean][]) {
    const command: Command = { type: 'switch', id, on };
    if (s.switches[id].on !== on && legal(s, command)) return command;
  }
  return null;
}

/** Turns the dial where it does not stand as wished and may be turned. */
export function turnTo(s: GameState, to: ContentStop): Command | null {
  const command: Command = { type: 'content', to };
  return s.content.stop !== to && legal(s, command) ? command : null;
}

/** Where teams are worth most: one at the threat desk, the others where most machines would be hit by the odds shown. */
export function postsByOdds(s: GameState): Post[] {
  const risk = (v: ReturnType<typeof knownVendors>[number]): number => v.share * v.faults.expected;
  const vendors = knownVendors(s)
    .filter((v) => v.present)
    .sort((a, b) => risk(b) - risk(a))
    .map(({ id }): Post => ({ at: 'vendor', vendor: id }));
  return [{ at: 'threats' } as const, ...vendors].slice(0, s.teams.length);
}

/** Sends a team that stands elsewhere, or rests, to where one is missing. */
export function postByOdds(s: GameState): Command | null {
  const wanted = postsByOdds(s);
  const same = (a: Post, b: Post): boolean => JSON.stringify(a) === JSON.stringify(b);
  const post = wanted.find((w) => !s.teams.some((t) => same(t, w)));
  const team = s.teams.findIndex((t) => !wanted.some((w) => same(t, w)));
  if (!post || team < 0) return null;
  const command: Command = { type: 'post', team, post };
  return legal(s, command) ? command : null;
}

/** Posts a resting team anywhere, each place equally likely. */
export function postAtRandom(s: GameState, luck: BotLuck): Command | null {
  const team = s.teams.findIndex((t) => t.at === 'rest');
  if (team < 0) return null;
  const posts = legalCommands(s).filter((c) => c.type === 'post' && c.team === team);
  return posts.length > 0 ? luck.pick(posts) : null;
}

/** The mandate liked best among those on offer, else the easiest to keep; in the first quarter. Null where it stands already. */
export function chooseMandate(s: GameState, liked: readonly string[]): Command | null {
  if (s.quarter !== 1 || s.mandate !== null) return null;
  const offered = [...mandatesOffered(s)].sort((a, b) => hardnessOf(a.rule) - hardnessOf(b.rule));
  const id = liked.find((x) => offered.some((m) => m.id === x)) ?? offered[0]?.id;
  return id === undefined ? null : { type: 'mandate', id };
}

/** Any mandate on offer, each equally likely; in the first quarter. Null where it stands already. */
export function mandateAtRandom(s: GameState, luck: BotLuck): Command | null {
  const offered = mandatesOffered(s);
  if (s.quarter !== 1 || s.mandate !== null || offered.length === 0) return null;
  return { type: 'mandate', id: luck.pick(offered).id };
}

/** Writes every report that is due, in full where that can be paid. */
export function writeReports(s: GameState): Command | null {
  if (s.clocks.length === 0) return null;
  const due = reportsNow(s).filter((c) => legal(s, c));
  return due.find((c) => c.type === 'report' && c.how === 'full') ?? due[0] ?? null;
}
