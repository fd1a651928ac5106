/// <reference lib="webworker" />
/** Runs forecasts beside the page. A newer order ends the one under way, between two worlds. */
import {
  type ForecastOrder,
  type ForecastReport,
  forecastUpdates,
} from '../session/forecasting.ts';

declare const self: DedicatedWorkerGlobalScope;

let current = 0;

/** Lets messages in: a channel's turn comes at once, where a timer's would wait. */
const turns = new MessageChannel();
const waiting: (() => void)[] = [];
turns.port1.onmessage = () => waiting.shift()?.();
const aTurn = () =>
  new Promise<void>((resolve) => {
    waiting.push(resolve);
    turns.port2.postMessage(null);
  });

async function work(order: Extract<ForecastOrder, { id: number }>): Promise<void> {
  const { id, request } = order;
  const say = (report: ForecastReport) => self.postMessage(report);
  try {
    for (const update of forecastUpdates(request)) {
      if (update !== null) say({ id, update });
      await aTurn();
      if (current !== id) return;
    }
  } catch {
    say({ id, failed: true });
  }
}

self.onmessage = ({ data }: MessageEvent<ForecastOrder>) => {
  if ('cancel' in data) {
    current = 0;
    return;
  }
  current = data.id;
  void work(data);
};
