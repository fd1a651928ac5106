import * as z from 'zod/mini';
import type { CostWord } from '../../sim/index.ts';
import { amount, ladder, ownName, sector, switchName, vendorRef, whole, yesNo } from './basics.ts';
import { condition } from './conditions/index.ts';
import { effect } from './effects/index.ts';

const from = z
  .union([
    z.strictObject({ kind: z.literal('vendor'), vendor: vendorRef }),
    z.strictObject({ kind: z.literal('regulator'), regulator: ownName('Id of a regulator') }),
    z.strictObject({ kind: z.enum(['engineers', 'security', 'press', 'board']) }),
    z.strictObject({ kind: z.literal('sector'), sector }),
  ])
  .check(z.describe('Who wrote the letter.'));

const cost = z.strictObject({
  capacity: z.exactOptional(whole(0, 12, 'Capacity it takes.')),
  standing: z.exactOptional(whole(0, 10, 'Standing it takes.')),
} satisfies Record<CostWord, z.ZodMiniType<number>>);

/** All of a choice but its name. */
export const choiceShape = {
  cost: z.exactOptional(cost),
  needs: z.exactOptional(condition),
  effects: z
    .array(effect)
    .check(z.maxLength(12), z.describe('What it does; exactly what the slip shows.')),
  back: z
    .enum(['any', 'until', 'never', 'promise'])
    .check(
      z.describe('Can it be taken back: any time, until something happens, never, or a promise.'),
    ),
  promise: z.exactOptional(
    z.strictObject({
      due: whole(1, 8, 'Quarters until it is checked.'),
      holds: condition,
      kept: z.array(effect).check(z.maxLength(12)),
      broken: z.array(effect).check(z.maxLength(12)),
    }),
  ),
};

/** All of a letter but its name and its choices. */
export const letterShape = {
  from,
  quarters: z.exactOptional(
    z
      .array(whole(1, 16, 'A quarter.'))
      .check(z.minLength(1), z.describe('Only in these quarters.')),
  ),
  when: z.exactOptional(condition),
  weight: z.exactOptional(
    amount(0, 100, 'Relative chance among the letters that fit; 0 = only when another calls it.'),
  ),
  always: z.exactOptional(yesNo('Dealt whenever it fits, before luck deals the rest.')),
  opens: z.exactOptional(
    z.strictObject({
      ladders: z.exactOptional(z.array(ladder)),
      switches: z.exactOptional(z.array(switchName)),
      content: z.exactOptional(z.literal(true)),
    }),
  ),
};

export const choicesOf = <T extends z.core.$ZodType>(choice: T) =>
  z.array(choice).check(z.maxLength(4), z.describe('Two to four ways to answer.'));

/** A letter of a level in one file: its words are keys of the level's own `words`. */
export const letter = z.strictObject({
  id: ownName('Id of a letter; its words are letter.ID.subject and .body'),
  ...letterShape,
  choices: choicesOf(
    z.strictObject({
      id: ownName('Id of a choice; its words are letter.LETTER.choice.ID.title and .sub'),
      ...choiceShape,
    }),
  ),
});
