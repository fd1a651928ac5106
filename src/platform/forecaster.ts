/** Forecasts without a pause: in a worker, or, where there is none, in slices of idle time on the page itself. */
import {
  type ForecastOrder,
  type ForecastPort,
  type ForecastReport,
  type ForecastRequest,
  type ForecastUpdate,
  forecastUpdates,
} from '../session/forecasting.ts';

type OnUpdate = (update: ForecastUpdate) => void;

/** Milliseconds of one slice: half a frame at most, the rest belongs to the page. */
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

/** The same forecasts on the page's own thread. */
export function createSlicedForecaster(): ForecastPort {
  let stop: (() => void) | null = null;
  const cancel = () => {
    stop?.();
    stop = null;
  };
  return {
    cancel,
    ask(request, onUpdate) {
      cancel();
      const updates = forecastUpdates(request);
      const slice = () => {
        const end = performance.now() + SLICE;
        do {
          const next = updates.next();
          if (next.done) {
            stop = null;
            return;
          }
          if (next.value !== null) onUpdate(next.value);
          // The listener may have asked for another forecast meanwhile.
          if (stop !== stopThis) return;
        } while (performance.now() < end);
        stopSlice = whenIdle(slice);
      };
      let stopSlice = () => {};
      const stopThis = () => stopSlice();
      stop = stopThis;
      stopSlice = whenIdle(slice);
    },
  };
}

function startWorker(): Worker | null {
  try {
    return new Worker(new URL('./forecast.worker.ts', import.meta.url), { type: 'module' });
  } catch {
    return null;
  }
}

/** Forecasts in a module worker that is started at the first question; the sliced ones where it cannot be had. */
export function createForecaster(): ForecastPort {
  const sliced = createSlicedForecaster();
  let worker: Worker | null = null;
  let broken = false;
  let id = 0;
  let asked: { id: number; request: ForecastRequest; onUpdate: OnUpdate } | null = null;

  /** The worker is no use: the page itself goes on with the open question. */
  const fallBack = () => {
    broken = true;
    worker?.terminate();
    worker = null;
    if (asked !== null) sliced.ask(asked.request, asked.onUpdate);
  };

  const hear = ({ data }: MessageEvent<ForecastReport>) => {
    if (asked === null || data.id !== asked.id) return;
    if ('failed' in data) fallBack();
    else asked.onUpdate(data.update);
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
    ask(request, onUpdate) {
      id += 1;
      asked = { id, request, onUpdate };
      const order: ForecastOrder = { id, request };
      const at = open();
      if (at !== null) at.postMessage(order);
      else sliced.ask(request, onUpdate);
    },
    cancel() {
      asked = null;
      sliced.cancel();
      const order: ForecastOrder = { cancel: true };
      worker?.postMessage(order);
    },
  };
}
