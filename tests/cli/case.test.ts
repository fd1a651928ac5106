import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { inProject } from '../../src/cli/project.ts';
import { called, started } from '../kit/console.ts';

const folder = mkdtempSync(join(tmpdir(), 'case-'));
afterAll(() => rmSync(folder, { recursive: true }));

const file = 'levels/cases/2021-fastly.json';

describe('case', () => {
  test('tells a program one object, and nothing more than promised', async () => {
    const { code, out, err } = await started('case', file, '--runs', '3', '--json');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const told = JSON.parse(out) as { measures: { ratio: number; simulated: { p50: number } }[] };
    expect(Object.keys(told)).toEqual(['case', 'runs', 'measures']);
    expect(told).toMatchObject({ case: '2021-fastly', runs: 3 });
    const [, recovered] = told.measures;
    expect(recovered).toEqual({
      measure: 'recovered',
      unit: 'minutes',
      published: { low: 49, high: 49, source: expect.stringContaining('fastly.com') },
      simulated: { p5: expect.any(Number), p50: expect.any(Number), p95: expect.any(Number) },
      ratio: expect.any(Number),
    });
    expect(recovered?.ratio).toBeCloseTo((recovered?.simulated.p50 ?? 0) / 49, 10);
  });

  test('tells people a table', async () => {
    const { out } = await called('case', file, '--runs', '2');
    expect(out).toMatch(/^Fastly, 8 June 2021\nmeasure +unit +published +simulated/);
  });

  test('complains with the place', async () => {
    const broken = join(folder, 'broken.json');
    const loose = JSON.parse(readFileSync(inProject(file), 'utf8')) as { known: { place: string } };
    loose.known.place = 'moon';
    writeFileSync(broken, JSON.stringify(loose));
    const { code, out, err } = await called('case', broken, '--json');
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toMatch(
      /broken\.json#\/known\/place: "moon" is not known here\. Write one of "ring0"/,
    );
    expect((await called('levels', broken)).out).toMatch(/#\/known\/place: "moon"/);
    expect((await called('case', join(folder, 'none.json'))).err).toMatch(/^There is no file/);
    expect((await called('case', file, '--runs', 'few')).err).toMatch(/^--runs needs/);
  });
});
