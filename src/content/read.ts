import { printParseErrorCode } from 'jsonc-parser';
import type { ZodMiniType } from 'zod/mini';
import { checks } from './checks/index.ts';
import type { LevelFile } from './file.ts';
import {
  depthOf,
  LIMITS,
  lineAndColumn,
  namesTwice,
  offsetOf,
  pointerOf,
  treeOf,
} from './places.ts';
import { levelSchema } from './schema/level.ts';
import { type Finding, findingsOf } from './sentences.ts';

/** Something that keeps a level from being played: where it stands and what to do about it. */
export interface Problem {
  /** JSON pointer into the file; empty for the whole file. */
  pointer: string;
  /** From 1. */
  line: number;
  /** From 1. */
  column: number;
  sentence: string;
}

export type ReadLevel = { ok: LevelFile } | { problems: Problem[] };

/** So many problems are told at once; more would help nobody. */
const mostProblems = 50;

const notJson: Record<string, string> = {
  InvalidCommentToken: 'A level is plain JSON: comments are not allowed. Take this one out.',
  CommaExpected: 'A comma is missing before this.',
  ColonExpected: 'A colon is missing after this name.',
  PropertyNameExpected: 'A name in quotes belongs here (or the comma before it is one too many).',
  ValueExpected: 'A value belongs here (or the comma before it is one too many).',
  CloseBraceExpected: 'A closing } is missing.',
  CloseBracketExpected: 'A closing ] is missing.',
  EndOfFileExpected: 'The level has ended before this: take the rest out.',
  UnexpectedEndOfString: 'This text has no closing quote.',
  InvalidNumberFormat: 'This is not a number.',
};

/**
 * Reads a level from text that may come from anybody. Never throws, runs nothing of what it reads.
 *
 * @param text the file, at most 1 MB, at most 48 brackets deep
 * @param knownWords all keys of the game's own language files
 */
export function readLevel(text: string, knownWords: ReadonlySet<string>): ReadLevel {
  return readWith(text, levelSchema, (level) =>
    checks.flatMap((check) => check(level, { knownWords })),
  );
}

/** Reads a file of some language: its shape, then what else it must hold. Never throws, runs nothing of what it reads. */
export function readWith<T>(
  text: string,
  schema: ZodMiniType<T>,
  check: (value: T) => Finding[],
): { ok: T } | { problems: Problem[] } {
  type Read = { ok: T } | { problems: Problem[] };
  const whole = (sentence: string): Read => ({
    problems: [{ pointer: '', line: 1, column: 1, sentence }],
  });
  if (text.length > LIMITS.characters)
    return whole('This file is larger than 1 MB. A level is a few dozen kilobytes.');
  const source = text.startsWith('\uFEFF') ? text.slice(1) : text;
  if (source.trim() === '') return whole('This file is empty. Start from a copy of another level.');
  if (depthOf(source) > LIMITS.depth)
    return whole(`This file is nested more than ${LIMITS.depth} brackets deep. Make it flatter.`);

  const { root, errors } = treeOf(source);
  const first = errors[0];
  if (first) {
    const code = printParseErrorCode(first.error);
    const sentence = notJson[code] ?? 'From here on this is not JSON.';
    return { problems: [{ pointer: '', ...lineAndColumn(source, first.offset), sentence }] };
  }
  const placed = ({ path, sentence }: Finding): Problem => ({
    pointer: pointerOf(path),
    ...lineAndColumn(source, offsetOf(root, path)),
    sentence,
  });
  const tell = (findings: Finding[]): Read => ({
    problems: findings.slice(0, mostProblems).map(placed),
  });

  const twice = namesTwice(root).map((path) => ({
    path,
    sentence: `"${String(path.at(-1))}" stands twice in this object. Keep one of them.`,
  }));
  if (twice.length > 0) return tell(twice);

  let value: unknown;
  try {
    value = JSON.parse(source);
  } catch {
    return whole(
      'This file is not JSON. Open it in an editor that knows JSON and see what it marks.',
    );
  }
  const parsed = schema.safeParse(value);
  if (!parsed.success)
    return tell(parsed.error.issues.flatMap((issue) => findingsOf(issue, [], value)));
  const findings = check(parsed.data);
  return findings.length > 0 ? tell(findings) : { ok: parsed.data };
}
