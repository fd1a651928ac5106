/// <reference lib="webworker" />
/** Answers the questions after a run beside the page. */
import { afterUpdates } from '../session/afterRuns.ts';
import { serveJobs } from './jobServer.ts';

declare const self: DedicatedWorkerGlobalScope;

serveJobs(self, afterUpdates);
