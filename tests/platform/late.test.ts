/** Work that is fetched when it is first asked for. */
import { expect, test, vi } from 'vitest';
import { breaks } from '../kit/listener.ts';

vi.mock('../../src/platform/forecaster.ts', () => {
  throw new Error('no such file');
});

test('where it cannot be fetched, who asked is told, and the failure once', async () => {
  const { lateForecaster } = await import('../../src/platform/late.ts');
  const failures: unknown[] = [];
  const error = await new Promise((resolve) => {
    lateForecaster((failure) => failures.push(failure)).ask(
      'forecast',
      undefined as never,
      breaks(resolve),
    );
  });
  expect(error).toBeInstanceOf(Error);
  expect(failures).toEqual([error]);
});
