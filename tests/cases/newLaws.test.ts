/** What a case may say of services, herds, broken updaters, scripts and kill switches: its edges, and what is refused. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { inProject } from '../../src/cli/project.ts';
import { caseOnDisk } from '../../src/cli/shared/cases-on-disk.ts';
import { readCase } from '../../src/content/index.ts';
import { filmCase, runCase } from '../../src/forecast/index.ts';
import type { CaseFile, CaseKnown } from '../../src/sim/index.ts';

const pathOf = (id: string) => inProject('levels', 'cases', `${id}.json`);
const SOPHOS = '2012-sophos-updater';
const GOOGLE = '2025-google-service-control';
const REFERENCE = '2024-crowdstrike-291';
const fileOf = (id: string, known: Partial<CaseKnown> = {}): CaseFile => {
  const file = caseOnDisk(pathOf(id));
  return { ...file, known: { ...file.known, ...known } };
};
const healedIn = (file: CaseFile, share = 0.8) => {
  const measure = { id: 'x', of: 'healed', unit: 'minutes', share } as const;
  const [first] = runCase({ ...file, measures: [measure] }, { runs: 9 }).measures;
  return first?.simulated?.p50 ?? null;
};

describe('edges of a case', () => {
  const edges: [name: string, known: Partial<CaseKnown>][] = [
    ['no machine', { fleet: 0 }],
    ['a window of no minutes', { window: 0 }],
    ['a fault that shows nowhere', { shows: 0 }],
    ['a version that nobody runs', { versions: 0 }],
  ];
  test.each(edges)('%s: hits nobody, and says nothing of healing', (_, known) => {
    for (const id of [SOPHOS, GOOGLE, REFERENCE]) {
      const file = fileOf(id, known);
      expect(runCase(file, { runs: 3 }).hits.p95).toBe(0);
      expect(healedIn(file)).toBeNull();
    }
  });

  test('one machine is hit or not, and heals', () => {
    const regions = [{ id: 'any', utcOffset: 0, share: 1 }];
    const one = fileOf(GOOGLE, { fleet: 1, regions, restores: 1 });
    expect(runCase(one, { runs: 5 }).hits.p50).toBe(1);
    // One machine, one restoration an hour: after 40 minutes it waits for the rest of an hour at most.
    expect(healedIn(one, 1)).toBeLessThanOrEqual(40 + 60 + 30);
  });

  test('nobody cut off hears of the revert; all cut off wait for somebody', () => {
    const cut = (cutOff: number) => healedIn(fileOf(SOPHOS, { cutOff })) as number;
    expect(cut(0)).toBeLessThan(0.5 * cut(1));
  });

  test('scripts that reach all, some, or nobody', () => {
    const scripts = (reach: number) =>
      healedIn(fileOf(SOPHOS, { cutOff: 1, remote: { reach, retry: 90, works: 0.5 } })) as number;
    expect(scripts(1)).toBeLessThan(scripts(0.5));
    expect(scripts(0.5)).toBeLessThan(scripts(0));
  });

  test('a service that restores all at once, and one that restores nobody', () => {
    expect(healedIn(fileOf(GOOGLE, { restores: 1000 }))).toBeLessThan(60);
    expect(healedIn(fileOf(GOOGLE, { restores: 0 }))).toBe(28 * 1440);
  });

  test('a measure may ask for machines alone, or for their services', () => {
    const measures = (['machine', 'service'] as const).map((until) => ({
      id: until,
      of: 'downShare' as const,
      unit: 'share' as const,
      at: 2 * 1440,
      until,
    }));
    const share = (service: number) =>
      runCase(
        {
          ...fileOf('2024-crowdstrike-providence', { service: { pc: service, server: service } }),
          measures,
        },
        { runs: 5 },
      ).measures.map(({ simulated }) => simulated?.p50 ?? 0) as [number, number];
    const [machine, both] = share(2000);
    expect(both).toBeGreaterThan(machine * 1.2);
    const [alone, same] = share(0);
    expect(same).toBe(alone);
    expect(machine / alone).toBeCloseTo(1, 1);
  });

  test('a kill switch reaches those whom the revert does not', () => {
    const file = fileOf(SOPHOS, { cutOff: 1, heal: { by: 'checkIn', killSwitch: true } });
    expect(healedIn(file)).toBeLessThan(0.5 * (healedIn(fileOf(SOPHOS, { cutOff: 1 })) as number));
  });
});

test('a film loses nobody, and shows as harmed whose service is not back', () => {
  const file = fileOf(GOOGLE);
  const { frames, fleet } = filmCase(file, '1', 0);
  const [first] = Object.values(fleet);
  for (const { at, regions } of frames) {
    const [counts] = Object.values(regions);
    const all = Object.values(counts ?? {}).reduce((sum, count) => sum + count, 0);
    expect([at, all]).toEqual([at, first]);
    if (at === 120) expect(counts?.blind).toBeGreaterThan((first as number) / 2);
  }
});

// biome-ignore lint/suspicious/noExplicitAny: these cases are broken on purpose
type Loose = any;
const broken: [
  name: string,
  id: string,
  spoil: (file: Loose) => void,
  pointer: string,
  sentence: RegExp,
][] = [
  ['a share above 1', SOPHOS, (c) => (c.known.cutOff = 1.5), '/known/cutOff', /1 or less/],
  ['a share below 0', SOPHOS, (c) => (c.known.versions = -0.1), '/known/versions', /0 or more/],
  ['restorations below 0', GOOGLE, (c) => (c.known.restores = -1), '/known/restores', /0 or more/],
  [
    'a range upside down, deep inside',
    SOPHOS,
    (c) => (c.known.remote.reach = { low: 0.9, high: 0.1 }),
    '/known/remote/reach',
    /smaller number of "reach" comes first/,
  ],
  ['a try that never works', SOPHOS, (c) => (c.known.remote.works = 0), '/known/remote/works', /./],
  [
    'tries without a pause',
    SOPHOS,
    (c) => (c.known.remote.retry = 0),
    '/known/remote/retry',
    /0\.1 or more|./,
  ],
  [
    'no reach',
    SOPHOS,
    (c) => delete c.known.remote.reach,
    '/known/remote/reach',
    /"reach" is missing/,
  ],
  [
    'a service of nothing',
    GOOGLE,
    (c) => (c.known.service = { printer: 3 }),
    '/known/service/printer',
    /"printer" is not known here/,
  ],
  [
    'a service of servers that are not there',
    REFERENCE,
    (c) => {
      c.known.servers = 0;
      c.known.service = { server: 30 };
    },
    '/known/service/server',
    /no servers in this case/,
  ],
  [
    'cut off from what heals nobody',
    REFERENCE,
    (c) => (c.known.cutOff = 0.5),
    '/known/cutOff',
    /hear of no revert anyway/,
  ],
  [
    'a kill switch that heals nobody',
    REFERENCE,
    (c) => (c.known.heal.killSwitch = true),
    '/known/heal/killSwitch',
    /heals no machine that waits for hands/,
  ],
  [
    'a kill switch that is neither',
    GOOGLE,
    (c) => (c.known.heal.killSwitch = 'red'),
    '/known/heal/killSwitch',
    /./,
  ],
  [
    'until what',
    REFERENCE,
    (c) => (c.measures[1].until = 'moon'),
    '/measures/1/until',
    /Write one of|"machine"/,
  ],
  [
    'until where it means nothing',
    REFERENCE,
    (c) => (c.measures[0].until = 'machine'),
    '/measures/0/until',
    /not for "hits"/,
  ],
];

describe('a broken case gives a place and a sentence', () => {
  test.each(broken)('%s', (_, id, spoil, pointer, sentence) => {
    const file: Loose = JSON.parse(readFileSync(pathOf(id), 'utf8'));
    spoil(file);
    const read = readCase(JSON.stringify(file, null, 2));
    const problems = 'problems' in read ? read.problems : [];
    const told = problems.find((problem) => problem.pointer === pointer);
    expect(told, JSON.stringify(problems.slice(0, 5))).toBeDefined();
    expect(told?.sentence).toMatch(sentence);
    expect(told?.line).toBeGreaterThan(0);
  });
});
