import type { ZodMiniType } from 'zod/mini';
import { findingsIn } from './checks/index.ts';
import type { LevelFile } from './file.ts';
import { mostProblems, type Problem, parse } from './parse.ts';
import { levelSchema } from './schema/level.ts';
import type { Finding } from './sentences.ts';

export type { Problem } from './parse.ts';

export type ReadLevel = { ok: LevelFile } | { problems: Problem[] };

/**
 * Reads a level in one file from text that may come from anybody. Never throws, runs nothing of what it reads.
 *
 * @param text the file, at most 1 MB, at most 48 brackets deep
 * @param knownWords all keys of the game's own language files
 */
export function readLevel(text: string, knownWords: ReadonlySet<string>): ReadLevel {
  return readWith(text, levelSchema, (level) => findingsIn(level, knownWords));
}

/** Reads a file of some language: its shape, then what else it must hold. Never throws, runs nothing of what it reads. */
export function readWith<T>(
  text: string,
  schema: ZodMiniType<T>,
  check: (value: T) => Finding[],
): { ok: T } | { problems: Problem[] } {
  const read = parse(text, schema);
  if ('problems' in read) return read;
  const { value, placed } = read.ok;
  const findings = check(value);
  return findings.length > 0
    ? { problems: findings.slice(0, mostProblems).map(placed) }
    : { ok: value };
}
