/** How long a page's own thread was not free, told by the browser's trace of its tasks. */
import type { Page } from '@playwright/test';

/** As Chromium's trace tells it; times in microseconds. */
interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  dur?: number;
  /** Of `dur`, what the thread itself worked; the rest it waited for a processor. */
  tdur?: number;
  args?: { name?: string };
}

export interface Blocks {
  /** Milliseconds that the longest task worked. */
  worked: number;
  /** Milliseconds of the longest task by the clock, waiting for a processor included. */
  byTheClock: number;
}

const TASK = 'ThreadControllerImpl::RunTask';

/** The longest task of the page's thread while `work` goes on: a script, an event, a timer, or a frame's layout. */
export async function longestTask(page: Page, work: () => Promise<unknown>): Promise<Blocks> {
  const devtools = await page.context().newCDPSession(page);
  const events: TraceEvent[] = [];
  devtools.on('Tracing.dataCollected', ({ value }) => {
    events.push(...(value as unknown as TraceEvent[]));
  });
  const complete = new Promise((done) => devtools.once('Tracing.tracingComplete', done));
  // Switching the trace on takes the page's thread itself, so the page has a moment of rest at both ends.
  await devtools.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['toplevel', 'devtools.timeline'] },
  });
  await page.waitForTimeout(300);
  await work();
  await devtools.send('Tracing.end');
  await complete;
  const thread = threadOf(events);
  const tasks = events.filter((e) => e.name === TASK && `${e.pid} ${e.tid}` === thread);
  if (tasks.length === 0) throw new Error('the trace holds no task of the page');
  const most = (of: (e: TraceEvent) => number) => Math.max(...tasks.map(of)) / 1000;
  return {
    // Where the trace starts a new packet, a task's own time may come out above its time by the clock.
    worked: most((e) => Math.min(e.dur ?? 0, e.tdur ?? Number.POSITIVE_INFINITY)),
    byTheClock: most((e) => e.dur ?? 0),
  };
}

/** Of all pages' main threads, the one that called the most functions. */
function threadOf(events: readonly TraceEvent[]): string {
  const calls = new Map<string, number>();
  for (const e of events) {
    const id = `${e.pid} ${e.tid}`;
    if (e.ph === 'M' && e.args?.name === 'CrRendererMain') calls.set(id, calls.get(id) ?? 0);
  }
  for (const e of events) {
    const id = `${e.pid} ${e.tid}`;
    const before = calls.get(id);
    if (e.name === 'FunctionCall' && before !== undefined) calls.set(id, before + 1);
  }
  return [...calls].sort((a, b) => b[1] - a[1])[0]?.[0] ?? '';
}
