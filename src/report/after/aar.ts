/** The report in the order of an after-action report: what was expected, what happened, why, what to change. */
import { type Cause, fingerprint, METERS, rungAt, threats, WIN_AT } from '../../sim/index.ts';
import { breachKinds, expectedOver, isBreach, linesOf, nightEnd, type Params } from './evidence.ts';
import { improvementsOf } from './improvements.ts';
import { largestInPlace } from './lines.ts';
import type { AarLine, AfterAction, NightRow, Story } from './types.ts';

const line = (key: string, params: Params = {}, index: number | null = null): AarLine => ({
  key: `aar.${key}`,
  params,
  index,
});

/** The first desk of the run: what was expected is read off there. */
const firstMorning = ({ turns, final }: Story) => turns.find(({ quarter }) => quarter > 0) ?? final;

function expectedOf(story: Story): AarLine[] {
  const { level, final, commands, given } = story;
  const start = firstMorning(story);
  const out = [line('expected.aim', { quarters: level.quarters, points: WIN_AT })];
  if (final.mandate !== null) out.push(line('expected.mandate', { mandate: final.mandate }));
  const one = (value: number) => Math.round(value * 10) / 10;
  out.push(
    line('expected.faults', {
      faults: one(expectedOver(start, level.quarters)),
      campaigns: one(threats(start).campaigns * level.quarters),
    }),
  );
  const rungs = commands.filter(
    (command, i) => command.type === 'climb' && given[i]?.quarter === start.quarter,
  );
  for (const command of rungs)
    if (command.type === 'climb')
      out.push(
        line(
          'expected.rung',
          { ladder: command.ladder, to: rungAt(command.ladder, command.to).name },
          commands.indexOf(command) + 1,
        ),
      );
  for (const { matter, choice, made, due } of final.promises)
    out.push(line('expected.promise', { matter, choice, due }, nightEnd(story, made)));
  for (const { about, chance, quarter } of final.bets ?? [])
    out.push(line('expected.bet', { about: about.kind, chance, quarter }));
  return out;
}

/** One row a night; the cold open is left out. */
export function nightRows({ final }: Story): NightRow[] {
  return final.history
    .filter(({ quarter }) => quarter > 0)
    .map(({ quarter, lines, metersAfter }) => {
      const count = (kind: (typeof lines)[number]['kind']) =>
        lines.filter((one) => one.kind === kind).length;
      return {
        quarter,
        incidents: count('incident'),
        majors: lines.filter((one) => one.kind === 'incident' && one.major).length,
        nearMisses: count('nearMiss'),
        breaches: lines.filter(isBreach).length,
        blocked: count('attackBlocked') + count('attackContained'),
        hits: lines.reduce((sum, one) => sum + (one.attack === null ? one.hits : 0), 0),
        meters: { ...metersAfter },
      };
    });
}

function happenedOf(story: Story): AarLine[] {
  const { final, level, commands } = story;
  const end = commands.length;
  const lines = linesOf(story).map((entry) => entry.line);
  const count = (fits: (one: (typeof lines)[number]) => boolean) => lines.filter(fits).length;
  const events = (type: string) =>
    story.events.filter(({ event, quarter }) => event.type === type && quarter > 0).length;
  const out: AarLine[] = [];
  if (final.outcome)
    out.push(
      line(
        `happened.${final.outcome.won ? 'won' : 'lost'}`,
        {
          ending: final.outcome.ending,
          quarter: final.quarter,
        },
        end,
      ),
    );
  else out.push(line('happened.open', { quarter: final.quarter }, end));
  if (final.mandate !== null)
    out.push(
      line(
        final.mandateKept ? 'happened.kept' : 'happened.broken',
        { mandate: final.mandate },
        end,
      ),
    );
  for (const meter of METERS)
    out.push(line('happened.meter', { meter, from: level.meters[meter], to: final.meters[meter] }));
  out.push(
    line('happened.faults', {
      faults: count((one) => one.culprit !== null && one.attack === null),
      incidents: count((one) => one.kind === 'incident'),
      majors: count((one) => one.kind === 'incident' && one.major),
      nearMisses: count((one) => one.kind === 'nearMiss'),
      caught: count((one) => one.kind === 'benchCatch'),
      hits: lines.reduce((sum, one) => sum + (one.attack === null ? one.hits : 0), 0),
    }),
    line('happened.attacks', {
      breaches: breachKinds(story).length,
      blocked: count((one) => one.kind === 'attackBlocked' || one.kind === 'attackContained'),
    }),
  );
  const wrong = events('wrongHold');
  const held = Math.max(0, events('channelHeld') - wrong);
  if (held + wrong > 0) out.push(line('happened.holds', { right: held, wrong }));
  const promises = (kept: boolean) => final.promises.filter((one) => one.kept === kept).length;
  if (final.promises.length > 0)
    out.push(line('happened.promises', { kept: promises(true), broken: promises(false) }));
  const steps = { inquiries: events('inquiryOpened'), objections: events('objectionsIssued') };
  if (steps.inquiries + steps.objections > 0)
    out.push(line('happened.authorities', { ...steps, fines: events('fined') }));
  const gone = events('vendorLeft');
  if (gone > 0) out.push(line('happened.gone', { vendors: gone }));
  return out;
}

function whyOf(story: Story): AarLine[] {
  return [
    ...largestInPlace(story).map(({ sentence, cause, index }): AarLine => {
      const told: Cause = cause;
      return { ...sentence, index, cause: told };
    }),
    ...story.final.history.flatMap(({ quarter, ghost }): AarLine[] => {
      if (!ghost || quarter === 0 || ghost.yours.hits === ghost.theirs.hits) return [];
      const params = { quarter, yours: ghost.yours.hits, theirs: ghost.theirs.hits };
      const key = ghost.yours.hits < ghost.theirs.hits ? 'why.ghostBetter' : 'why.ghostWorse';
      return [line(key, params, nightEnd(story, quarter))];
    }),
  ];
}

/** The whole report of a story; everything in it can be looked up in the run. */
export function afterAction(story: Story): AfterAction {
  const { level, seed, final } = story;
  return {
    level: {
      id: level.id,
      version: level.version,
      quarters: level.quarters,
      ...(level.calm && { calm: level.calm }),
    },
    seed,
    fingerprint: fingerprint(final),
    expected: expectedOf(story),
    happened: happenedOf(story),
    nights: nightRows(story),
    why: whyOf(story),
    change: improvementsOf(story),
  };
}
