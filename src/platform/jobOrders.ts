/** What the page and a worker say to each other about long work. */

/** Work in small steps: null = go on, an update = something to show. */
export type Steps<Request, Update> = (request: Request) => Iterator<Update | null, void, void>;

/** From the page to the worker. Questions in different slots do not disturb each other. */
export type Order<Slot extends string, Request> =
  | { slot: Slot; id: number; request: Request }
  | { cancel: Slot };

/** An error as it can be sent: not every browser clones one with its stack. */
export interface Fault {
  name: string;
  message: string;
  stack: string | undefined;
}

/** From the worker to the page. */
export type Report<Slot extends string, Update> =
  | { slot: Slot; id: number; update: Update }
  | { slot: Slot; id: number; failed: Fault };
