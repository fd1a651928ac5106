/** What can be done in a beat of a night: one entry a word. */
import type { Cost } from '../costs.ts';
import { listOfAll, readingByTag, type Tagged } from '../table.ts';
import type { NightActionEntries, NightActionEntry, Scene } from './entry.ts';
import { type MendingActions, mendingActions } from './mending.ts';
import { type StoppingActions, stoppingActions } from './stopping.ts';
import { type TellingActions, tellingActions } from './telling.ts';

/** What stands in each action. */
export interface NightActionShapes extends StoppingActions, MendingActions, TellingActions {}

export type NightActionWord = keyof NightActionShapes;
export type NightAction = Tagged<'do', NightActionShapes>;

/** All actions by night. Links count by this order: add at the end only. */
export const NIGHT_ACTIONS = listOfAll<NightActionWord>()([
  'ask',
  'hold',
  'halt',
  'revert',
  'contain',
  'crews',
  'notify',
  'first',
  'keys',
  'reboots',
  'estimate',
  'say',
  'guess',
]);

const ENTRIES: NightActionEntries<NightActionShapes> = {
  ...stoppingActions,
  ...mendingActions,
  ...tellingActions,
};

/** Makes one function of a table with one reader for each night action. */
export const readNightActions = readingByTag<'do', NightAction>('do');

const entryOf = (action: NightAction) => ENTRIES[action.do] as NightActionEntry<NightAction>;

/** What an action costs. */
export const priceOf = (action: NightAction): Cost => entryOf(action).price;

/** Does a beat bear only one of these, whatever it names? */
export const isOnce = (action: NightAction): boolean => entryOf(action).once;

/** Points of Security that an action moves where it hits the wrong one; 0 = it cannot. */
export const wrongGuess = (action: NightAction): number => entryOf(action).wrong;

/** Carries an action out. True or false: did it hit the true cause, where that can be said; else null. */
export const perform = (action: NightAction, scene: Scene): boolean | null =>
  entryOf(action).perform(action, scene);
