import type * as z from 'zod/mini';
import type { Path } from './places.ts';

type Issue = z.core.$ZodIssue;

/** One thing to fix: where, and what to do. */
export interface Finding {
  path: Path;
  sentence: string;
}

const kinds: Record<string, string> = {
  string: 'a text in quotes',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list in [ ]',
  object: 'an object in { }',
  record: 'an object in { }',
  tuple: 'a pair of numbers in [ ]',
};

function valueAt(root: unknown, path: Path): unknown {
  let value = root;
  for (const step of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = (value as Record<string | number, unknown>)[step];
  }
  return value;
}

const quoted = (names: readonly unknown[]) => names.map((name) => `"${String(name)}"`).join(', ');
const short = (value: unknown) => {
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length > 40 ? `${text.slice(0, 37)}…` : text;
};
const nameOf = (path: Path) => {
  const last = path.at(-1);
  return typeof last === 'string' ? `"${last}"` : 'This entry';
};

/** How far one branch of a union is from what stands there: fewer strange and missing names are nearer. */
function distance(branch: readonly Issue[], value: unknown): number {
  return branch.reduce((sum, issue) => {
    if (issue.code === 'unrecognized_keys') return sum + 10 * issue.keys.length;
    if (issue.path.length === 0) return sum + 100;
    const missing = valueAt(value, issue.path as Path) === undefined;
    return sum + (missing ? 10 : 4 / issue.path.length);
  }, 0);
}

const isOfRange = ({ code }: Issue): boolean => code === 'too_big' || code === 'too_small';

function ofUnion(issue: Issue & { code: 'invalid_union' }, base: Path, root: unknown): Finding[] {
  const path = [...base, ...(issue.path as Path)];
  const value = valueAt(root, path);
  if (value === undefined) return [{ path, sentence: `${nameOf(path)} is missing.` }];
  const branches = issue.errors as readonly (readonly Issue[])[];
  // Of the right kind, but out of its range: that branch knows best.
  const kin = branches.find((all) => all.every((one) => one.path.length === 0 && isOfRange(one)));
  if (kin) return kin.flatMap((one) => findingsOf(one, path, root));
  const best = [...branches].sort((a, b) => distance(a, value) - distance(b, value))[0];
  const names = typeof value === 'object' && value !== null ? Object.keys(value) : [];
  if (!best || names.length === 0 || distance(best, value) >= 10 * (names.length + 1)) {
    const what = names.length > 0 ? `The words ${quoted(names)} are` : `${short(value)} is`;
    return [
      { path, sentence: `${what} not known here. docs/level-format.md lists the words that are.` },
    ];
  }
  return best.flatMap((inner) => findingsOf(inner, path, root));
}

/** Sentences for one complaint of the schema. `base` = where the complaint's own path begins. */
export function findingsOf(issue: Issue, base: Path, root: unknown): Finding[] {
  const path = [...base, ...(issue.path as Path)];
  const value = valueAt(root, path);
  const name = nameOf(path);
  const say = (sentence: string): Finding[] => [{ path, sentence }];
  switch (issue.code) {
    case 'invalid_union':
      return ofUnion(issue, base, root);
    case 'unrecognized_keys':
      return issue.keys.map((extra) => ({
        path: [...path, extra],
        sentence: `"${extra}" is not known here. Take it out, or check how it is spelt.`,
      }));
    case 'invalid_type': {
      const wanted = kinds[issue.expected] ?? issue.expected;
      if (value === undefined) return say(`${name} is missing: write ${wanted}.`);
      return say(`${name} must be ${wanted}, not ${short(value)}.`);
    }
    case 'invalid_value': {
      const given =
        value === undefined ? `${name} is missing` : `${short(value)} is not known here`;
      return say(`${given}. Write one of ${issue.values.map((one) => short(one)).join(', ')}.`);
    }
    case 'too_small':
      if (issue.origin === 'array')
        return say(`${name} needs at least ${issue.minimum} of its entries.`);
      return say(`${name} is ${short(value)}; it must be ${issue.minimum} or more.`);
    case 'too_big':
      if (issue.origin === 'array')
        return say(`${name} may have ${issue.maximum} entries at most.`);
      if (issue.origin === 'string')
        return say(`${name} may be ${issue.maximum} characters long at most.`);
      return say(`${name} is ${short(value)}; it must be ${issue.maximum} or less.`);
    case 'invalid_format':
      return say(
        `${name} may hold letters, digits, - and _ only (keys of words also dots), not ${short(value)}.`,
      );
    case 'invalid_key':
      return say(`${name} is not a name that is known here.`);
    default:
      return say(`${name} cannot be read. See docs/level-format.md.`);
  }
}
