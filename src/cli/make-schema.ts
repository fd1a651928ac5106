/** Writes `levels/level.schema.json` from the level language. Run: npx tsx src/cli/make-schema.ts */
import { writeFileSync } from 'node:fs';
import { levelJsonSchema } from '../content/index.ts';

writeFileSync(
  new URL('../../levels/level.schema.json', import.meta.url),
  JSON.stringify(levelJsonSchema(), null, 2) + '\n',
);
