/** Writes `docs/glossary.md` from the words of the game. Run: npx tsx src/cli/make-glossary.ts */
import { writeFileSync } from 'node:fs';
import { glossaryPage } from './glossary-page.ts';
import { inProject } from './project.ts';
import { loadWords } from './words.ts';

writeFileSync(inProject('docs', 'glossary.md'), glossaryPage(loadWords()));
