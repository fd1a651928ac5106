/** `npm run -s case -- FILE --runs N [--seed S] [--json]`: a real incident, simulated beside what was published. */
import { parseArgs } from 'node:util';
import { type CaseResult, runCase } from '../forecast/index.ts';
import type { CaseFile } from '../sim/index.ts';
import { caseOnDisk } from './shared/cases-on-disk.ts';
import { Complaint } from './shared/complaint.ts';
import { inNumbers, ratioText } from './shared/figures.ts';
import { main } from './shared/main.ts';
import { textOnDisk } from './shared/words-on-disk.ts';

function asked() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        runs: { type: 'string', default: '100' },
        seed: { type: 'string', default: '1' },
        json: { type: 'boolean', default: false },
      },
    });
    return { ...values, files: positionals };
  } catch (error) {
    throw new Complaint(null, {}, error instanceof Error ? error.message : String(error));
  }
}

function table(file: CaseFile, { runs, measures }: CaseResult): string {
  const { say } = textOnDisk();
  const rows = measures.map(({ measure, unit, published, simulated, ratio }) => [
    measure,
    unit,
    published ? inNumbers(published.low, published.high) : '–',
    simulated ? inNumbers(simulated.p50) : '–',
    simulated ? inNumbers(simulated.p5, simulated.p95) : '–',
    ratioText(ratio),
  ]);
  const head = ['measure', 'unit', 'published', 'simulated', 'band', 'ratio'].map((name) =>
    say(`cli.case.${name}`),
  );
  const widths = head.map((_, i) => Math.max(...[head, ...rows].map((row) => row[i]?.length ?? 0)));
  const line = (row: string[]) =>
    row
      .map((text, i) => (i < 2 ? text.padEnd(widths[i] ?? 0) : text.padStart(widths[i] ?? 0)))
      .join('  ');
  return [file.title, line(head), ...rows.map(line), say('cli.case.runs', { runs })].join('\n');
}

main(() => {
  const { files, runs, seed, json } = asked();
  const [path, ...more] = files;
  if (path === undefined || more.length > 0) throw new Complaint('cli.oneCase');
  const count = Number(runs);
  if (!Number.isInteger(count) || count < 1 || count > 100_000) throw new Complaint('cli.badRuns');
  const file = caseOnDisk(path);
  const result = runCase(file, { runs: count, seed });
  const { curve: _, hits: __, ...told } = result;
  console.log(json ? JSON.stringify(told) : table(file, result));
});
