import * as z from 'zod/mini';
import { LADDER_RUNGS, LADDERS, type LadderId, SWITCHES } from '../../sim/index.ts';
import type { LevelFile } from '../file.ts';
import type { FolderLevel } from '../folder/letter.ts';
import {
  amount,
  contentStop,
  ladder,
  ownName,
  points,
  switchName,
  whole,
  wordKey,
  yesNo,
} from './basics.ts';
import { letter } from './letter.ts';
import {
  adversary,
  fault,
  hazards,
  mandate,
  night,
  recovery,
  region,
  regulator,
  sectorSpec,
  varies,
  vendor,
} from './world.ts';

/** "checks: 0 none, 1 alert, 2 halt, 3 diverse" */
const namesOf = (id: LadderId) =>
  `${id}: ${LADDER_RUNGS[id].map((r, n) => `${n} ${r.name}`).join(', ')}`;

/** How high each ladder goes is said by the check of rungs, which knows the level's own tops. */
const rungs = (what: string) =>
  z
    .partialRecord(ladder, whole(0, 8, 'A rung.'))
    .check(z.describe(`${what} ${LADDERS.map(namesOf).join('; ')}.`));

const length = z.strictObject({
  quarters: whole(1, 16, 'Quarters of a run of this length.'),
  minutes: whole(1, 240, 'About how long it takes a person.'),
  capacity: whole(0, 40, 'Capacity a quarter.'),
  default: z.exactOptional(z.literal(true)),
  open: z.exactOptional(
    z
      .array(ladder)
      .check(z.describe('Ladders open from the start in this length besides the others.')),
  ),
});

const words = z
  .record(
    z.string().check(z.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/)),
    z.record(z.string().check(z.maxLength(160)), z.string().check(z.maxLength(4000))),
  )
  .check(
    z.describe('Words of this level\'s own, by language: {"en": {"letter.ID.subject": "…"}}.'),
  );

/** Letters of one level. */
export const MOST_LETTERS = 200;

/** All but the letters. */
const shape = {
  $schema: z.exactOptional(z.string().check(z.describe('Where the editor finds this schema.'))),
  id: ownName("The name of the level's folder, or of its file without the ending"),
  version: whole(1, 10_000, 'Raised when a change of the rules breaks old runs.'),
  title: wordKey("The level's name."),
  blurb: wordKey('One or two sentences for the menu: the question of the level.'),
  goal: z.exactOptional(wordKey('What to reach, in words and numbers, for the menu.')),
  map: z.enum(['world', 'city']),
  lengths: z
    .array(length)
    .check(z.minLength(1), z.maxLength(4), z.describe('Lengths that the player may choose from.')),
  season: whole(0, 3, 'Season of the first quarter: 0 = spring, 3 = winter.'),
  fleet: whole(0, 2_000_000_000, 'Machines on the platform.'),
  fieldStaff: z.exactOptional(
    amount(
      0,
      10,
      'Technicians per thousand machines whom the platform sends out whatever its way back. None where not named.',
    ),
  ),
  regions: z.array(region).check(z.minLength(1), z.maxLength(16)),
  sectors: z.array(sectorSpec).check(z.minLength(1), z.maxLength(10)),
  vendors: z.array(vendor).check(z.minLength(1), z.maxLength(12)),
  regulators: z.array(regulator).check(z.maxLength(6)),
  adversaries: z.exactOptional(z.array(adversary).check(z.maxLength(6))),
  varies: z.exactOptional(varies),
  mandates: z.array(mandate).check(z.maxLength(12)),
  ladders: z.strictObject({
    open: z.array(ladder).check(z.describe('Open from the first quarter on.')),
    start: rungs('Rungs at the start; 0 where not named.'),
    top: z.exactOptional(
      rungs("Highest rung of this level; the ladder's own top where not named."),
    ),
    lead: z.exactOptional(
      z
        .partialRecord(ladder, whole(0, 8, 'Quarters.'))
        .check(z.describe("Lead times in quarters in place of the ladder's own; 0 = tonight.")),
    ),
  }),
  switches: z.strictObject({ open: z.array(switchName), on: z.array(switchName) }),
  content: z.strictObject({
    stop: contentStop,
    open: yesNo('May the dial be turned from the first quarter on?'),
  }),
  opensIn: z.exactOptional(
    z
      .partialRecord(
        z.enum([...LADDERS, ...SWITCHES, 'content', 'teams', 'bets']),
        whole(2, 16, 'A quarter.'),
      )
      .check(
        z.describe(
          'What the player meets later than in the first quarter: ladders, switches and the dial that are open in this level, duty teams, bets.',
        ),
      ),
  ),
  budgets: z.strictObject({
    carry: whole(0, 12, 'Capacity that may be carried into the next quarter.'),
    standing: whole(0, 10, 'Standing at the start.'),
  }),
  meters: z.strictObject({
    continuity: points('Start.'),
    security: points('Start.'),
    ecosystem: points('Start.'),
    legitimacy: points('Start.'),
  }),
  hazards,
  script: z.array(night).check(z.maxLength(32)),
  oneCall: z.exactOptional(
    z
      .array(whole(1, 16, 'A quarter.'))
      .check(
        z.describe(
          'Quarters whose night wakes the chair once at most, for the fault that could reach most; the night shift plays the others.',
        ),
      ),
  ),
  coldOpen: z.exactOptional(z.strictObject({ fault })),
  recovery: z.exactOptional(recovery),
  inbox: z.strictObject({
    quiet: whole(0, 3, 'Letters in a quiet quarter.'),
    crisis: whole(0, 4, 'Letters in a crisis.'),
  }),
  calm: yesNo('Narrower ranges, and two suspects instead of many.'),
  words: z.exactOptional(words),
};

const matters = z
  .array(letter)
  .check(
    z.maxLength(MOST_LETTERS),
    z.describe('The letters of a level in one file. In a folder they lie in `letters/`.'),
  );

// What shapes cannot say is in `checks/`.

/** A level in one file. */
export const levelSchema: z.ZodMiniType<LevelFile> = z.strictObject({ ...shape, matters });

/** `level.json` in a folder. */
export const folderSchema: z.ZodMiniType<FolderLevel> = z.strictObject(shape);

/** Either, for editors. */
export const levelOrFolderSchema = z.strictObject({ ...shape, matters: z.exactOptional(matters) });
