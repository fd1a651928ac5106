/** A calm run is called one wherever it is named. */
import { expect, test } from 'vitest';
import { playedName } from '../../src/app/dialogs/links.ts';
import { pageText } from '../../src/parts/words/words.ts';
import { newRun } from '../../src/sim/index.ts';
import { english } from '../kit/english.ts';
import { pond } from '../kit/pond.ts';

const text = english();

test('under the calendar', () => {
  const line = (calm: boolean) => pageText(text, newRun(pond({ calm }), 'page'));
  expect([line(false), line(true)]).toEqual(['Quarter 1 of 4', 'Quarter 1 of 4, calm']);
});

test('on the shelf and before it makes way; a standard one by its level alone', () => {
  const shelf = [{ id: 'top', title: 'level.the-summit.title' }];
  const top = { id: 'top', quarters: 8 };
  expect(playedName(text, shelf, top)).toBe('The Summit');
  expect(playedName(text, shelf, { ...top, calm: true })).toBe('The Summit, calm');
});

test('at the head of the report', () => {
  const head = (known: string) =>
    text.say('screens.after.report.of', { level: 'The Summit', quarters: 8, known, seed: 'x' });
  expect(head('standard')).toBe('The Summit · 8 quarters · seed x');
  expect(head('calm')).toBe('The Summit · 8 quarters · calm · seed x');
});
