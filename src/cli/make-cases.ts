/** Writes `docs/cases.md` from the case files. Takes a minute. Run: npx tsx src/cli/make-cases.ts */
import { writeFileSync } from 'node:fs';
import { runCase } from '../forecast/index.ts';
import { casesPage, PAGE_RUNS } from './cases-page.ts';
import { inProject } from './project.ts';
import { casesOnDisk } from './shared/cases-on-disk.ts';

const files = casesOnDisk();
const results = files.map((file) => runCase(file, { runs: PAGE_RUNS }));
writeFileSync(inProject('docs', 'cases.md'), casesPage(files, results));
