/** What a careful reader makes of an answer: bots and the report's own players choose by it. */
import { expect, test } from 'vitest';
import { type Choice, choiceWorth, type Effect } from '../../../src/sim/index.ts';
import { letter } from '../../kit/level.ts';
import { world } from '../../kit/world.ts';

function worth(choice: Partial<Choice>): number {
  const one: Choice = { id: 'yes', effects: [], back: 'never', ...choice };
  const { state } = world({ matters: [letter('ask', { always: true, choices: [one] })] });
  const [item] = state.inbox;
  if (!item) throw new Error('no letter came');
  return choiceWorth(state, item, one);
}

const points: Effect = { meter: 'legitimacy', by: [5, 5] };

test('an effect is worth something only where its fact is true', () => {
  expect(worth({ effects: [points] })).toBeGreaterThan(0);
  expect(worth({ effects: [{ ...points, when: { quarterFrom: 1 } }] })).toBe(
    worth({ effects: [points] }),
  );
  expect(worth({ effects: [{ ...points, when: { quarterFrom: 9 } }] })).toBe(0);
});

test('a promise that the answer itself makes true today counts as kept', () => {
  const promise = {
    due: 2,
    holds: { switch: 'parity', on: true } as const,
    kept: [points],
    broken: [{ ...points, by: [-5, -5] as [number, number] }],
  };
  expect(worth({ promise })).toBeLessThan(0);
  expect(worth({ effects: [{ switch: 'parity', on: true }], promise })).toBeGreaterThan(0);
});
