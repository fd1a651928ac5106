/** What the Watch offers: every action that the rules allow, by its own words, once. */
import { describe, expect, test } from 'vitest';
import { BOTS, playRun } from '../../../src/bots/index.ts';
import { actionId, actionLine, actionName } from '../../../src/parts/words/actions.ts';
import { isFree, priceText } from '../../../src/parts/words/words.ts';
import { orderedActions } from '../../../src/rooms/watch/watchActions.ts';
import {
  actionPrice,
  actionsNow,
  COSTS,
  type GameState,
  NIGHT_ACTIONS,
  type NightAction,
  type NightActionWord,
  wrongGuess,
} from '../../../src/sim/index.ts';
import { english, levelOf } from '../../kit/english.ts';

const text = english();

/** Every beat of a few runs, one of them a recovery. */
const beats: GameState[] = [];
for (const [level, bot] of [
  ['02-oh-four-oh-nine', 'careful'],
  ['06-legacy-ward', 'random'],
  ['06-legacy-ward', 'nothing'],
  ['08-the-summit', 'nothing'],
] as const) {
  const player = BOTS[bot];
  if (!player) throw new Error(bot);
  playRun(levelOf(level), 'actions', player, (s) => s.phase === 'night' && beats.push(s));
}
const offered = beats.flatMap(actionsNow);

const example = (word: NightActionWord): NightAction => {
  const found = offered.find((a) => a.do === word);
  if (!found) throw new Error(`no beat offers "${word}"`);
  return found;
};

describe.each(NIGHT_ACTIONS)('the order %s', (word) => {
  test('is offered, and told by a name and a line of its own', () => {
    const action = example(word);
    for (const words of [actionName(text, action), actionLine(text, action)]) {
      expect(words.trim()).not.toBe('');
      expect(words).not.toMatch(/[{}]|NaN|undefined/);
    }
  });

  test('says what it costs, and what a wrong guess does', () => {
    const action = example(word);
    const price = actionPrice(action);
    for (const cost of COSTS)
      if (price[cost] > 0)
        expect(priceText(text, price)).toContain(text.say(`act.cost.${cost}`, { n: price[cost] }));
    expect(isFree(price)).toBe(priceText(text, price) === text.say('slip.free'));
    if (wrongGuess(action) < 0)
      expect(actionLine(text, action)).toContain(String(-wrongGuess(action)));
  });
});

test('no two orders of a beat bear the same name', () => {
  for (const s of beats) {
    const names = actionsNow(s).map((a) => actionName(text, a));
    expect(new Set(names).size).toBe(names.length);
  }
});

test('whatever the rules allow stands on the first page or behind its door, once', () => {
  expect(beats.length).toBeGreaterThan(10);
  for (const s of beats) {
    const { first, more } = orderedActions(s);
    expect([...first, ...more].map(actionId).sort()).toEqual(actionsNow(s).map(actionId).sort());
  }
});
