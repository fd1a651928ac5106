/** The budget tray. */
import { type GameState, nextIncome } from '../../sim/index.ts';
import type { Text } from '../../text/index.ts';
import type { BudgetTrayProps } from './BudgetTray.tsx';

/** Places in the Standing tray. */
const STANDING_CAP = 10;

/** The tray: what the morning brought, and what today's decisions have pledged of it. */
export function budgetProps(text: Text, s: GameState, morning: GameState): BudgetTrayProps {
  const { upkeep } = nextIncome(s);
  const line = (kind: 'capacity' | 'standing', places: number) => {
    const have = Math.max(morning[kind], s[kind]);
    const pledged = have - s[kind];
    const told = [
      pledged > 0 ? text.say('screens.budget.pledged', { n: pledged }) : '',
      kind === 'capacity' && upkeep > 0 ? text.say('screens.budget.kept', { n: upkeep }) : '',
    ].filter((x) => x !== '');
    return {
      kind,
      label: text.say(`budget.${kind}`),
      have,
      places: Math.max(places, have),
      pledged,
      figure: text.say('screens.budget.figure', { left: s[kind], of: have }),
      told: told.length > 0 ? told.join(' · ') : undefined,
    };
  };
  return {
    label: text.say('screens.budget.label'),
    lines: [line('capacity', s.level.budgets.capacity), line('standing', STANDING_CAP)],
  };
}
