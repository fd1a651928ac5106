import * as z from 'zod/mini';
import { caseSchema } from './cases/schema.ts';
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

/** The case language, likewise: `levels/cases/case.schema.json`. */
export function caseJsonSchema(): Record<string, unknown> {
  const schema = z.toJSONSchema(caseSchema, { target: 'draft-7', io: 'input' });
  return {
    title: 'A real incident, for Keys to the Kernel',
    description: 'Made by `npx tsx src/cli/make-schema.ts`. How to write a case: docs/cases.md.',
    ...schema,
  };
}
