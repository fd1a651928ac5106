import { makeLuck, streamOf } from '../chance/index.ts';
import type { Level, MandateSpec } from '../level.ts';
import type { GameState } from '../state.ts';

/** So many mandates of a level lie on the first sheet. Game design. */
export const MANDATES_OFFERED = 3;

/**
 * The mandates that this run may choose from, in the level's order: all where there are three or fewer, else three
 * that level and seed decide. Their luck is their own: it shifts no other draw of the run.
 */
export function mandatesOffered(s: { level: Level; seed: string }): readonly MandateSpec[] {
  const all = s.level.mandates;
  if (all.length <= MANDATES_OFFERED) return all;
  const luck = streamOf(makeLuck(`${s.level.id} ${s.seed}`, ['mandates']), 'mandates');
  const left = all.map((_, i) => i);
  while (left.length > MANDATES_OFFERED) left.splice(luck.int(left.length), 1);
  return left.flatMap((i) => all[i] ?? []);
}

/** The mandate of whoever commits without choosing: the first on the sheet. */
export const defaultMandate = (s: GameState): string | null => mandatesOffered(s)[0]?.id ?? null;
