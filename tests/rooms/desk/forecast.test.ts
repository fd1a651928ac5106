/** What the desk says of what may come: the worlds as they were played, no total, and nothing rounded away. */
import { describe, expect, test } from 'vitest';
import { BUCKET_ENDS, type Forecast, WIDE } from '../../../src/forecast/index.ts';
import { summarise } from '../../../src/forecast/summary.ts';
import type { Fate, WorldStory } from '../../../src/forecast/world.ts';
import { forecastProps, forecastTargets } from '../../../src/rooms/desk/forecast/forecast.ts';
import {
  breachChance,
  type GameState,
  type HarmClass,
  rungNumber,
  whyBreach,
} from '../../../src/sim/index.ts';
import { english } from '../../kit/english.ts';
import { world } from '../../kit/world.ts';

const text = english();
const morning = world().state;

/** A world in which so many machines were harmed, the last of them for so many days. */
const harmed = (
  hits: number,
  fate: Fate = 'stopped',
  lastDays = 2,
  harm: HarmClass | null = null,
): WorldStory => ({
  faults: 1,
  race: 0.5,
  worst: {
    place: 'ring0',
    harm,
    fate,
    hits,
    share: hits / 1_000_000,
    lastDays,
    curve: [
      { hour: 0, down: hits },
      { hour: lastDays * 24, down: 0 },
    ],
  },
});
const calm: WorldStory = { faults: 0, worst: null, race: 0.25 };
const said = (forecast: Forecast | null, now: GameState = morning, thinking = false) =>
  forecastProps(text, forecast, thinking, now, morning);
const told = (...stories: WorldStory[]): Forecast => summarise(stories, null);

describe('the tray', () => {
  test('holds each world once, in the pile of its machines, by how it ends', () => {
    const forecast = told(calm, harmed(99), harmed(100), harmed(5_000, 'blind'), harmed(2_000_000));
    const { piles } = said(forecast).beads;
    expect(piles).toEqual(forecast.buckets);
    expect(piles.map((p) => [p.holds, p.blind, p.stopped])).toEqual([
      [1, 0, 0],
      [0, 0, 1],
      [0, 0, 1],
      [0, 1, 0],
      [0, 0, 0],
      [0, 0, 1],
    ]);
  });

  test('names each pile by where it ends, the last by what it has no end', () => {
    const { bucketNames } = said(told(calm)).beads;
    expect(bucketNames).toEqual(['none', '100', '1K', '10K', '100K', 'more']);
    expect(bucketNames).toHaveLength(BUCKET_ENDS.length);
  });

  test('marks the piles of a morning with nothing signed only where something has been signed', () => {
    const both = summarise([calm, calm, harmed(50)], [harmed(50), harmed(50), calm]);
    expect(said(both).beads.previous).toBeUndefined();
    const signed = world().switches('parity', true).state;
    expect(said(both, signed).beads.previous).toEqual([1, 2, 0, 0, 0, 0]);
  });
});

describe('the words', () => {
  test('count the worlds that are harmed, and span eight of ten of these', () => {
    const stories = [calm, ...[10, 20, 30, 40, 50, 60, 70, 80, 90, 100].map((n) => harmed(n))];
    expect(said(told(...stories)).summary).toContain(
      text.say('screens.forecast.summary', {
        n: 11,
        harmed: 10,
        low: '10',
        high: '90',
        span: '2 days',
        ...{ scratch: 0, wound: 0, disaster: 0, catastrophe: 0 },
      }),
    );
  });

  test('count the harmed worlds by their class', () => {
    const stories = (['wound', 'wound', 'disaster', null] as const).map((harm) =>
      harmed(100, 'stopped', 2, harm),
    );
    expect(told(calm, ...stories).harms).toEqual({
      scratch: 0,
      wound: 2,
      disaster: 1,
      catastrophe: 0,
    });
    expect(said(told(calm, ...stories)).summary).toContain('wounds: 2, disasters: 1');
  });

  test('say how long the last machine takes in half of the harmed worlds', () => {
    const days = [1, 3, 9].map((d) => harmed(100, 'stopped', d));
    expect(said(told(calm, ...days)).summary).toContain('3 days');
  });

  test('say so where no machine is harmed', () => {
    expect(said(told(calm, calm)).summary).toContain(
      text.say('screens.forecast.unharmed', { n: 2 }),
    );
  });

  test('say what the worlds assume: nothing, one thing, or so many decisions of today', () => {
    const n = 2;
    const forecast = told(calm, calm);
    expect(said(forecast).sub).toBe(text.say('forecast.now', { n }));
    const one = world().switches('parity', true).state;
    expect(said(forecast, one).sub).toBe(text.say('forecast.many', { n, k: 1 }));
    const two = world().switches('parity', true).posts(0, { at: 'threats' }).state;
    expect(said(forecast, two).sub).toBe(text.say('forecast.many', { n, k: 2 }));
  });

  test('promise nothing before the first worlds have been played', () => {
    const { sub, summary, fan, thinking } = said(null, morning, true);
    expect([sub, summary, fan, thinking]).toEqual([
      text.say('forecast.working'),
      '',
      undefined,
      true,
    ]);
  });
});

