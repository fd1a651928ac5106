/** Nights that are not careful: the measures ask what care is worth. */
import { actionsNow, type Command, type GameState, type NightAction } from '../sim/index.ts';
import { legal } from './desk.ts';
import { byOdds, watchBeat, watchWith } from './watchman.ts';

const beat = (...actions: NightAction[]): Command => ({ type: 'beat', actions });

/** Nothing is done, whatever wakes the chair. */
export const asleep = (): Command => beat();

/** At every beat what is offered first, where it can be paid. */
export function firstOffered(s: GameState): Command {
  const command = beat(...actionsNow(s).slice(0, 1));
  return legal(s, command) ? command : beat();
}

/** Whoever is likeliest is ordered out at once, on whatever chance; the rest as a careful person. */
export const likeliestAtOnce = watchWith(byOdds(0));

/** One button a beat: against whoever is likeliest, and what is offered first where there is no such order. */
export function likeliestOrFirst(s: GameState): Command {
  const suspects = [...(s.night?.beats?.suspects ?? [])].sort((a, b) => b.chance - a.chance);
  const [top] = suspects;
  if (!top) return firstOffered(s);
  const command = beat(top.id === 'attack' ? { do: 'contain' } : { do: 'revert', suspect: top.id });
  return legal(s, command) ? command : firstOffered(s);
}

/** Knows for certain who it is, which nobody is shown; else careful. */
export const oracle = watchWith(({ incident }) => ({
  at: incident.spec.fault.culprit,
  sure: true,
}));

/** Chance from which a patient person acts. */
const PATIENT = 0.8;

/** Stops every rollout first, and is careful where that is done or cannot be paid. */
function haltsFirst(s: GameState): Command {
  const command = beat({ do: 'halt' });
  return legal(s, command) ? command : watchBeat(s);
}

/** Ways to spend a night, good and bad, the careful one first. */
export const NIGHTS: readonly ((s: GameState) => Command)[] = [
  watchBeat,
  likeliestAtOnce,
  watchWith(byOdds(PATIENT)),
  haltsFirst,
  firstOffered,
  asleep,
];
