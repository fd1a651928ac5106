/** Writes `levels/level.schema.json` from the level language. Run: npx tsx src/cli/make-schema.ts */
import { writeFileSync } from 'node:fs';
import { levelJsonSchema } from '../content/index.ts';
import { inProject } from './project.ts';

writeFileSync(
  inProject('levels', 'level.schema.json'),
  JSON.stringify(levelJsonSchema(), null, 2) + '\n',
);
