import * as z from 'zod/mini';
import { caseSchema } from './cases/schema.ts';
import { letterSchema, letterWordsSchema } from './schema/letter-file.ts';
import { levelOrFolderSchema } from './schema/level.ts';

/** A language as JSON Schema draft 7, for editors. */
function published(title: string, page: string, schema: z.core.$ZodType): Record<string, unknown> {
  return {
    title,
    description: `Made by \`npx tsx src/cli/make-schema.ts\`. How to write one: docs/${page}.`,
    ...z.toJSONSchema(schema, { target: 'draft-7', io: 'input' }),
  };
}

/** `levels/level.schema.json`: a level in one file, or `level.json` in a folder. */
export const levelJsonSchema = () =>
  published('A level of Keys to the Kernel', 'level-format.md', levelOrFolderSchema);

/** `levels/letter.schema.json`: `letters/ID.json`. */
export const letterJsonSchema = () =>
  published('A letter of Keys to the Kernel', 'level-format.md', letterSchema);

/** `levels/letter-words.schema.json`: `letters/ID.LANGUAGE.json`. */
export const letterWordsJsonSchema = () =>
  published('A letter in another language', 'level-format.md', letterWordsSchema);

/** `levels/cases/case.schema.json`. */
export const caseJsonSchema = () =>
  published('A real incident, for Keys to the Kernel', 'cases.md', caseSchema);
