import type { CaseFile } from '../../sim/index.ts';
import { type Problem, readWith } from '../read.ts';
import { checkCase } from './checks.ts';
import { caseSchema } from './schema.ts';

export type ReadCase = { ok: CaseFile } | { problems: Problem[] };

/** Reads a case from text that may come from anybody (at most 1 MB). Never throws, runs nothing of what it reads. */
export function readCase(text: string): ReadCase {
  return readWith(text, caseSchema, checkCase);
}
