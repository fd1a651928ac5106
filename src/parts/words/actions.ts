/** What can be done in a beat, in words. */
import {
  ESTIMATE,
  GUESS,
  type NightAction,
  type NightActionWord,
  PLAIN,
  RELIABILITY,
  readNightActions,
  wrongGuess,
} from '../../sim/index.ts';
import type { Text } from '../../text/index.ts';
import { regionName, sectorName, whoName } from './names.ts';

export const actionId = (action: NightAction): string => JSON.stringify(action);

type Params = Record<string, string | number>;

/** The words' key of an action, below `act.`, and what they name. */
const told = readNightActions<[text: Text], [key: string, params: Params]>({
  ask: ({ about }) => [`ask.${about}`, {}],
  hold: ({ suspect }, text) => ['hold', { suspect: whoName(text, suspect) }],
  halt: () => ['halt', {}],
  revert: ({ suspect }, text) => ['revert', { suspect: whoName(text, suspect) }],
  contain: () => ['contain', {}],
  crews: ({ region }, text) => ['crews', { region: regionName(text, region) }],
  notify: () => ['notify', {}],
  first: ({ sector }, text) => ['first', { sector: sectorName(text, sector) }],
  keys: () => ['keys', {}],
  reboots: () => ['reboots', {}],
  estimate: ({ days }) => ['estimate', { days }],
  say: ({ tone }) => [`say.${tone}`, {}],
  guess: ({ suspect }, text) => [
    suspect === 'attack' ? 'guess.attack' : 'guess',
    { suspect: whoName(text, suspect) },
  ],
});

export function actionName(text: Text, action: NightAction): string {
  const [key, params] = told(action, text);
  return text.say(`act.${key}`, params);
}

/** What the line below an order tells in figures, besides what a wrong guess costs. */
const FIGURES: Partial<Record<NightActionWord, Params>> = {
  estimate: {
    hours: ESTIMATE.spareDays * 24,
    kept: ESTIMATE.kept,
    cautious: ESTIMATE.cautious,
    missed: -ESTIMATE.missed,
  },
  say: { right: PLAIN.right, wrong: -PLAIN.wrong },
  guess: { right: GUESS.right, wrong: -GUESS.wrong },
};

/** What an order does, in a line. */
export function actionLine(text: Text, action: NightAction): string {
  const [key] = told(action, text);
  return text.say(`act.${key}.line`, {
    points: -wrongGuess(action),
    percent: text.percent(RELIABILITY.answer),
    ...FIGURES[action.do],
  });
}
