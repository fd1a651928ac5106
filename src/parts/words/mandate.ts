/** The mandate in words: its name, what is asked and when, and how it stands. */
import {
  type GameState,
  halfTime,
  type Level,
  type MandateSpec,
  mandateNow,
} from '../../sim/index.ts';
import type { Text } from '../../text/index.ts';

export function mandateName(text: Text, s: GameState): string {
  if (s.mandate !== null) return text.say(`mandate.${s.mandate}.name`);
  return text.say(s.level.mandates.length === 0 ? 'screens.mandate.none' : 'screens.mandate.open');
}

/** What a mandate asks for, at the end and at half time. */
export function mandateAsked(text: Text, level: Level, { id, half }: MandateSpec): string {
  const end = text.say(`mandate.${id}.line`);
  const quarter = halfTime(level);
  if (quarter === null) return text.say('mandate.askedOnce', { end });
  if (!half) return text.say('mandate.askedSame', { quarter, end });
  return text.say('mandate.asked', { quarter, end, half: text.say(`mandate.${id}.half`) });
}

/** How the mandate stands, and what it asks for next. */
export interface MandateStands {
  /** The quarter in which it is asked for. */
  quarter: number;
  holds: boolean;
  /** In three words whether it holds: "Holds so far". */
  short: string;
  /** In a sentence whether it holds as things stand. */
  line: string;
  /** What must hold then. */
  asked: string;
}

/** How the mandate stands just now; null where none was chosen. */
export function mandateStands(text: Text, s: GameState): MandateStands | null {
  const now = mandateNow(s);
  if (!now) return null;
  const { id, quarter, half, holds } = now;
  return {
    quarter,
    holds,
    short: text.say(holds ? 'short.mandate.holds' : 'short.mandate.short'),
    line: text.say(holds ? 'mandate.holds' : 'mandate.short', { name: mandateName(text, s) }),
    asked: text.say(half ? `mandate.${id}.half` : `mandate.${id}.line`),
  };
}
