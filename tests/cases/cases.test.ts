/** Real incidents, simulated beside what was published. Fixed seeds: what stands here is what `npm run case` prints. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  casesPage,
  EXPLAIN_ABOVE,
  measuresTable,
  PAGE_RUNS,
  withMeasures,
} from '../../src/cli/cases-page.ts';
import { inProject } from '../../src/cli/project.ts';
import { casesOnDisk } from '../../src/cli/shared/cases-on-disk.ts';
import { type CaseResult, runCase } from '../../src/forecast/index.ts';
import type { CaseFile } from '../../src/sim/index.ts';

const files = casesOnDisk();
const REFERENCE = '2024-crowdstrike-291';
const results = new Map<string, CaseResult>();
function resultOf(id: string): CaseResult {
  const file = files.find((one) => one.id === id) as CaseFile;
  const result = results.get(id) ?? runCase(file, { runs: PAGE_RUNS });
  results.set(id, result);
  return result;
}
const off = (ratio: number) => (ratio < 1 ? 1 / ratio : ratio);

describe('the reference case', () => {
  const ratios = new Map(
    resultOf(REFERENCE).measures.map(({ measure, ratio }) => [measure, ratio ?? 0]),
  );

  test('hits as many machines as were counted, within 25%', () => {
    expect(Math.abs((ratios.get('hits') as number) - 1)).toBeLessThan(0.25);
  });

  test.each(['downDay6', 'downDay10'])(
    'leaves as many down, within a factor of 1.5: %s',
    (name) => {
      expect(off(ratios.get(name) as number)).toBeLessThan(1.5);
    },
  );

  test.each(['pcsHit', 'serversHit', 'firmDays', 'slowFirms', 'canary'])(
    'agrees within 35%%: %s',
    (name) => {
      expect(Math.abs((ratios.get(name) as number) - 1)).toBeLessThan(0.35);
    },
  );

  test('holds under other seeds, too', () => {
    const file = files.find(({ id }) => id === REFERENCE) as CaseFile;
    const { measures } = runCase(file, { runs: 60, seed: 'another' });
    for (const { measure, ratio } of measures)
      expect([measure, off(ratio ?? 0) < 1.55]).toEqual([measure, true]);
  });

  test('draws what nobody knew: the band is no hair', () => {
    const { hits } = resultOf(REFERENCE);
    expect((hits.p95 - hits.p5) / hits.p50).toBeGreaterThan(0.1);
  });
});

describe.each(files.map(({ id }) => id).filter((id) => id !== REFERENCE))('%s', (id) => {
  test('meets every published measure within a factor of two', () => {
    for (const { measure, published, ratio } of resultOf(id).measures) {
      expect(published, measure).not.toBeNull();
      expect([measure, off(ratio ?? 0) <= 2]).toEqual([measure, true]);
    }
  });
});

describe('cases', () => {
  test('are ten incidents and more, from all four places, some of them not in the kernel', () => {
    expect(new Set(files.map(({ known }) => known.released)).size).toBeGreaterThanOrEqual(10);
    expect(new Set(files.map(({ known }) => known.place)).size).toBe(4);
    expect(files.some(({ known }) => known.wrongVerdict && known.place === 'interface')).toBe(true);
    expect(files.some(({ known }) => known.path === 'config')).toBe(true);
  });

  test('never look at what was published', () => {
    for (const file of files) {
      const garbled: CaseFile = {
        ...file,
        published: file.published.map((one, i) => ({
          measure: one.measure,
          value: 10 ** (i + 3) * 7.77,
          source: { title: 'Nobody', site: 'nowhere' },
        })),
      };
      const told = ({ measures, curve, hits }: CaseResult) => ({
        simulated: measures.map(({ simulated }) => simulated),
        curve,
        hits,
      });
      const options = { runs: 2, seed: 'garbled' };
      expect(told(runCase(garbled, options))).toEqual(told(runCase(file, options)));
      expect(told(runCase({ ...file, published: [] }, options))).toEqual(
        told(runCase(file, options)),
      );
    }
  });

  test('come out the same again', () => {
    const file = files[0] as CaseFile;
    expect(runCase(file, { runs: 5, seed: 'x' })).toEqual(runCase(file, { runs: 5, seed: 'x' }));
    expect(runCase(file, { runs: 5, seed: 'x' })).not.toEqual(
      runCase(file, { runs: 5, seed: 'y' }),
    );
  });

  test('stand on the page as they come out (npx tsx src/cli/make-cases.ts)', () => {
    const page = casesPage(
      files,
      files.map(({ id }) => resultOf(id)),
    );
    expect(readFileSync(inProject('docs', 'cases.md'), 'utf8')).toBe(page);
  });

  test('all stand in the model, too, with what explains those that are off', () => {
    const table = measuresTable(
      files,
      files.map(({ id }) => resultOf(id)),
    );
    const model = readFileSync(inProject('docs', 'model.md'), 'utf8');
    expect(model).toBe(withMeasures(model, table));
    for (const file of files) {
      for (const { measure, ratio } of resultOf(file.id).measures) {
        const { miss } = file.published.find((one) => one.measure === measure) ?? {};
        const explained = off(ratio ?? 0) <= EXPLAIN_ABOVE || miss !== undefined;
        expect([file.id, measure, explained]).toEqual([file.id, measure, true]);
      }
    }
  });
});

describe('at the edges a case', () => {
  const file = files.find(({ id }) => id === REFERENCE) as CaseFile;
  const hitsOf = (known: Partial<CaseFile['known']>) =>
    runCase({ ...file, known: { ...file.known, ...known } }, { runs: 5 }).hits;

  test('without machines hits none, and says of shares nothing rather than 0', () => {
    const { hits, measures } = runCase(
      { ...file, known: { ...file.known, fleet: 0 } },
      { runs: 3 },
    );
    expect(hits).toEqual({ p5: 0, p50: 0, p95: 0 });
    expect(measures.find(({ measure }) => measure === 'pcsHit')).toMatchObject({
      simulated: null,
      ratio: null,
    });
  });

  test('of one machine hits at most one', () => {
    const regions = [{ id: 'europe', utcOffset: 2, share: 1 }];
    const one = { fleet: 1, servers: 0, regions, sectors: { banks: 1 } };
    expect(hitsOf(one).p95).toBeLessThanOrEqual(1);
  });

  test('whose window is no minutes, or whose fault shows nowhere, hits none', () => {
    expect(hitsOf({ window: 0 }).p95).toBe(0);
    expect(hitsOf({ shows: 0 }).p95).toBe(0);
  });

  test('in which all machines ask all the time hits all of them', () => {
    const all = { servers: 1, shows: 1, versions: 1, checkIn: 0.001, window: 5, fleet: 1000 };
    expect(hitsOf(all).p5).toBeGreaterThan(980);
  });
});
