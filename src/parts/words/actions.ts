/** What can be done in a beat, in words. */
import { ESTIMATE, type NightAction, WRONG_GUESS } from '../../sim/index.ts';
import type { Text } from '../../text/index.ts';
import { regionName, sectorName, whoName } from './names.ts';

export const actionId = (action: NightAction): string => JSON.stringify(action);

export function actionName(text: Text, a: NightAction): string {
  switch (a.do) {
    case 'hold':
    case 'revert':
      return text.say(`act.${a.do}`, { suspect: whoName(text, a.suspect) });
    case 'crews':
      return text.say('act.crews', { region: regionName(text, a.region) });
    case 'estimate':
      return text.say('act.estimate', { days: a.days });
    case 'first':
      return text.say('act.first', { sector: sectorName(text, a.sector) });
    case 'say':
      return text.say(`act.say.${a.tone}`);
    default:
      return text.say(`act.${a.do}`);
  }
}

export function actionLine(text: Text, a: NightAction): string {
  if (a.do === 'say') return text.say(`act.say.${a.tone}.line`);
  if (a.do === 'estimate') {
    const { kept, cautious, missed, spareDays } = ESTIMATE;
    return text.say('act.estimate.line', {
      hours: spareDays * 24,
      kept,
      cautious,
      missed: -missed,
    });
  }
  const wrong = a.do === 'hold' || a.do === 'revert' || a.do === 'contain' ? WRONG_GUESS[a.do] : 0;
  return text.say(`act.${a.do}.line`, wrong ? { points: -wrong } : {});
}
