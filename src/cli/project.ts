import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

/** A place in the project, from anywhere: `inProject('levels', 'level.schema.json')`. */
export const inProject = (...steps: string[]): string => join(root, ...steps);
