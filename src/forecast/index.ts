export {
  type CaseResult,
  caseSteps,
  runCase,
} from './cases.ts';
export {
  type CaseFilm,
  type FilmCounts,
  filmCase,
  filmNearMedian,
} from './film.ts';
export {
  type ForecastOptions,
  forecast,
  forecastSteps,
} from './forecast.ts';
export { BUCKET_ENDS, type Bucket, type Forecast, type Risks, WIDE } from './summary.ts';
