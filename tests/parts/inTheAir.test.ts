/** A rung above its partner says what it costs: on the ladder, and on the slip of a letter that gives it. */
import { expect, test } from 'vitest';
import { ladderProps } from '../../src/parts/ladder/ladders.ts';
import { giftsInTheAir } from '../../src/parts/words/inTheAir.ts';
import { english } from '../kit/english.ts';
import { peace, world } from '../kit/world.ts';

const text = english();
const on = (attestation: number) =>
  world({ ...peace, matters: [], ladders: { open: ['enclaves'], start: { attestation } } }).state;
const COST = /In the air above Attestation: Security .4 a quarter\./;

test('the ladder shows it on the rung, and no longer once the partner stands', () => {
  const noteOf = (attestation: number) => {
    const rung = ladderProps(text, on(attestation), 'enclaves').rungs[1];
    return `${rung?.note} ${rung?.reason}`;
  };
  expect(noteOf(0)).toMatch(COST);
  expect(noteOf(1)).not.toMatch(COST);
});

test('an answer that gives a rung says it as well; one that comes true later cannot know', () => {
  expect(giftsInTheAir(text, on(0), [{ rung: 'enclaves', by: 1 }]).join()).toMatch(COST);
  expect(giftsInTheAir(text, on(0), [{ stands: 'enclaves', at: 1 }]).join()).toMatch(COST);
  expect(giftsInTheAir(text, on(1), [{ rung: 'enclaves', by: 1 }])).toEqual([]);
  expect(giftsInTheAir(text, on(0), [{ after: 1, rung: 'enclaves', by: 1 }])).toEqual([]);
});
