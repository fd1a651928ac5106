/** Forecasts without a pause: beside the page in a worker, or in slices on the page itself. */
import type { ForecastPort, ForecastRequest, ForecastUpdate } from '../session/forecasting.ts';
import { inWorker, type OnFailure } from './jobs.ts';

export function createForecaster(onFailure: OnFailure): ForecastPort {
  const jobs = inWorker<'forecast', ForecastRequest, ForecastUpdate>(
    () => new Worker(new URL('./forecast.worker.ts', import.meta.url), { type: 'module' }),
    // By itself: where there is a worker, it would come in vain.
    async () => (await import('../session/forecasting.ts')).forecastUpdates,
    onFailure,
  );
  return {
    ask: (request, onUpdate) => jobs.ask('forecast', request, onUpdate),
    cancel: () => jobs.cancel('forecast'),
  };
}
