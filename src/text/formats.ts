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

/**
 * @param locale BCP 47
 * @param say words by key, for spans that never end (`time.never`)
 */
export function createFormats(locale: string, say: (key: string) => string): Formats {
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
  const whole = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
  const short = new Intl.NumberFormat(locale, { notation: 'compact', maximumFractionDigits: 1 });
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
  const units = new Map(
    (['minute', 'hour', 'day'] as const).map((unit) => [
      unit,
      new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }),
    ]),
  );
  const month = new Intl.DateTimeFormat(locale, {
    dateStyle: 'long',
    timeZone: 'UTC',
  });
  const dayOfYear = new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  });
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  return {
    locale,
    direction: rtl.has(locale.split('-')[0] ?? '') ? 'rtl' : 'ltr',
    number: (value) => number.format(value),
    machines: (count) => whole.format(count),
    short: (value) => short.format(value),
    percent: (share) => percent.format(share),
    points: (change) =>
      (change > 0 ? '+' : change < 0 ? '−' : '') + number.format(Math.abs(change)),
    duration: (minutes) => {
      if (!Number.isFinite(minutes)) return say('time.never');
      const [unit, value] = unitOf(minutes);
      return units.get(unit)?.format(value) ?? String(value);
    },
    clock: (minute) => {
      const inDay = ((Math.floor(minute) % 1440) + 1440) % 1440;
      const two = (value: number) => String(value).padStart(2, '0');
      return `${two(Math.floor(inDay / 60))}:${two(inDay % 60)}`;
    },
    // A count of milliseconds, so that no clock of the machine is asked.
    date: (year, monthOfYear, day) =>
      month.format(daysFromCivil(year, monthOfYear, day) * 86_400_000),
    dayOfMonth: (monthOfYear, day) =>
      dayOfYear.format(daysFromCivil(2001, monthOfYear, day) * 86_400_000),
    list: (items) => list.format(items),
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
