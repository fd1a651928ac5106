import type { Receipt } from '../state.ts';

/** Receipts cause by cause: a line that is made of parts is told as its parts, which sum to it. */
export const eachCause = (receipts: readonly Receipt[]): Receipt[] =>
  receipts.flatMap(({ parts, ...own }) =>
    parts ? parts.map((part) => ({ quarter: own.quarter, meter: own.meter, ...part })) : [own],
  );
