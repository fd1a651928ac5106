/** Runs of cases without a pause: in a worker, or, where there is none, in slices of idle time on the page itself. */
import {
  type CaseOrder,
  type CaseReport,
  type CaseRequest,
  type CaseRunPort,
  type CaseSlot,
  type CaseUpdate,
  caseUpdates,
} from '../session/caseRuns.ts';

type OnUpdate = (update: CaseUpdate) => void;
interface Asked {
  id: number;
  request: CaseRequest;
  onUpdate: OnUpdate;
}

/** Milliseconds between two slices, so that the page has its turn. A slice is one run, which cannot be cut. */
const PAUSE = 16;

/** The same runs on the page's own thread, one a slice. */
export function createSlicedCaseRunner(): CaseRunPort {
  const timers: Partial<Record<CaseSlot, ReturnType<typeof setTimeout>>> = {};
  const cancel = (slot: CaseSlot) => clearTimeout(timers[slot]);
  return {
    cancel,
    ask(slot, request, onUpdate) {
      cancel(slot);
      const updates = caseUpdates(request);
      const slice = () => {
        const next = updates.next();
        if (next.done) return;
        timers[slot] = setTimeout(slice, PAUSE);
        // The listener may ask again: that ends these slices.
        if (next.value !== null) onUpdate(next.value);
      };
      timers[slot] = setTimeout(slice, PAUSE);
    },
  };
}

function startWorker(): Worker | null {
  try {
    return new Worker(new URL('./cases.worker.ts', import.meta.url), { type: 'module' });
  } catch {
    return null;
  }
}

/** Runs in a module worker that is started at the first question; the sliced ones where it cannot be had. */
export function createCaseRunner(): CaseRunPort {
  const sliced = createSlicedCaseRunner();
  const asked = new Map<CaseSlot, Asked>();
  let worker: Worker | null = null;
  let broken = false;
  let id = 0;

  /** The worker is no use: the page itself goes on with the open questions. */
  const fallBack = () => {
    broken = true;
    worker?.terminate();
    worker = null;
    for (const [slot, { request, onUpdate }] of asked) sliced.ask(slot, request, onUpdate);
  };
  const hear = ({ data }: MessageEvent<CaseReport>) => {
    const open = asked.get(data.slot);
    if (open?.id !== data.id) return;
    if ('failed' in data) return fallBack();
    if (data.update.film !== null) asked.delete(data.slot);
    open.onUpdate(data.update);
  };
  const open = (): Worker | null => {
    if (broken || worker !== null) return worker;
    worker = startWorker();
    if (worker === null) {
      broken = true;
      return null;
    }
    worker.onmessage = hear;
    worker.onerror = fallBack;
    worker.onmessageerror = fallBack;
    return worker;
  };

  return {
    ask(slot, request, onUpdate) {
      id += 1;
      asked.set(slot, { id, request, onUpdate });
      const order: CaseOrder = { slot, id, request };
      const at = open();
      if (at !== null) at.postMessage(order);
      else sliced.ask(slot, request, onUpdate);
    },
    cancel(slot) {
      asked.delete(slot);
      sliced.cancel(slot);
      const order: CaseOrder = { cancel: slot };
      worker?.postMessage(order);
    },
  };
}
