/** The cases that came with the game, for tests of what the theatre makes of them. */
import { readdirSync, readFileSync } from 'node:fs';
import { readCase } from '../../../src/content/index.ts';
import type { CaseResult } from '../../../src/forecast/index.ts';
import type { CaseFile } from '../../../src/sim/index.ts';

const FOLDER = 'levels/cases';

export const allCases = (): CaseFile[] =>
  readdirSync(FOLDER)
    .filter((name) => name.endsWith('.json') && !name.includes('schema'))
    .map((name) => {
      const read = readCase(readFileSync(`${FOLDER}/${name}`, 'utf8'));
      if (!('ok' in read)) throw new Error(`${name}: ${read.problems[0]?.sentence}`);
      return read.ok;
    });

export function caseOf(id: string): CaseFile {
  const found = allCases().find((file) => file.id === id);
  if (!found) throw new Error(`no case ${id}`);
  return found;
}

/** A made-up result: down rises to `peak` within an hour and falls to `left` after two weeks, ± a tenth. */
export function resultOf(file: CaseFile, peak: number, left: number, hits = peak): CaseResult {
  const days = [0, 1 / 24, 0.25, 1, 7, 14];
  const p50 = [0, peak, peak, peak / 2, (peak / 2 + left) / 2, left];
  return {
    case: file.id,
    runs: 10,
    measures: [],
    curve: { days, p5: p50.map((v) => v * 0.9), p50, p95: p50.map((v) => v * 1.1) },
    hits: { p5: hits * 0.9, p50: hits, p95: hits * 1.1 },
  };
}
