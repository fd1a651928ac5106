/** The cases in `levels/cases/`, and case files named on the command line. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { LIMITS, readCase } from '../../content/index.ts';
import type { CaseFile } from '../../sim/index.ts';
import { inProject } from '../project.ts';
import { Complaint } from './complaint.ts';
import { problemLine } from './problem-line.ts';

/** A case by path. A complaint with every problem where it is missing or no good. */
export function caseOnDisk(path: string): CaseFile {
  const info = statSync(path, { throwIfNoEntry: false });
  if (!info?.isFile()) throw new Complaint('cli.unknownCase', { file: path });
  if (info.size > 4 * LIMITS.characters) throw new Complaint('cli.largeCase', { file: path });
  const read = readCase(readFileSync(path, 'utf8'));
  if ('ok' in read) return read.ok;
  const lines = read.problems.map((problem) => problemLine(path, problem));
  throw new Complaint(null, {}, lines.join('\n'));
}

/** All cases that came with the game, by file name. */
export function casesOnDisk(): CaseFile[] {
  return readdirSync(inProject('levels', 'cases'))
    .filter((name) => name.endsWith('.json') && !name.endsWith('.schema.json'))
    .sort()
    .map((name) => caseOnDisk(inProject('levels', 'cases', name)));
}
