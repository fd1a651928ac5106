import { printParseErrorCode } from 'jsonc-parser';
import type { ZodMiniType } from 'zod/mini';
import {
  depthOf,
  LIMITS,
  lineAndColumn,
  namesTwice,
  offsetOf,
  pointerOf,
  treeOf,
} from './places.ts';
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

/** A text whose shape is right. */
export interface Parsed<T> {
  value: T;
  /** A finding with the line on which it stands. */
  placed(finding: Finding): Problem;
}

/** So many problems are told at once; more would help nobody. */
export const mostProblems = 50;

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

/** Text from anybody as a value of this shape. Never throws, runs nothing of what it reads. */
export function parse<T>(
  text: string,
  schema: ZodMiniType<T>,
): { ok: Parsed<T> } | { problems: Problem[] } {
  const whole = (sentence: string) => ({
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
  const tell = (findings: Finding[]) => ({
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
  return { ok: { value: parsed.data, placed } };
}