describe('the two risks', () => {
  const wide = harmed(2_000);
  const forecast = summarise([calm, harmed(1_999), wide], [wide, wide, wide]);

  test('count the worlds in which a fault goes wide, and those in which a race gets in', () => {
    // 0.25, 0.5 and 0.5 of a world: one.
    expect(forecast.risks).toEqual({ fails: 1, raced: 1 });
    const { risks } = said(forecast);
    expect(risks?.fails.count).toBe(text.say('forecast.risk.count', { count: 1, n: 3 }));
    expect(risks?.race.count).toBe(text.say('forecast.risk.count', { count: 1, n: 3 }));
  });

  test('say what they were before today’s decisions, where these have moved them', () => {
    expect(said(forecast).risks?.fails.from).toBeUndefined();
    const { risks } = said(forecast, world().switches('parity', true).state);
    expect(risks?.fails.from).toBe(text.say('forecast.risk.from', { was: 3 }));
    expect(risks?.race.from).toBe(text.say('forecast.risk.from', { was: 2 }));
  });

  test('are heard with the same figures as they are seen with', () => {
    expect(said(forecast).summary).toContain(
      text.say('forecast.risk.summary', {
        n: 3,
        fails: 1,
        raced: 1,
        machines: text.machines(WIDE * morning.level.fleet),
      }),
    );
  });

  test('open to the chance of a race tonight, and to the addends that make it', () => {
    const sum = said(forecast).risks?.why.sum;
    expect(sum?.shown).toBe(text.percent(breachChance(morning, 'race')));
    const all = whyBreach(morning, 'race').map(({ by }) => text.points(by));
    expect(sum?.addends.map(({ by }) => by)).toEqual(all);
  });

  test('are not told before the first worlds have been played', () => {
    expect(said(null, morning, true).risks).toBeNull();
  });
});

describe('the fan', () => {
  test('is the quantiles of the harmed worlds; there is none where none is harmed', () => {
    const forecast = told(harmed(10), harmed(500), harmed(900));
    const { fan } = said(forecast);
    expect(fan).toMatchObject({
      hours: forecast.fan?.hours,
      q10: forecast.fan?.p10,
      q25: forecast.fan?.p25,
      q50: forecast.fan?.p50,
      q75: forecast.fan?.p75,
      q90: forecast.fan?.p90,
    });
    expect(said(told(calm)).fan).toBeUndefined();
  });

  test.each([
    [0.25, [1]],
    [1, [1, 6]],
    [14, [1, 24, 96, 216]],
  ])('over %d days has marks that lie in it, apart from each other', (days, marks) => {
    const { fan } = said(told(harmed(100, 'stopped', days)));
    expect(fan?.ticks.map(({ hours }) => hours)).toEqual(marks);
    for (const { hours, label } of fan?.ticks ?? [])
      expect(label).toBe(text.say(`screens.forecast.tick.${hours}`));
  });
});

describe('whose faults can be asked about', () => {
  test('vendors that are there, and our own services once they stand', () => {
    const there = morning.vendors.filter((v) => v.present).map((v) => v.id);
    expect(forecastTargets(morning)).toEqual(there);
    const built = structuredClone(morning);
    built.ladders.interface.rung = rungNumber('interface', 'reader');
    built.ladders.attestation.rung = rungNumber('attestation', 'report');
    expect(forecastTargets(built)).toEqual([...there, 'interfaceService', 'attestationService']);
    const [gone] = built.vendors;
    if (gone) gone.present = false;
    expect(forecastTargets(built)).not.toContain(gone?.id);
  });
});
