/** Both risks of the day in words: the same figures for those who see the card and those who hear it. */
import { type Forecast, WIDE } from '../../../forecast/index.ts';
import { breachChance, breachTakes, type GameState, whyBreach } from '../../../sim/index.ts';
import { causeText, type Text } from '../../../text/index.ts';
import type { Risk, RiskPairProps } from './RiskPair.tsx';

/** Null before the first worlds have been played. `changed`: something has been decided today. */
export function riskPair(
  text: Text,
  forecast: Forecast | null,
  s: GameState,
  changed: boolean,
): RiskPairProps | null {
  if (forecast === null) return null;
  const { worlds: n, risks, baselineRisks } = forecast;
  const risk = (id: 'fails' | 'raced'): Risk => {
    const was = baselineRisks?.[id];
    return {
      title: text.say(`forecast.risk.${id}`),
      count: text.say('forecast.risk.count', { count: risks[id], n }),
      what: text.say(`forecast.risk.${id}What`),
      from:
        changed && was !== undefined && was !== risks[id]
          ? text.say('forecast.risk.from', { was })
          : undefined,
    };
  };
  return {
    fails: risk('fails'),
    race: risk('raced'),
    why: {
      lines: [
        text.say('forecast.risk.failsWhy', { machines: text.machines(WIDE * s.level.fleet) }),
        text.say('forecast.risk.racedWhy', { security: -breachTakes(0) }),
      ],
      sum: {
        name: text.say('forecast.risk.tonight'),
        shown: text.percent(breachChance(s, 'race')),
        addends: whyBreach(s, 'race').map(({ cause, by }) => ({
          words: causeText(text, cause),
          by: text.points(by),
        })),
      },
    },
  };
}

/** Both risks as a sentence, for those who do not see the card. */
export const risksSaid = (text: Text, { worlds: n, risks }: Forecast, s: GameState): string =>
  text.say('forecast.risk.summary', {
    n,
    ...risks,
    machines: text.machines(WIDE * s.level.fleet),
  });
