/// <reference lib="webworker" />
/** Runs forecasts beside the page. */
import { forecastUpdates } from '../session/forecasting.ts';
import { serveJobs } from './jobServer.ts';

declare const self: DedicatedWorkerGlobalScope;

serveJobs(self, forecastUpdates);
