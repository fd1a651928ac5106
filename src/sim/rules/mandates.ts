import { makeLuck, streamOf } from '../chance/index.ts';
import type { Level, MandateSpec } from '../level.ts';
import type { GameState } from '../state.ts';
import { holds } from '../words/conditions/index.ts';
import { moveMeter, type Turn } from './turn.ts';

/** So many mandates of a level lie on the first sheet. Game design. */
export const MANDATES_OFFERED = 3;
/** Legitimacy, if the mandate does not hold at half time. Tuned. */
export const MANDATE_IN_DOUBT = -8;
/** Runs of fewer quarters have no half in which to be asked. */
const ASKED_FROM = 3;

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

/** The quarter on whose morning the mandate is asked for, half of the run being over; null where the run is too short. */
export const halfTime = ({ quarters }: Level): number | null =>
  quarters < ASKED_FROM ? null : Math.floor(quarters / 2) + 1;

/** What was promised; null where nothing was. */
const chosen = (s: GameState): MandateSpec | null =>
  s.level.mandates.find((m) => m.id === s.mandate) ?? null;

/** Does that hold just now which the mandate asks for at the end? True where none was chosen. */
export function mandateHolds(s: GameState): boolean {
  const mandate = chosen(s);
  return !mandate || holds(s, mandate.rule);
}

/** How the mandate stands: when it is asked for next, and whether that holds now. */
export interface MandateNow {
  id: string;
  /** The quarter on whose morning it is asked for, or after whose night, where that is the last. */
  quarter: number;
  /** It asks for something of its own at half time, and that is what comes next. */
  half: boolean;
  holds: boolean;
}

/** How the mandate stands just now; null where none was chosen. */
export function mandateNow(s: GameState): MandateNow | null {
  const mandate = chosen(s);
  if (!mandate) return null;
  const { id, half, rule } = mandate;
  const asked = halfTime(s.level);
  if (asked === null || s.quarter >= asked)
    return { id, quarter: s.level.quarters, half: false, holds: holds(s, rule) };
  return { id, quarter: asked, half: half !== undefined, holds: holds(s, half ?? rule) };
}

/** On the morning after half of the run the mandate is asked for once before it is judged. */
export function askForMandate(turn: Turn): void {
  const { s } = turn;
  const mandate = chosen(s);
  if (!mandate || s.quarter !== halfTime(s.level) || holds(s, mandate.half ?? mandate.rule)) return;
  const cause = { key: 'mandateInDoubt', params: { mandate: mandate.id } };
  moveMeter(turn, 'legitimacy', MANDATE_IN_DOUBT, cause);
}
