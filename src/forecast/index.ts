export {
  type CaseBand,
  type CaseOptions,
  type CaseProgress,
  type CaseResult,
  type CaseResultMeasure,
  caseSteps,
  runCase,
} from './cases.ts';
export {
  type CaseFilm,
  FILM_MINUTES,
  type FilmCounts,
  type FilmFrame,
  filmCase,
  filmNearMedian,
} from './film.ts';
export {
  type ForecastOptions,
  type ForecastProgress,
  forecast,
  forecastSteps,
} from './forecast.ts';
export { BUCKET_ENDS, type Bucket, type Fan, type Forecast, type Spread } from './summary.ts';
export type { Fate } from './world.ts';
