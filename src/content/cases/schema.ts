import * as z from 'zod/mini';
import { type CaseFile, STAGING, type StagingId } from '../../sim/index.ts';
import { amount, ownName, sector, share, whole, yesNo } from '../schema/basics.ts';

const text = (most: number, what: string) =>
  z.string().check(z.minLength(1), z.maxLength(most), z.describe(what));

/** A number, or a range where nobody knows better. */
const known = (low: number, high: number, what: string) =>
  z
    .union([
      z.number().check(z.gte(low), z.lte(high)),
      z.strictObject({
        low: z.number().check(z.gte(low), z.lte(high)),
        high: z.number().check(z.gte(low), z.lte(high)),
      }),
    ])
    .check(
      z.describe(
        `${what} ${low} to ${high}; a number, or {"low": …, "high": …} where nobody knows better: then it is drawn once a run.`,
      ),
    );

/** "Staging: 0 none, 1 alert, 2 halt, 3 diverse." */
const step = (id: StagingId) =>
  whole(
    0,
    STAGING[id].length - 1,
    `Staging: ${STAGING[id].map(({ name }, n) => `${n} ${name}`).join(', ')}.`,
  );

const place = z.enum(['ring0', 'interface', 'enclave', 'attestation']).register(z.globalRegistry, {
  id: 'place',
  description:
    'Where the faulty code ran: "ring0" = in the kernel; "interface" = in user mode; "enclave" = walled off, able only to go blind; "attestation" = in a service or a network that others ask.',
});

const region = z.strictObject({
  id: ownName('Region'),
  utcOffset: amount(-12, 14, 'Hours from UTC on that day.'),
  share: share('Share of the fleet; all together make 1.'),
});

const later = (whose: string) =>
  known(
    0,
    40_320,
    `Mean minutes from a machine that works again to its service that does. ${whose}`,
  );

const remoteRecovery = z.strictObject({
  reach: known(0, 1, 'Share of waiting machines that it can get through to.'),
  retry: known(0.1, 40_320, 'Minutes between two tries of one machine.'),
  works: known(0.0001, 1, 'Chance that a try works.'),
  giveUp: z.exactOptional(
    known(0, 40_320, 'Minutes after the revert at which it gives up. Never where not named.'),
  ),
});

const knownFacts = z
  .strictObject({
    fleet: known(0, 2e9, 'Machines that could fetch the update; of a network, its servers.'),
    path: z
      .enum(['content', 'code', 'config'])
      .check(
        z.describe(
          'What was pushed. Content and configuration were not staged where nothing else is said.',
        ),
      ),
    place,
    wrongVerdict: z.exactOptional(yesNo('A good file is taken for a bad one.')),
    vital: z.exactOptional(
      yesNo('No machine works without the file that is taken; otherwise about one in seven stops.'),
    ),
    shows: known(
      0,
      1,
      'Share of the machines that fetch it on which the fault shows: version, system, language, mode.',
    ),
    versions: z.exactOptional(
      known(
        0,
        1,
        'Of the machines, the share that runs a version which the fault concerns. 1 where not named.',
      ),
    ),
    coverage: z.exactOptional(
      known(0, 1, "Share of a firm's machines that carry the product. 1 where not named."),
    ),
    released: z
      .string()
      .check(z.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\dZ$/), z.describe('UTC, as 2024-07-19T04:09Z.')),
    window: known(0, 40_320, 'Minutes from release until it was taken back.'),
    checkIn: z.exactOptional(
      known(
        0.001,
        40_320,
        "Mean minutes between two check-ins of a machine that is on. The engine's own (77) where not named.",
      ),
    ),
    hears: z.exactOptional(
      known(0.001, 40_320, 'The same for hearing of the revert, where that goes another way.'),
    ),
    cutOff: z.exactOptional(
      known(
        0,
        1,
        'Share of those harmed whose own way to updates the fault breaks: no revert reaches them, only hands, "remote" or a kill switch. Not for machines that stop. 0 where not named.',
      ),
    ),
    service: z.exactOptional(
      z
        .strictObject({
          pc: z.exactOptional(later('PCs.')),
          server: z.exactOptional(later('Servers.')),
        })
        .check(
          z.describe('Services that come back later than their machines. At once where not named.'),
        ),
    ),
    restores: z.exactOptional(
      known(
        0,
        1000,
        'Share of the fleet whose services can restart in an hour, where all restart against one: those above fail and try again. No limit where not named.',
      ),
    ),
    noticed: z.exactOptional(
      z
        .enum(['calls', 'graphs', 'late'])
        .check(
          z.describe(
            'Who notices: people who call ("calls", where not named), the pusher watching its own traffic ("graphs"), or people who take it for everyday trouble for hours ("late").',
          ),
        ),
    ),
    heal: z.strictObject({
      by: z
        .enum(['hands', 'checkIn', 'reload'])
        .check(
          z.describe(
            '"hands" = one machine after the other; "checkIn" = by itself at the next check-in after the revert; "reload" = a shared state has to be built up again after the revert.',
          ),
        ),
      remote: z.exactOptional(yesNo('Machines still run and answer: scripts reach many of them.')),
      killSwitch: z.exactOptional(
        yesNo('Taken back by a kill switch, which goes another way than updates.'),
      ),
      fallback: z.exactOptional(yesNo('The product had a way back out of a crash loop.')),
    }),
    remote: z.exactOptional(
      remoteRecovery.check(z.describe("Remote recovery's own habits, where there is any.")),
    ),
    encrypted: z.exactOptional(
      known(0, 1, 'Share of disks that need a recovery key. Half where not named.'),
    ),
    servers: z.exactOptional(
      known(0, 1, 'Share of servers: always on, near at hand. None where not named.'),
    ),
    staging: z.exactOptional(
      z
        .strictObject({ rings: step('rings'), bake: step('bake'), gate: step('gate') })
        .check(z.describe('Staging that was in force for this path. None where not named.')),
    ),
    basis: z.exactOptional(text(800, 'Where these numbers come from, and which are guesses.')),
    regions: z.array(region).check(z.minLength(1), z.maxLength(24)),
    sectors: z.exactOptional(
      z
        .partialRecord(sector, share('Share of the fleet; all together make 1.'))
        .check(z.describe('An ordinary mix of businesses, without homes, where not named.')),
    ),
  })
  .check(z.describe('Known on the morning before, or decided by how the product was built.'));

