/** Writes `docs/cases.md` and the table of measures in `docs/model.md` from the case files. Takes a minute. Run: npx tsx src/cli/make-cases.ts */
import { readFileSync, writeFileSync } from 'node:fs';
import { runCase } from '../forecast/index.ts';
import { casesPage, measuresTable, PAGE_RUNS, withMeasures } from './cases-page.ts';
import { inProject } from './project.ts';
import { casesOnDisk } from './shared/cases-on-disk.ts';

const files = casesOnDisk();
const results = files.map((file) => runCase(file, { runs: PAGE_RUNS }));
writeFileSync(inProject('docs', 'cases.md'), casesPage(files, results));
const model = inProject('docs', 'model.md');
const table = measuresTable(files, results);
writeFileSync(model, withMeasures(readFileSync(model, 'utf8'), table));
