import * as z from 'zod/mini';
import {
  ATTACKS,
  CONTENT_STOPS,
  HABITS,
  KEYS,
  LADDERS,
  METERS,
  PRACTICES,
  REGULATOR_KINDS,
  SECTORS,
  SEVERITIES,
  STANDINGS,
  SWITCHES,
} from './names.ts';

// A strict content-security policy forbids `eval`, which zod would otherwise use to go faster.
z.config({ jitless: true });

/** A name that a level gives to something: letters, digits, `-` and `_`. */
export const ownName = (what: string) =>
  z
    .string()
    .check(
      z.regex(/^[A-Za-z0-9][A-Za-z0-9_-]*$/),
      z.maxLength(48),
      z.describe(`${what}: letters, digits, - and _, at most 48.`),
    );

/** A key into the language files: `letter.printers.subject`. */
export const wordKey = (what: string) =>
  z
    .string()
    .check(
      z.regex(/^[A-Za-z][A-Za-z0-9_.-]*$/),
      z.maxLength(160),
      z.describe(`${what} A key of the language files or of this level's own words.`),
    );

export const share = (what: string) =>
  z.number().check(z.gte(0), z.lte(1), z.describe(`${what} 0 to 1.`));

export const points = (what: string) =>
  z.int().check(z.gte(0), z.lte(100), z.describe(`${what} 0 to 100.`));

export const whole = (low: number, high: number, what: string) =>
  z.int().check(z.gte(low), z.lte(high), z.describe(`${what} ${low} to ${high}.`));

export const amount = (low: number, high: number, what: string) =>
  z.number().check(z.gte(low), z.lte(high), z.describe(`${what} ${low} to ${high}.`));

export const yesNo = (what: string) => z.boolean().check(z.describe(what));

export const ladder = z
  .enum(LADDERS)
  .register(z.globalRegistry, { id: 'ladder', description: 'One of the eight ladders.' });
export const switchName = z
  .enum(SWITCHES)
  .register(z.globalRegistry, { id: 'switch', description: 'One of the switches.' });
export const practiceName = z.enum(PRACTICES).register(z.globalRegistry, {
  id: 'practice',
  description: 'A way of working that only letters begin and end.',
});
export const contentStop = z.enum(CONTENT_STOPS).register(z.globalRegistry, {
  id: 'contentStop',
  description: 'A stop of the dial content: free, plain lists free, or all in the rings.',
});
export const key = z.enum(KEYS).register(z.globalRegistry, {
  id: 'key',
  description: 'A power of a security agent: see, stop, survive, boot.',
});
export const habit = z.enum(HABITS).register(z.globalRegistry, {
  id: 'habit',
  description: 'How a vendor errs: careful, hasty, sloppy on rare machines, quiet.',
});
export const meter = z
  .enum(METERS)
  .register(z.globalRegistry, { id: 'meter', description: 'One of the four meters.' });
export const sector = z
  .enum(SECTORS)
  .register(z.globalRegistry, { id: 'sector', description: 'One of the ten sectors.' });
export const attack = z
  .enum(ATTACKS)
  .register(z.globalRegistry, { id: 'attack', description: 'What an adversary tries.' });
export const severity = z
  .enum(SEVERITIES)
  .register(z.globalRegistry, { id: 'severity', description: 'How bad a fault is.' });
export const regulatorKind = z
  .enum(REGULATOR_KINDS)
  .register(z.globalRegistry, { id: 'regulatorKind', description: 'What a regulator weighs.' });

export const vendorRef = z
  .union([
    z.strictObject({ id: ownName('The id of a vendor of this level') }),
    z.strictObject({
      the: z.enum(STANDINGS).check(z.describe('A vendor by its standing when the words are read.')),
    }),
  ])
  .register(z.globalRegistry, {
    id: 'vendorRef',
    description: 'A vendor: {"id": "…"} or {"the": "largest"}. "sender" = who wrote the letter.',
  });
