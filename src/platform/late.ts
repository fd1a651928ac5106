/** Work that is fetched when it is first asked for: the page does not wait for it. */
import type { AfterRunPort, ForecastPort, ForksPort, StoragePort } from '../session/index.ts';
import { note } from './failures.ts';

type Failed = (error: unknown) => void;

/** What can be asked and called off. */
interface Asked {
  ask(...asked: never[]): void;
  cancel(...slot: never[]): void;
}

/** Work that comes with the first question; where it cannot be fetched `failed` is told, and the next one tries again. */
function late<P extends Asked>(fetch: () => Promise<P>, failed: Failed): P {
  let worker: Promise<P> | null = null;
  const start = () => {
    if (worker !== null) return worker;
    worker = fetch();
    worker.catch((error) => {
      worker = null;
      failed(error);
    });
    return worker;
  };
  // Whether it could be fetched is told above; what it does itself is its own to tell.
  const untold = () => {};
  return {
    ask: (...asked: never[]) => void start().then((one) => one.ask(...asked), untold),
    cancel: (...slot: never[]) => void worker?.then((one) => one.cancel(...slot), untold),
  } as P;
}

/** What answers questions after a run. */
export const lateAfterRunner = (failed: Failed) =>
  late<AfterRunPort>(
    async () => (await import('./afterRunner.ts')).createAfterRunner(failed),
    failed,
  );

/** What looks ahead from the desk. */
export const lateForecaster = (failed: Failed) =>
  late<ForecastPort>(
    async () => (await import('./forecaster.ts')).createForecaster(failed),
    failed,
  );

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
