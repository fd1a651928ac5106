/** Writes the schemas that editors complete from, out of the languages of levels, letters and cases. Run: npx tsx src/cli/make-schema.ts */
import { writeFileSync } from 'node:fs';
import {
  caseJsonSchema,
  letterJsonSchema,
  letterWordsJsonSchema,
  levelJsonSchema,
} from '../content/index.ts';
import { inProject } from './project.ts';

const write = (schema: Record<string, unknown>, ...steps: string[]) =>
  writeFileSync(inProject('levels', ...steps), JSON.stringify(schema, null, 2) + '\n');

write(levelJsonSchema(), 'level.schema.json');
write(letterJsonSchema(), 'letter.schema.json');
write(letterWordsJsonSchema(), 'letter-words.schema.json');
write(caseJsonSchema(), 'cases', 'case.schema.json');
