/// <reference lib="webworker" />
/** Plays cases beside the page. A newer order in a slot ends the one under way there, between two runs. */
import {
  type CaseOrder,
  type CaseReport,
  type CaseSlot,
  caseUpdates,
} from '../session/caseRuns.ts';

declare const self: DedicatedWorkerGlobalScope;

const current: Record<CaseSlot, number> = { real: 0, changed: 0 };

/** Lets messages in: a channel's turn comes at once, where a timer's would wait. */
const turns = new MessageChannel();
const waiting: (() => void)[] = [];
turns.port1.onmessage = () => waiting.shift()?.();
const aTurn = () =>
  new Promise<void>((resolve) => {
    waiting.push(resolve);
    turns.port2.postMessage(null);
  });

async function work({ slot, id, request }: Extract<CaseOrder, { id: number }>): Promise<void> {
  const say = (report: CaseReport) => self.postMessage(report);
  try {
    for (const update of caseUpdates(request)) {
      if (update !== null) say({ slot, id, update });
      await aTurn();
      if (current[slot] !== id) return;
    }
  } catch {
    say({ slot, id, failed: true });
  }
}

self.onmessage = ({ data }: MessageEvent<CaseOrder>) => {
  if ('cancel' in data) {
    current[data.cancel] = 0;
    return;
  }
  current[data.slot] = data.id;
  void work(data);
};
