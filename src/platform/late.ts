/** Work that is fetched when it is first asked for: the page does not wait for it. */
import type {
  AfterRunPort,
  ForecastPort,
  ForksPort,
  LongWork,
  StoragePort,
} from '../session/index.ts';
import { note } from './failures.ts';

type Failed = (error: unknown) => void;

/**
 * Work that comes with the first question; where it cannot be fetched `failed` and who asked are told, and the next
 * question tries again.
 */
function late<Slot extends string, Request, Update>(
  fetch: () => Promise<LongWork<Slot, Request, Update>>,
  failed: Failed,
): LongWork<Slot, Request, Update> {
  let worker: Promise<LongWork<Slot, Request, Update>> | null = null;
  const start = () => {
    if (worker !== null) return worker;
    worker = fetch();
    worker.catch((error) => {
      worker = null;
      failed(error);
    });
    return worker;
  };
  return {
    ask: (slot, request, listener) =>
      void start().then(
        (one) => one.ask(slot, request, listener),
        (error) => listener.failed(error),
      ),
    // What cannot be fetched is told above, and has nothing to call off.
    cancel: (slot) =>
      void worker?.then(
        (one) => one.cancel(slot),
        () => {},
      ),
  };
}

/** What answers questions after a run. */
export const lateAfterRunner = (failed: Failed): AfterRunPort =>
  late(async () => (await import('./afterRunner.ts')).createAfterRunner(failed), failed);

/** What looks ahead from the desk. */
export const lateForecaster = (failed: Failed): ForecastPort =>
  late(async () => (await import('./forecaster.ts')).createForecaster(failed), failed);

/** Forks are kept and looked for after a run: none where that cannot be fetched. */
export function lateForks(storage: StoragePort): ForksPort {
  const fetch = async () => {
    const { createForks } = await import('../session/keptForks.ts');
    return createForks(storage, (error) => note('Kept forks and bets cannot be read.', error));
  };
  const without = <T>(answer: T) => {
    return (error: unknown): T => {
      note('What keeps forks and bets cannot be fetched.', error);
      return answer;
    };
  };
  return {
    load: (world) => fetch().then((kept) => kept.load(world), without([])),
    save: (world, forks) => fetch().then((kept) => kept.save(world, forks), without(false)),
    bets: (world, own) => fetch().then((kept) => kept.bets(world, own), without([...own])),
  };
}
