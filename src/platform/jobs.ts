/** Long work without a pause: in a worker, or, where there is none, in slices of idle time on the page itself. */
import type { Listener, LongWork } from '../session/longWork.ts';
import { note } from './failures.ts';
import type { Fault, Order, Report, Steps } from './jobOrders.ts';

/** Milliseconds of one slice: half a frame at most, the rest belongs to the page. A step cannot be cut. */
const SLICE = 8;

/** Told of an error in the work itself, whoever asked; who asked is told apart. */
export type OnFailure = (error: unknown) => void;

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
  onFailure: OnFailure,
): LongWork<Slot, Request, Update> {
  const open = new Map<Slot, { stop: () => void }>();
  const cancel = (slot: Slot) => {
    open.get(slot)?.stop();
    open.delete(slot);
  };
  return {
    cancel,
    ask(slot, request, listener) {
      cancel(slot);
      const work = steps(request);
      /** One step; false where there is none to follow. */
      const step = (): boolean => {
        const next = work.next();
        if (next.done) open.delete(slot);
        else if (next.value !== null) listener.update(next.value);
        // The listener may have asked for something else meanwhile.
        return open.get(slot) === own;
      };
      const slice = () => {
        const end = performance.now() + SLICE;
        try {
          do if (!step()) return;
          while (performance.now() < end);
        } catch (error) {
          cancel(slot);
          listener.failed(error);
          onFailure(error);
          return;
        }
        own.stop = whenIdle(slice);
      };
      const own = { stop: whenIdle(slice) };
      open.set(slot, own);
    },
  };
}

const errorOf = (fault: Fault): Error => Object.assign(new Error(fault.message), fault);

/**
 * The work in a module worker, which starts at the first question; in slices where no worker can be had. An error in
 * the work itself is not tried again: it would come again.
 *
 * @param start starts the worker
 * @param fetchSteps brings the work itself to the page, only where it is needed there
 */
export function inWorker<Slot extends string, Request, Update>(
  start: () => Worker,
  fetchSteps: () => Promise<Steps<Request, Update>>,
  onFailure: OnFailure,
): LongWork<Slot, Request, Update> {
  type Asked = { id: number; request: Request; listener: Listener<Update> };
  const asked = new Map<Slot, Asked>();
  let here: LongWork<Slot, Request, Update> | null = null;
  let worker: Worker | null = null;
  let broken = false;
  let id = 0;

  /** Takes the open questions, whatever they are by now. */
  const takeAsked = (): [Slot, Asked][] => {
    const taken = [...asked];
    asked.clear();
    return taken;
  };
  const askHere = async (): Promise<void> => {
    try {
      const steps = await fetchSteps();
      here ??= inSlices(steps, onFailure);
      for (const [slot, { request, listener }] of takeAsked()) here.ask(slot, request, listener);
    } catch (error) {
      for (const [, { listener }] of takeAsked()) listener.failed(error);
      onFailure(error);
    }
  };
  /** The worker is no use: the page itself goes on with the open questions. */
  const fallBack = (why: unknown) => {
    note('A worker is no use: its work goes on upon the page.', why);
    broken = true;
    worker?.terminate();
    worker = null;
    void askHere();
  };
  const hear = ({ data }: MessageEvent<Report<Slot, Update>>) => {
    const open = asked.get(data.slot);
    if (open?.id !== data.id) return;
    if ('failed' in data) {
      asked.delete(data.slot);
      const error = errorOf(data.failed);
      open.listener.failed(error);
      onFailure(error);
    } else open.listener.update(data.update);
  };
  const open = (): Worker | null => {
    if (broken || worker !== null) return worker;
    try {
      worker = start();
    } catch (error) {
      note('No worker can be started: its work is done upon the page.', error);
      broken = true;
      return null;
    }
    worker.onmessage = hear;
    worker.onerror = (event) => {
      // Said by us: the page goes on.
      event.preventDefault();
      fallBack(event.message || 'Its file cannot be loaded.');
    };
    worker.onmessageerror = () => fallBack('What it says cannot be read.');
    return worker;
  };
  const tell = (at: Worker, order: Order<Slot, Request>) => at.postMessage(order);

  return {
    ask(slot, request, listener) {
      id += 1;
      here?.cancel(slot);
      asked.set(slot, { id, request, listener });
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
