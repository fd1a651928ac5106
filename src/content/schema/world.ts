import * as z from 'zod/mini';
import {
  amount,
  attack,
  habit,
  key,
  ownName,
  points,
  regulatorKind,
  sector,
  severity,
  share,
  vendorRef,
  whole,
  yesNo,
} from './basics.ts';
import { condition } from './conditions/index.ts';
import { DAY_BANDS, MACHINE_MARKS } from './names.ts';

const vendorShapeId = ownName('Id of a vendor; its words are vendor.ID.name, .head and .line');

export const region = z.strictObject({
  id: ownName('Id of a region; its word is region.ID'),
  utcOffset: amount(-12, 14, 'Hours from UTC.'),
  share: share('Share of the fleet; all regions sum to 1.'),
  lon: amount(-180, 1000, 'Centre: degrees east on the world, cells from the left in a city.'),
  lat: amount(-90, 1000, 'Centre: degrees north on the world, cells from the top in a city.'),
  radius: amount(0.1, 180, 'How far its machines lie around the centre.'),
});

export const sectorSpec = z.strictObject({
  id: sector,
  share: share('Share of the fleet; all sectors sum to 1.'),
  harm: amount(0, 100, 'Harm of one machine down for an hour; an office PC is 1.'),
  oldHardware: share('Machines too old for enclaves and memory integrity.'),
  encrypted: share('Machines whose disk asks for a recovery key.'),
  technicians: amount(0, 1000, 'Technicians per thousand machines.'),
  far: z.exactOptional(share('Machines that nobody reaches for days; 0.17 where not named.')),
  roundTheClock: yesNo('Works day and night?'),
});

export const vendor = z.strictObject({
  id: vendorShapeId,
  own: yesNo("true for the platform's own security product."),
  share: share('Share of the fleet that runs it; all vendors sum to 1 at most.'),
  tilt: z.exactOptional(
    z
      .partialRecord(sector, amount(0, 20, 'Weight.'))
      .check(z.describe('Relative weight in a sector; 1 where not named.')),
  ),
  faults: amount(0, 5, 'Faulty updates a quarter, mean over the four habits and the seasons.'),
  habit: z.exactOptional(
    habit.check(
      z.describe('How it errs, known to everybody from the start; drawn where not named.'),
    ),
  ),
  profile: z.exactOptional(
    z
      .strictObject({
        where: sector.check(z.describe('Sector whose machines they strike hardest.')),
        when: z.enum(DAY_BANDS).check(z.describe('Band of the UTC day in which they leave.')),
        what: key.check(z.describe('Key that they break.')),
        who: z.enum(MACHINE_MARKS).check(z.describe('Kind of machine on which they show.')),
      })
      .check(z.describe('What its faults are known for; shown to the player.')),
  ),
  trust: points('How far it believes the platform.'),
  readiness: points('How far its code is ready to run outside ring 0.'),
  out: z.exactOptional(
    z.array(key).check(z.describe('Keys that lie outside ring 0 at the start.')),
  ),
  home: z
    .strictObject({
      lon: amount(-180, 1000, 'As in regions.'),
      lat: amount(-90, 1000, 'As in regions.'),
    })
    .check(z.describe('Where its updates start on the map.')),
});

export const regulator = z.strictObject({
  id: ownName('Id of a regulator; its words are regulator.ID.name, .seat and .head'),
  kind: regulatorKind,
  concern: points('Concern at the start.'),
  weights: z.exactOptional(
    z
      .strictObject({
        competition: share('Weight on competition.'),
        resilience: share('Weight on resilience.'),
        privacy: share('Weight on privacy.'),
      })
      .check(
        z.describe('What it weighs; the three sum to 1. Mostly its own kind where not named.'),
      ),
  ),
});

export const adversary = z.strictObject({
  id: ownName('Id of a group of attackers; its words are adversary.ID.name and .line'),
  taste: z
    .partialRecord(attack, amount(0, 10, 'Relative taste; 1 where not named, 0 = never.'))
    .check(z.describe('What this group likes to try.')),
});

export const varies = z
  .strictObject({
    groups: whole(0, 6, 'So many of the groups of attackers are at work.'),
    trust: whole(0, 50, "Points by which vendors' trust may differ from what is written."),
    readiness: whole(
      0,
      50,
      "Points by which vendors' readiness may differ, the same way as trust.",
    ),
  })
  .check(z.describe('What differs from run to run and is seen on the first day.'));

export const mandate = z.strictObject({
  id: ownName(
    'Id of a mandate; its words are mandate.ID.name, .line, and .half where `half` is named',
  ),
  half: z.exactOptional(
    condition.check(
      z.describe('Must hold on the morning after half of the run; `rule` where not named.'),
    ),
  ),
  rule: condition.check(z.describe('Must hold at the end of the run.')),
});

export const hazards = z.strictObject({
  faults: amount(0, 5, "Scale on every vendor's faults; 0 = scripted faults only."),
  haste: z.exactOptional(
    z
      .strictObject({
        first: amount(0, 3, 'In the first quarter.'),
        last: amount(0, 3, 'In the last quarter.'),
      })
      .check(
        z.describe('How often vendors err as the run goes on, as times the usual; in equal steps.'),
      ),
  ),
  services: amount(0, 5, "Faulty updates a quarter of the platform's own services."),
  attacks: amount(0, 5, 'Attack campaigns a quarter before weak spots count.'),
  late: z.exactOptional(
    amount(1, 5, 'How much busier attackers are in the last quarter of the run, 1 to 5 times.'),
  ),
});

export const fault = z.strictObject({
  vendor: vendorRef,
  key,
  severity,
  trigger: share('Machines on which the fault shows.'),
  wrongVerdict: z.exactOptional(
    yesNo('Deletes or blocks what the machine needs although nothing crashes.'),
  ),
  quiet: z.exactOptional(
    yesNo('Machines still report as healthy, so that plain gates do not see it.'),
  ),
  content: z.exactOptional(yesNo('Content (rules, patterns) instead of code.')),
  minute: whole(0, 1439, 'Minute of the UTC day at which the update leaves.'),
  label: z.exactOptional(ownName('A name for this fault; its word is fault.LABEL')),
});

export const recovery = z
  .strictObject({
    fault: ownName('Label of a scripted fault'),
    takenBack: whole(5, 720, 'Minutes after release at which it was taken back.'),
    stations: z
      .array(whole(1, 28 * 1440, 'Minutes after the revert.'))
      .check(
        z.minLength(1),
        z.maxLength(16),
        z.describe('When time pauses for the chair; rising.'),
      ),
    estimates: z
      .array(whole(1, 28, 'A day, counted from the revert.'))
      .check(z.maxLength(5), z.describe('Days that may be named in public; rising.')),
  })
  .check(z.describe('A scripted fault that was taken back before the chair came.'));

export const night = z.strictObject({
  quarter: whole(1, 16, 'The quarter whose night this is.'),
  fault: z.exactOptional(fault),
  attack: z.exactOptional(z.strictObject({ kind: attack, chance: share('Chance that it comes.') })),
});
