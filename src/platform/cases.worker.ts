/// <reference lib="webworker" />
/** Plays cases beside the page. */
import { caseUpdates } from '../session/caseRuns.ts';
import { serveJobs } from './jobServer.ts';

declare const self: DedicatedWorkerGlobalScope;

serveJobs(self, caseUpdates);
