/** The budget tray. */
import type { GameState } from '../../sim/index.ts';
import type { Text } from '../../text/index.ts';
import type { BudgetTrayProps } from './BudgetTray.tsx';

/** Places in the Standing tray. */
const STANDING_CAP = 10;

/** The tray: what the morning brought, and what today's decisions have pledged of it. */
export function budgetProps(text: Text, s: GameState, morning: GameState): BudgetTrayProps {
  const line = (kind: 'capacity' | 'standing', places: number) => {
    const have = Math.max(morning[kind], s[kind]);
    const pledged = have - s[kind];
    return {
      kind,
      label: text.say(`budget.${kind}`),
      have,
      places: Math.max(places, have),
      pledged,
      figure: text.say('screens.budget.figure', { left: s[kind], of: have }),
      pledgedText: pledged > 0 ? text.say('screens.budget.pledged', { n: pledged }) : undefined,
    };
  };
  return {
    label: text.say('screens.budget.label'),
    lines: [line('capacity', s.level.budgets.capacity), line('standing', STANDING_CAP)],
  };
}
