/** Forecasts as a service: what is asked, what comes back, and the port through which a screen asks. */
import { type Forecast, type ForecastOptions, forecastSteps } from '../forecast/index.ts';
import type { GameState } from '../sim/index.ts';
import type { LongWork } from './longWork.ts';

export interface ForecastRequest extends ForecastOptions {
  state: GameState;
}

export interface ForecastUpdate {
  forecast: Forecast;
  done: number;
  total: number;
}

/** One question: a newer forecast takes the place of the one before. */
export type ForecastSlot = 'forecast';

/** Asks for forecasts. One is whole where `done === total`. */
export type ForecastPort = LongWork<ForecastSlot, ForecastRequest, ForecastUpdate>;

/** Worlds between two reports: often enough that the piles are seen to grow. */
const REPORT_EVERY = 12;

/** One forecast in small steps: null = go on, an update = something to show. Ends after the whole one. */
export function* forecastUpdates(
  request: ForecastRequest,
): Generator<ForecastUpdate | null, void, void> {
  const { state, ...options } = request;
  const steps = forecastSteps(state, options);
  let total = 0;
  for (;;) {
    const step = steps.next();
    if (step.done) {
      yield { forecast: step.value, done: total, total };
      return;
    }
    total = step.value.total;
    const { done } = step.value;
    const report = done % REPORT_EVERY === 0 && done < total;
    yield report ? { forecast: step.value.soFar(), done, total } : null;
  }
}
