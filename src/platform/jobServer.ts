/** The worker's side of `jobs.ts`: a newer order in a slot ends the one under way there, between two steps. */
import type { Fault, Order, Report, Steps } from './jobOrders.ts';

/** What a worker's global scope offers of this. */
interface Scope {
  postMessage(message: unknown): void;
  onmessage: ((event: MessageEvent) => unknown) | null;
}

/** Lets messages in: a channel's turn comes at once, where a timer's would wait. */
function turnTaker(): () => Promise<void> {
  const turns = new MessageChannel();
  const waiting: (() => void)[] = [];
  turns.port1.onmessage = () => waiting.shift()?.();
  return () =>
    new Promise((resolve) => {
      waiting.push(resolve);
      turns.port2.postMessage(null);
    });
}

function faultOf(error: unknown): Fault {
  const { name, message, stack } = error instanceof Error ? error : new Error(String(error));
  return { name, message, stack };
}

/** Takes orders from the page and does them step by step. */
export function serveJobs<Slot extends string, Request, Update>(
  scope: Scope,
  steps: Steps<Request, Update>,
): void {
  const current = new Map<Slot, number>();
  const aTurn = turnTaker();
  const say = (report: Report<Slot, Update>) => scope.postMessage(report);
  const work = async (slot: Slot, id: number, request: Request): Promise<void> => {
    try {
      const going = steps(request);
      for (let next = going.next(); !next.done; next = going.next()) {
        if (next.value !== null) say({ slot, id, update: next.value });
        await aTurn();
        if (current.get(slot) !== id) return;
      }
    } catch (error) {
      say({ slot, id, failed: faultOf(error) });
    }
  };
  scope.onmessage = ({ data }: MessageEvent<Order<Slot, Request>>) => {
    if ('cancel' in data) {
      current.delete(data.cancel);
      return;
    }
    current.set(data.slot, data.id);
    void work(data.slot, data.id, data.request);
  };
}
