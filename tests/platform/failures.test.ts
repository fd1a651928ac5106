import { afterEach, describe, expect, test, vi } from 'vitest';
import { createFailures, type Failure, note } from '../../src/platform/failures.ts';

afterEach(() => vi.restoreAllMocks());

/** A page whose uncaught errors a test brings about, and what a listener heard. */
function page() {
  const handlers = new Map<string, (event: object) => void>();
  const failures = createFailures({
    addEventListener: (type: string, handler: unknown) =>
      handlers.set(type, handler as (event: object) => void),
  } as unknown as Window);
  const heard: Failure[] = [];
  failures.subscribe((failure) => heard.push(failure));
  return {
    failures,
    heard,
    throws: (error: unknown) => handlers.get('error')?.({ error }),
    rejects: (reason: unknown) => handlers.get('unhandledrejection')?.({ reason }),
  };
}

describe('a failure', () => {
  test('is said on the console once and told once, however often it comes', () => {
    const said = vi.spyOn(console, 'error').mockImplementation(() => {});
    const { failures, heard } = page();
    const error = new Error('the first');
    failures.tell('work', error);
    failures.tell('work', error);
    expect(heard).toEqual([{ place: 'work', error }]);
    expect(said).toHaveBeenCalledExactlyOnceWith('Something broke (work).', error);
  });

  test('of a room is told every time: it leaves a hole in the page', () => {
    const said = vi.spyOn(console, 'error').mockImplementation(() => {});
    const { failures, heard } = page();
    const error = new Error('the second');
    failures.tell('room', error);
    failures.tell('room', error);
    expect(heard).toHaveLength(2);
    expect(said).toHaveBeenCalledOnce();
  });

  test('that nobody caught is told; the browser has put it on the console', () => {
    const said = vi.spyOn(console, 'error').mockImplementation(() => {});
    const { heard, throws, rejects } = page();
    const thrown = new Error('thrown');
    throws(thrown);
    rejects('no reason');
    expect(heard).toEqual([
      { place: 'page', error: thrown },
      { place: 'page', error: 'no reason' },
    ]);
    expect(said).not.toHaveBeenCalled();
  });

  test('is more than a remark of the browser', () => {
    const { heard, throws } = page();
    throws(null);
    throws(undefined);
    expect(heard).toEqual([]);
  });
});

test('what the game goes on without is noted on the console, with the reason, once', () => {
  const said = vi.spyOn(console, 'warn').mockImplementation(() => {});
  const why = new Error('denied');
  note('The settings cannot be kept.', why);
  note('The settings cannot be kept.', why);
  expect(said).toHaveBeenCalledExactlyOnceWith('The settings cannot be kept.', why);
});
