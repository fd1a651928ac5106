/** Local hours, day by day: how much of a span overlaps a daily window. */
const DAY = 1440;

export interface Hours {
  open: number;
  close: number;
}

/** Minutes of [from, to] that fall between `open` and `close` of any day. */
export function minutesIn(from: number, to: number, { open, close }: Hours): number {
  let sum = 0;
  for (let day = Math.floor(from / DAY) * DAY; day < to; day += DAY) {
    const start = Math.max(from, day + open);
    const end = Math.min(to, day + close);
    if (end > start) sum += end - start;
  }
  return sum;
}
