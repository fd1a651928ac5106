/** A calculation after a run that breaks: its room says so instead of waiting, until it is asked again. */
import { describe, expect, test } from 'vitest';
import { Questions } from '../../../src/rooms/after/questions.ts';
import type { AfterRunPort, AfterUpdate, Listener } from '../../../src/session/index.ts';
import { pond } from '../../kit/pond.ts';

/** Rooms whose questions the test answers. */
function rooms() {
  const asked: Listener<AfterUpdate>[] = [];
  const port: AfterRunPort = {
    ask: (_slot, _request, listener) => void asked.push(listener),
    cancel: () => {},
  };
  return { questions: new Questions(port), asked };
}
const past = { level: pond(), seed: 'a seed', commands: [] };
const bets = { kind: 'bets', ...past } as const;
const story = { kind: 'story', ...past } as const;
const nothing = (): void => {};
const error = new Error('broken work');

describe('work that breaks', () => {
  test('is known by its question, with the error for the report, and who waits is told', () => {
    const { questions, asked } = rooms();
    let waits = true;
    questions.ask('bets', bets, nothing, () => {
      waits = false;
    });
    expect(questions.failureOf('bets')).toBeNull();
    asked[0]?.failed(error);
    expect(questions.failureOf('bets')).toEqual({ place: 'work', error });
    expect(questions.failureOf('luck')).toBeNull();
    expect(waits).toBe(false);
  });

  test('is forgotten when it is asked again', () => {
    const { questions, asked } = rooms();
    questions.ask('bets', bets, nothing);
    asked[0]?.failed(error);
    questions.ask('bets', bets, nothing);
    expect(questions.failureOf('bets')).toBeNull();
  });

  test('of one history says nothing about another', () => {
    const { questions, asked } = rooms();
    questions.ask({ story: null }, story, nothing);
    asked[0]?.failed(error);
    questions.ask({ story: 'f1' }, story, nothing);
    expect(questions.failureOf({ story: null })).not.toBeNull();
    expect(questions.failureOf({ story: 'f1' })).toBeNull();
  });
});

test('an answer is heard by who asked for one of its kind', () => {
  const { questions, asked } = rooms();
  const heard: string[] = [];
  questions.ask('bets', bets, ({ kind }) => heard.push(kind));
  asked[0]?.update({ kind: 'story', story: undefined as never });
  asked[0]?.update({ kind: 'bets', bets: undefined as never });
  expect(heard).toEqual(['bets']);
});
