/** Local hours: how many minutes of a span fall into a daily window, in closed form, so that spans add up exactly. */
import { DAY, HOUR, ON_DAY, ON_SHARE } from './constants.ts';

/** A daily window in local minutes, 0 ≤ open ≤ close ≤ 1440. */
export interface DayHours {
  open: number;
  close: number;
}

/** Minutes of the window from local minute 0 of day 0 until `local` (≥ 0). */
function windowUntil(local: number, hours: DayHours): number {
  const length = hours.close - hours.open;
  const days = Math.floor(local / DAY);
  const into = local - days * DAY - hours.open;
  return days * length + Math.min(length, Math.max(0, into));
}

/** Minutes of [from, to] within the daily window; both local minutes ≥ 0; 0 where to ≤ from. */
export function minutesWithin(from: number, to: number, hours: DayHours): number {
  return to <= from ? 0 : windowUntil(to, hours) - windowUntil(from, hours);
}

/** Local minute at release, 0 or more. `minute` of the UTC day, offset in hours from −12 to 14. */
export function localStart(minute: number, utcOffset: number): number {
  return minute + utcOffset * HOUR + DAY;
}

/**
 * Minutes for which an average machine is on within [from, to] (local minutes). The factor on the shares is capped
 * where all machines would be on.
 */
export function onMinutes(
  from: number,
  to: number,
  roundTheClock: boolean,
  onFactor: number,
): number {
  if (to <= from) return 0;
  const share = roundTheClock ? ON_SHARE.roundTheClock : ON_SHARE.office;
  const night = Math.min(1, share.night * onFactor);
  const day = Math.min(1, share.day * onFactor);
  return night * (to - from) + (day - night) * minutesWithin(from, to, ON_DAY);
}
