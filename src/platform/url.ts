/** What the page's address may ask for. Whatever does not fit is left out. */
import { runIn } from './links.ts';

export interface UrlWishes {
  /** Level id: start here. */
  level?: string;
  /** Length in quarters, 1 to 16. */
  length?: number;
  seed?: string;
  /** The player wants to know more. */
  calm?: boolean;
  /** Language code, or a pseudo-language for tests: `long`, `rtl`, `cjk`. */
  lang?: string;
  /** `off`: no moving picture, the page alone. */
  stage?: 'off';
  motion?: 'reduced' | 'full';
  mute?: boolean;
  /** A run to look at: what stands after `#run=`, whatever it is. */
  run?: string;
}

function truthOf(value: string | null): boolean | undefined {
  if (value === null) return undefined;
  return value === '' || value === '1' || value === 'true' || value === 'on';
}

/** Reads an address: `?level=01-first-ring&length=4&seed=abc&calm&lang=long&stage=off&motion=reduced&mute`, `#run=…`. */
export function readUrl(address: { search: string; hash: string }): UrlWishes {
  const asked = new URLSearchParams(address.search);
  const wishes: UrlWishes = {};
  const level = asked.get('level');
  if (level !== null && /^[\w-]{1,64}$/.test(level)) wishes.level = level;
  const length = Number(asked.get('length'));
  if (Number.isInteger(length) && length >= 1 && length <= 16) wishes.length = length;
  const seed = asked.get('seed');
  if (seed !== null && seed.length >= 1 && seed.length <= 128) wishes.seed = seed;
  if (truthOf(asked.get('calm'))) wishes.calm = true;
  const lang = asked.get('lang');
  if (lang !== null && /^[a-zA-Z-]{2,16}$/.test(lang)) wishes.lang = lang;
  if (asked.get('stage') === 'off') wishes.stage = 'off';
  const motion = asked.get('motion');
  if (motion === 'reduced' || motion === 'full') wishes.motion = motion;
  const mute = truthOf(asked.get('mute'));
  if (mute !== undefined) wishes.mute = mute;
  const run = runIn(address.hash);
  if (run !== undefined) wishes.run = run;
  return wishes;
}

/** A fresh seed for a run: 12 letters and digits, told apart at a glance. */
export function freshSeed(): string {
  const letters = 'abcdefghjkmnpqrstuvwxyz23456789';
  const bytes = crypto.getRandomValues(new Uint8Array(12));
  return Array.from(bytes, (byte) => letters[byte % letters.length]).join('');
}

/** Today by the player's own clock: the date as numbers, and the seed that everybody has today. */
export function today(now: Date): { year: number; month: number; day: number; seed: string } {
  const [year, month, day] = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  const two = (n: number) => `${n}`.padStart(2, '0');
  return { year, month, day, seed: `daily-${year}-${two(month)}-${two(day)}` };
}
