/** Figures of cases in words: rounded as one would say them, with their units. */
import type { Amount, CaseUnit } from '../../../sim/index.ts';
import type { Text } from '../../../text/index.ts';

interface NumberFormats {
  large: Intl.NumberFormat;
  exact: Intl.NumberFormat;
  small: Intl.NumberFormat;
}
const formats = new Map<string, NumberFormats>();

function formatsOf(locale: string): NumberFormats {
  let found = formats.get(locale);
  if (!found) {
    const words = { notation: 'compact', compactDisplay: 'long' } as const;
    found = {
      large: new Intl.NumberFormat(locale, { ...words, maximumSignificantDigits: 2 }),
      exact: new Intl.NumberFormat(locale, { ...words, maximumSignificantDigits: 3 }),
      small: new Intl.NumberFormat(locale, { maximumSignificantDigits: 3 }),
    };
    formats.set(locale, found);
  }
  return found;
}

/** From here on a count is said in millions. */
const MILLIONS = 999_500;

/** 8543210 → "8.5 million", 84321 → "84,000": two or three digits are all that anybody knows. */
export function machinesSaid(text: Text, count: number): string {
  const { large, small } = formatsOf(text.locale);
  if (count >= MILLIONS) return large.format(count);
  // Two digits from ten thousand on: 84,321 is said as 84,000.
  return small.format(count < 10_000 ? Math.round(count) : Math.round(count / 1000) * 1000);
}

/** The same with three digits, for what was known: 24500000 → "24.5 million". */
export const fleetSaid = (text: Text, count: number): string =>
  count >= MILLIONS ? formatsOf(text.locale).exact.format(count) : machinesSaid(text, count);

/** The figure of "7.9 million" alone, where another number with the same word follows. */
function withoutWord(text: Text, low: number, high: number): string | null {
  const { large } = formatsOf(text.locale);
  const [a, b] = [large.formatToParts(low), large.formatToParts(high)];
  const word = (parts: typeof a) => parts.find(({ type }) => type === 'compact')?.value;
  // Only where the word comes last: "7.9 to 11 million".
  if (a.at(-1)?.type !== 'compact' || word(a) !== word(b)) return null;
  return a
    .slice(0, -1)
    .map(({ value }) => value)
    .join('')
    .trim();
}

/** A value in its unit, as a bare figure: shares in hundredths. */
function bare(text: Text, value: number, unit: CaseUnit): string {
  if (unit === 'machines') return machinesSaid(text, value);
  const { small } = formatsOf(text.locale);
  const shown = unit === 'share' ? value * 100 : value;
  const places = shown >= 10 || shown === 0 ? 0 : shown >= 0.995 ? 1 : 2;
  return small.format(Number(shown.toFixed(places)));
}

/** Both ends of a range; a word that both share is said once. */
function pair(text: Text, low: number, high: number, unit: CaseUnit): readonly [string, string] {
  const ends = [bare(text, low, unit), bare(text, high, unit)] as const;
  if (unit !== 'machines' || low < MILLIONS || ends[0] === ends[1]) return ends;
  return [withoutWord(text, low, high) ?? ends[0], ends[1]];
}

/** A value, or a range, with its unit: "8.5 million", "3%", "2 hours", "1–4 days". */
export function valueSaid(text: Text, low: number, high: number, unit: CaseUnit): string {
  const [a, b] = pair(text, low, high, unit);
  const shown = a === b ? a : text.say('theatre.range', { low: a, high: b });
  return text.say(`theatre.unit.${unit}`, { shown, n: a === b && a === '1' ? 1 : 2 });
}

/** A low and a high end in a sentence: "2 to 5 days". */
export function bandSaid(text: Text, low: number, high: number, unit: CaseUnit): string {
  const [a, b] = pair(text, low, high, unit);
  if (a === b) return valueSaid(text, low, high, unit);
  const shown = text.say('theatre.measures.band', { low: a, high: b });
  return text.say(`theatre.unit.${unit}`, { shown, n: 2 });
}

/** Minutes in words, at most two digits: "78 minutes", "14 hours", "10 days". */
export const spanSaid = (text: Text, minutes: number): string => text.duration(minutes);

export const ends = (amount: Amount): { low: number; high: number } =>
  typeof amount === 'number' ? { low: amount, high: amount } : amount;

export const middle = (amount: Amount): number => {
  const { low, high } = ends(amount);
  return (low + high) / 2;
};

/** `2024-07-19T04:09Z` → year, month, day and minute of the day. */
export function releaseOf(released: string) {
  const [year = 1970, month = 1, day = 1, hour = 0, minute = 0] = (
    released.match(/\d+/g) ?? []
  ).map(Number);
  return { year, month, day, minute: hour * 60 + minute };
}

export function dateSaid(text: Text, released: string): string {
  const { year, month, day } = releaseOf(released);
  return text.date(year, month, day);
}

/** "30 hours after release" */
export const sinceRelease = (text: Text, minute: number): string =>
  minute < 0.5
    ? text.say('theatre.clock.release')
    : text.say('theatre.clock.after', { span: spanSaid(text, minute) });

/** Day and time of day, so many minutes after release. */
export function momentSaid(text: Text, released: string, after: number): string {
  const { year, month, day, minute } = releaseOf(released);
  const then = minute + Math.floor(after);
  return text.say('theatre.clock.date', {
    date: text.date(year, month, day + Math.floor(then / 1440)),
    time: text.clock(then % 1440),
  });
}

/** A range of minutes in the unit of its longer end: "78 minutes", "4 to 10 hours". */
export function spansSaid(text: Text, low: number, high: number): string {
  if (high < 120) return bandSaid(text, low, high, 'minutes');
  const unit = high < 2880 ? 'hours' : 'days';
  const each = unit === 'hours' ? 60 : 1440;
  return bandSaid(text, low / each, high / each, unit);
}
