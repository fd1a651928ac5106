/** A rung above the ladder that should hold it up: what that costs, in words. */
import {
  costInTheAir,
  type Effect,
  type GameState,
  type LadderId,
  PAIRS,
} from '../../sim/index.ts';
import type { Text } from '../../text/index.ts';
import { ladderName, meterName } from './names.ts';

/** What a ladder would cost each quarter on this rung as the others stand now; none where it is held up. */
export const inTheAirLines = (text: Text, s: GameState, ladder: LadderId, rung: number): string[] =>
  PAIRS.filter((pair) => pair.ladder === ladder).flatMap((pair) => {
    const cost = costInTheAir(pair, s.ladders, rung);
    if (cost === 0) return [];
    const [partner, meter] = [ladderName(text, pair.on), meterName(text, pair.meter)];
    return [text.say('ladder.inTheAir', { partner, meter, points: text.points(-cost) })];
  });

/** The same for the rungs that an answer gives at once. */
export const giftsInTheAir = (text: Text, s: GameState, effects: readonly Effect[]): string[] =>
  effects.flatMap((e) => {
    if ((e.after ?? 0) > 0) return [];
    if ('rung' in e) return inTheAirLines(text, s, e.rung, s.ladders[e.rung].rung + e.by);
    return 'stands' in e ? inTheAirLines(text, s, e.stands, e.at) : [];
  });
