import * as z from 'zod/mini';
import { CLAUSES, type Condition, VENDOR_MOVES } from '../../sim/index.ts';
import {
  key,
  ladder,
  meter,
  ownName,
  points,
  sector,
  share,
  switchName,
  vendorRef,
  whole,
  yesNo,
} from './basics.ts';

const quarter = (what: string) => whole(1, 16, what);
const inner = z.lazy(() => condition);

/** Conditions: one strict object a word, so that a slip is named by the word it belongs to. */
export const condition: z.ZodMiniType<Condition> = z.lazy(() => words);

const words = z
  .union([
    z.strictObject({
      all: z.array(inner).check(z.minLength(1), z.describe('Every one of these.')),
    }),
    z.strictObject({
      any: z.array(inner).check(z.minLength(1), z.describe('At least one of these.')),
    }),
    z.strictObject({ not: inner }),
    z.strictObject({ quarterFrom: quarter('This quarter or later.') }),
    z.strictObject({ quarterTo: quarter('This quarter or earlier.') }),
    z.strictObject({
      quartersLeftAtLeast: whole(0, 15, 'Quarters still to come after this one, at least.'),
    }),
    z.strictObject({
      ladder,
      atLeast: z.exactOptional(whole(0, 8, 'Stands on this rung or above.')),
      atMost: z.exactOptional(whole(0, 8, 'Stands on this rung or below.')),
    }),
    z.strictObject({ switch: switchName, on: yesNo('Is it on?') }),
    z.strictObject({ opened: z.union([ladder, switchName]) }),
    z.strictObject({
      meter,
      atLeast: z.exactOptional(points('This or more.')),
      below: z.exactOptional(points('Less than this.')),
    }),
    z.strictObject({ standingAtLeast: whole(0, 10, 'Standing now, at least.') }),
    z.strictObject({ vendor: vendorRef, key, out: yesNo('Lies this key outside ring 0?') }),
    z.strictObject({
      vendor: vendorRef,
      present: z.exactOptional(yesNo('Is it still on the platform?')),
      trustBelow: z.exactOptional(points('Trust below this.')),
      trustAtLeast: z.exactOptional(points('Trust of this or more.')),
      readinessAtLeast: z.exactOptional(points('Readiness of this or more.')),
      remembers: z.exactOptional(ownName('The key of a cause that its head remembers')),
      stance: z.exactOptional(z.enum(VENDOR_MOVES).check(z.describe('What it does now.'))),
    }),
    z.strictObject({
      keysOutAtLeast: whole(0, 400, 'Keys outside ring 0 over all vendors, at least.'),
    }),
    z.strictObject({
      keysOutBelow: whole(0, 400, 'Keys outside ring 0 over all vendors, fewer than.'),
    }),
    z.strictObject({ everyShareAtLeast: share('No vendor holds less of the fleet than this.') }),
    z.strictObject({ largestShareAtMost: share('No vendor holds more of the fleet than this.') }),
    z.strictObject({ nobodyLeft: yesNo('No outside vendor has left.') }),
    z.strictObject({
      regulator: ownName('The id of a regulator of this level'),
      concernAtLeast: z.exactOptional(points('Concern of this or more.')),
      stageAtLeast: z.exactOptional(
        z
          .literal([1, 2, 3, 4, 5, 6])
          .check(
            z.describe(
              '1 = inquiry, 2 = objections, 3 = hearing, 4 = monitoring, 5 = remedy, 6 = fine.',
            ),
          ),
      ),
    }),
    z.strictObject({ noObjections: yesNo('No regulator has issued objections in this run.') }),
    z.strictObject({
      lastNight: z
        .enum(['quiet', 'nearMiss', 'incident', 'major', 'breach'])
        .check(z.describe('What the last night held.')),
    }),
    z.strictObject({ majorsAtMost: whole(0, 99, 'Major incidents so far, at most.') }),
    z.strictObject({ breachesAtMost: whole(0, 99, 'Breaches so far, at most.') }),
    z.strictObject({
      sectorDownHoursAtMost: z
        .number()
        .check(
          z.gte(0),
          z.lte(100_000),
          z.describe('Hours the average machine of the sector was down.'),
        ),
      sector,
    }),
    z.strictObject({ crisis: meter }),
    z.strictObject({
      doctrine: z
        .enum(['open', 'tiered', 'closed'])
        .check(z.describe('The road of the policy now.')),
    }),
    z.strictObject({
      bound: z.enum(CLAUSES).check(z.describe('A commitment with this clause is in force.')),
    }),
    z.strictObject({ finesAtMost: whole(0, 99, 'Fines so far, at most.') }),
    z.strictObject({
      mendedWithinDays: whole(
        1,
        28,
        '95% of the machines of each incident back within so many days.',
      ),
    }),
    z.strictObject({
      receiptsAtMost: whole(0, 99, 'Changes of a meter that name this cause, at most.'),
      cause: ownName('The key of a cause, as in the receipts'),
    }),
    z.strictObject({ flag: ownName('A flag that some choice sets') }),
  ])
  .register(z.globalRegistry, {
    id: 'condition',
    description:
      'True or false of a moment in the run: one word of the list in docs/level-format.md.',
  });
