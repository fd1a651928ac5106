import * as z from 'zod/mini';
import { levelSchema } from './schema/level.ts';

/** The level language as JSON Schema draft 7, for editors: `levels/level.schema.json`. */
export function levelJsonSchema(): Record<string, unknown> {
  const schema = z.toJSONSchema(levelSchema, { target: 'draft-7', io: 'input' });
  return {
    title: 'A level of Keys to the Kernel',
    description:
      'Made by `npx tsx src/cli/make-schema.ts`. How to write a level: docs/level-format.md.',
    ...schema,
  };
}
