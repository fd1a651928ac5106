/** Luck or skill, worked out by several at once: what they found, put together as if one had found it. */
import { luckOrSkill, otherSeeds } from '../report/index.ts';
import type { LuckRequest, LuckUpdate } from './afterRuns.ts';

/** The question in parts; never more parts than worlds. */
export function sharesOf(request: LuckRequest, parts: number): LuckRequest[] {
  const of = Math.max(1, Math.min(Math.floor(parts), request.worlds));
  return Array.from({ length: of }, (_, part) => ({ ...request, share: { part, of } }));
}

/**
 * The newest word of each share as one: the worlds in their own order, whoever played them, so that the end is the same
 * for any number of shares. Null where nobody has said anything yet.
 */
export function joinShares(
  { seed, worlds: total }: LuckRequest,
  shares: readonly (LuckUpdate | undefined)[],
): LuckUpdate | null {
  const known = shares.filter((share) => share !== undefined);
  const [first] = known;
  if (!first) return null;
  const found = new Map(known.flatMap((s) => s.worlds.map((world) => [world.seed, world])));
  const worlds = otherSeeds(seed, total).flatMap((name) => found.get(name) ?? []);
  const replay = known.find((share) => share.replay !== null)?.replay ?? null;
  const { own } = first.result;
  const result = luckOrSkill(own, worlds, replay);
  return { kind: 'luck', done: worlds.length, total, worlds, replay, result };
}
