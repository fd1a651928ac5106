/** Long work without a pause: in a worker, or, where there is none, in slices of idle time on the page itself. */
import type { Order, Report, Steps } from './jobOrders.ts';

export interface Jobs<Slot extends string, Request, Update> {
  /**
   * Starts the work and cancels what was asked before in the same slot, of which nothing more is heard; nor after
   * `cancel`.
   */
  ask(slot: Slot, request: Request, onUpdate: (update: Update) => void): void;
  cancel(slot: Slot): void;
}

/** Milliseconds of one slice: half a frame at most, the rest belongs to the page. A step cannot be cut. */
const SLICE = 8;

/** Waits for a quiet moment; a short pause where the browser cannot say when that is. */
function whenIdle(work: () => void): () => void {
  if (typeof requestIdleCallback === 'function') {
    const handle = requestIdleCallback(work, { timeout: 200 });
    return () => cancelIdleCallback(handle);
  }
  const handle = setTimeout(work, 16);
  return () => clearTimeout(handle);
}

/** The work on the page's own thread. */
export function inSlices<Slot extends string, Request, Update>(
  steps: Steps<Request, Update>,
): Jobs<Slot, Request, Update> {
  const open = new Map<Slot, { stop: () => void }>();
  const cancel = (slot: Slot) => {
    open.get(slot)?.stop();
    open.delete(slot);
  };
  return {
    cancel,
    ask(slot, request, onUpdate) {
      cancel(slot);
      const work = steps(request);
      const slice = () => {
        const end = performance.now() + SLICE;
        do {
          const next = work.next();
          if (next.done) {
            open.delete(slot);
            return;
          }
          if (next.value !== null) onUpdate(next.value);
          // The listener may have asked for something else meanwhile.
          if (open.get(slot) !== own) return;
        } while (performance.now() < end);
        own.stop = whenIdle(slice);
      };
      const own = { stop: whenIdle(slice) };
      open.set(slot, own);
    },
  };
}

/**
 * The work in a module worker, which starts at the first question; in slices where it cannot be had or fails.
 *
 * @param start starts the worker
 * @param fetchSteps brings the work itself to the page, only where it is needed there
 */
export function inWorker<Slot extends string, Request, Update>(
  start: () => Worker,
  fetchSteps: () => Promise<Steps<Request, Update>>,
): Jobs<Slot, Request, Update> {
  type Asked = { id: number; request: Request; onUpdate: (update: Update) => void };
  const asked = new Map<Slot, Asked>();
  let here: Jobs<Slot, Request, Update> | null = null;
  let worker: Worker | null = null;
  let broken = false;
  let id = 0;

  const askHere = async (): Promise<void> => {
    const steps = await fetchSteps();
    here ??= inSlices(steps);
    // Whatever the questions are by now.
    for (const [slot, { request, onUpdate }] of asked) here.ask(slot, request, onUpdate);
    asked.clear();
  };
  /** The worker is no use: the page itself goes on with the open questions. */
  const fallBack = () => {
    broken = true;
    worker?.terminate();
    worker = null;
    void askHere();
  };
  const hear = ({ data }: MessageEvent<Report<Slot, Update>>) => {
    const open = asked.get(data.slot);
    if (open?.id !== data.id) return;
    if ('failed' in data) fallBack();
    else open.onUpdate(data.update);
  };
  const open = (): Worker | null => {
    if (broken || worker !== null) return worker;
    try {
      worker = start();
    } catch {
      broken = true;
      return null;
    }
    worker.onmessage = hear;
    worker.onerror = fallBack;
    worker.onmessageerror = fallBack;
    return worker;
  };
  const tell = (at: Worker, order: Order<Slot, Request>) => at.postMessage(order);

  return {
    ask(slot, request, onUpdate) {
      id += 1;
      here?.cancel(slot);
      asked.set(slot, { id, request, onUpdate });
      const at = open();
      if (at === null) void askHere();
      else tell(at, { slot, id, request });
    },
    cancel(slot) {
      asked.delete(slot);
      here?.cancel(slot);
      if (worker !== null) tell(worker, { cancel: slot });
    },
  };
}
