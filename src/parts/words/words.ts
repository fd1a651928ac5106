/** Rules in words: prices, reasons, dates. */
import { COSTS, type Cost, type GameState } from '../../sim/index.ts';
import { namedParams, type Text } from '../../text/index.ts';

export const isFree = (cost: Cost): boolean => COSTS.every((word) => cost[word] === 0);

/** "2 Capacity, 1 Standing", or that it costs nothing. */
export function priceText(text: Text, cost: Cost): string {
  const parts = COSTS.filter((word) => cost[word] > 0).map((word) =>
    text.say(`act.cost.${word}`, { n: cost[word] }),
  );
  return parts.length === 0 ? text.say('slip.free') : text.list(parts);
}

/** Why something is refused. */
export function reasonText(
  text: Text,
  reason: { key: string; params?: Record<string, string | number> },
): string {
  return text.or(
    `reason.${reason.key}`,
    text.say('screens.reason.other'),
    namedParams(text, reason.params),
  );
}

/** The line under the calendar's page: where the run stands, and whether it is a calm one. */
export const pageText = (text: Text, { quarter, level }: GameState): string =>
  text.say(level.calm ? 'calendar.quarter.calm' : 'calendar.quarter', {
    n: quarter,
    of: level.quarters,
  });

/** "Spring", the season of a quarter. */
export function seasonText(text: Text, s: GameState): string {
  return text.say(`season.${(s.level.season + Math.max(0, s.quarter - 1)) % 4}`);
}