const change = z.strictObject({
  place: z.exactOptional(place),
  rings: z.exactOptional(step('rings')),
  bake: z.exactOptional(step('bake')),
  gate: z.exactOptional(step('gate')),
  hands: z.exactOptional(step('hands')),
  fallback: z.exactOptional(yesNo('Machines leave a crash loop for the last content that worked.')),
  remote: z.exactOptional(yesNo('Remote recovery.')),
});

const measure = z.strictObject({
  id: ownName('Measure'),
  of: z
    .enum([
      'hits',
      'hitShare',
      'down',
      'downShare',
      'downOfHit',
      'noticed',
      'healed',
      'firmDays',
      'slowFirms',
      'handsHours',
    ])
    .check(
      z.describe(
        'hits, hitShare: machines harmed, and as a share of all. down, downShare, downOfHit: still harmed at "at"; as a share of all; of those hit. noticed: time until somebody could first tell. healed: time until the share "share" of those hit works again. firmDays: mean time of hit firms until a tenth of their hit machines is left. slowFirms: share of firms that took "days" or longer. handsHours: hours of work by hand.',
      ),
    ),
  unit: z.enum(['machines', 'share', 'minutes', 'hours', 'days']),
  at: z.exactOptional(amount(0, 40_320, 'Minutes after release; the end where not named.')),
  share: z.exactOptional(share('For "healed".')),
  days: z.exactOptional(amount(0, 28, 'For "slowFirms".')),
  until: z.exactOptional(
    z
      .enum(['machine', 'service'])
      .check(
        z.describe(
          'For down and healed: what must work again. "service" where not named; the same where services come back at once.',
        ),
      ),
  ),
  among: z.exactOptional(
    z
      .strictObject({
        region: z.exactOptional(ownName('Region')),
        sector: z.exactOptional(sector),
        kind: z.exactOptional(z.enum(['pc', 'server'])),
      })
      .check(z.describe('Only these machines or firms.')),
  ),
  ofFirms: z.exactOptional(
    yesNo("Of all the firms' machines, not only those that carry the product."),
  ),
  change: z.exactOptional(
    change.check(z.describe('Asked of the case as it would have gone under this change.')),
  ),
});

const figure = (what: string) => z.exactOptional(z.number().check(z.gte(0), z.describe(what)));

const published = z.strictObject({
  measure: ownName('Id of a measure'),
  value: figure('The figure; or "low" and "high".'),
  low: figure('Lower end.'),
  high: figure('Upper end.'),
  source: z.strictObject({ title: text(200, 'Title of the page.'), site: text(120, 'Site.') }),
  note: z.exactOptional(text(400, 'How the figure is to be read.')),
  miss: z.exactOptional(text(400, 'What explains the difference, where it is large.')),
});

/** A real incident in a file. */
export const caseSchema: z.ZodMiniType<CaseFile> = z.strictObject({
  $schema: z.exactOptional(z.string()),
  id: ownName("The file's name without ending"),
  title: text(80, 'For people.'),
  about: text(400, 'One or two sentences for people.'),
  known: knownFacts,
  measures: z
    .array(measure)
    .check(z.minLength(1), z.maxLength(24), z.describe('What is asked of the simulation.')),
  published: z
    .array(published)
    .check(
      z.maxLength(24),
      z.describe('What was published afterwards. Never read while a case is played.'),
    ),
});
