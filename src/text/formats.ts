/** How numbers, spans of time and dates look in one language. */
export interface Formats {
  readonly locale: string;
  /** Which way the language runs. */
  readonly direction: 'ltr' | 'rtl';
  /** 84200 → "84,200"; at most two decimals. */
  number(value: number): string;
  /** Machines, whole: 84200 → "84,200". */
  machines(count: number): string;
  /** Short for tight places: 8500000 → "8.5M". */
  short(value: number): string;
  /** A share 0 to 1: 0.125 → "13%". */
  percent(share: number): string;
  /** A change with its sign: 3 → "+3", -2 → "−2", 0 → "0". */
  points(change: number): string;
  /** Minutes in the largest unit that says it plainly: "9 minutes", "6 hours", "9 days". */
  duration(minutes: number): string;
  /** A minute of the day: 249 → "04:09". */
  clock(minute: number): string;
  /** A day in the calendar (UTC): "19 July 2024". */
  date(year: number, month: number, day: number): string;
  /** "14 March": a day of a year that nobody names; month 1 to 12. */
  dayOfMonth(month: number, day: number): string;
  /** "hospitals, airlines and shops". */
  list(items: readonly string[]): string;
}

const rtl = new Set(['ar', 'fa', 'he', 'ur', 'ps', 'yi', 'dv']);

/** Days, hours or minutes: below two hours in minutes, below two days in hours. */
function unitOf(minutes: number): ['minute' | 'hour' | 'day', number] {
  if (minutes < 120) return ['minute', Math.max(0, Math.round(minutes))];
  if (minutes < 48 * 60) return ['hour', Math.round(minutes / 60)];
  return ['day', Math.round(minutes / 1440)];
}

/** Made when it is first asked for: a browser takes milliseconds for each, and the first decision needs two of eight. */
function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

/**
 * @param locale BCP 47
 * @param say words by key, for spans that never end (`time.never`)
 */
export function createFormats(locale: string, say: (key: string) => string): Formats {
  const numbers = (options: Intl.NumberFormatOptions) =>
    once(() => new Intl.NumberFormat(locale, options));
  const number = numbers({ maximumFractionDigits: 2 });
  const short = numbers({ notation: 'compact', maximumFractionDigits: 1 });
  const percent = numbers({ style: 'percent', maximumFractionDigits: 0 });
  const spans = {
    minute: numbers({ style: 'unit', unit: 'minute', unitDisplay: 'long' }),
    hour: numbers({ style: 'unit', unit: 'hour', unitDisplay: 'long' }),
    day: numbers({ style: 'unit', unit: 'day', unitDisplay: 'long' }),
  };
  const dates = (options: Intl.DateTimeFormatOptions) =>
    once(() => new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }));
  const month = dates({ dateStyle: 'long' });
  const dayOfYear = dates({ day: 'numeric', month: 'long' });
  const list = once(() => new Intl.ListFormat(locale, { type: 'conjunction' }));
  return {
    locale,
    direction: rtl.has(locale.split('-')[0] ?? '') ? 'rtl' : 'ltr',
    number: (value) => number().format(value),
    machines: (count) => number().format(Math.round(count)),
    short: (value) => short().format(value),
    percent: (share) => percent().format(share),
    points: (change) =>
      (change > 0 ? '+' : change < 0 ? '−' : '') + number().format(Math.abs(change)),
    duration: (minutes) => {
      if (!Number.isFinite(minutes)) return say('time.never');
      const [unit, value] = unitOf(minutes);
      return spans[unit]().format(value);
    },
    clock: (minute) => {
      const inDay = ((Math.floor(minute) % 1440) + 1440) % 1440;
      const two = (value: number) => String(value).padStart(2, '0');
      return `${two(Math.floor(inDay / 60))}:${two(inDay % 60)}`;
    },
    // A count of milliseconds, so that no clock of the machine is asked.
    date: (year, monthOfYear, day) =>
      month().format(daysFromCivil(year, monthOfYear, day) * 86_400_000),
    dayOfMonth: (monthOfYear, day) =>
      dayOfYear().format(daysFromCivil(2001, monthOfYear, day) * 86_400_000),
    list: (items) => list().format(items),
  };
}

/** Days since 1 January 1970 of a calendar day (Howard Hinnant's `days_from_civil`). */
function daysFromCivil(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra =
    yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}
