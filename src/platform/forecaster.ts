/** Forecasts without a pause: beside the page in a worker, or in slices on the page itself. */
import type {
  ForecastPort,
  ForecastRequest,
  ForecastSlot,
  ForecastUpdate,
} from '../session/forecasting.ts';
import { inWorker, type OnFailure } from './jobs.ts';

export const createForecaster = (onFailure: OnFailure): ForecastPort =>
  inWorker<ForecastSlot, ForecastRequest, ForecastUpdate>(
    () => new Worker(new URL('./forecast.worker.ts', import.meta.url), { type: 'module' }),
    // By itself: where there is a worker, it would come in vain.
    async () => (await import('../session/forecasting.ts')).forecastUpdates,
    onFailure,
  );
