/** Writes `levels/level.schema.json` and `levels/cases/case.schema.json` from the languages of levels and cases. Run: npx tsx src/cli/make-schema.ts */
import { writeFileSync } from 'node:fs';
import { caseJsonSchema, levelJsonSchema } from '../content/index.ts';
import { inProject } from './project.ts';

const write = (schema: Record<string, unknown>, ...steps: string[]) =>
  writeFileSync(inProject('levels', ...steps), JSON.stringify(schema, null, 2) + '\n');

write(levelJsonSchema(), 'level.schema.json');
write(caseJsonSchema(), 'cases', 'case.schema.json');
