export {
  type ForecastOptions,
  type ForecastProgress,
  forecast,
  forecastSteps,
} from './forecast.ts';
export { BUCKET_ENDS, type Bucket, type Fan, type Forecast, type Spread } from './summary.ts';
export type { Fate } from './world.ts';
