import { codeOnly, lineOf, type Source } from './sources.ts';

/** A name that a folder may not use, and why. */
interface Rule {
  name: RegExp;
  reason: string;
}

const replay = 'the same run must come out the same everywhere';
const globals = (names: string) =>
  new RegExp(`(?<![.\\w$'"])(?:${names})\\b(?!\\s*\\??:(?!:))`, 'g');

/** Forbidden in all pure folders. */
const pure: readonly Rule[] = [
  {
    name: /\bMath\s*\.\s*random\b/g,
    reason: `luck comes from a named stream in the state: ${replay}`,
  },
  { name: /(?<![.\w$])(?:new\s+Date\b|Date\s*[.(])/g, reason: 'time comes in as an argument' },
  {
    name: /(?<![.\w$])(?:setTimeout|setInterval|setImmediate|requestAnimationFrame|queueMicrotask)\s*\(/g,
    reason: 'nothing in here waits; whoever calls it decides when',
  },
  { name: /(?<![.\w$])performance\s*\.\s*\w/g, reason: 'time comes in as an argument' },
  {
    name: /(?<![.\w$])crypto\s*\.\s*\w/g,
    reason: 'seeds come in as arguments; fingerprints are computed by sim/chance',
  },
  { name: /(?<![.\w$])fetch\s*\(/g, reason: 'data comes in as an argument; platform loads it' },
  {
    name: /(?<![.\w$])(?:document|window|localStorage|navigator)\s*\??\.\s*\w/g,
    reason: 'this folder knows no page',
  },
  { name: globals('globalThis'), reason: 'it opens the way to everything that is forbidden here' },
  { name: /(?<![.\w$])process\s*\.\s*\w/g, reason: 'this folder knows no Node' },
];

/** Forbidden in the rules besides: whatever engines or languages do differently. */
const exact: readonly Rule[] = [
  {
    name: /\bMath\s*\.\s*(?:exp|expm1|log|log2|log10|log1p|pow|sin|cos|tan|asin|acos|atan|atan2|sinh|cosh|tanh|asinh|acosh|atanh|cbrt|hypot)\b/g,
    reason: `engines differ in the last bit, and ${replay}; use sim/chance's exact maths`,
  },
  { name: /\*\*/g, reason: `a power is Math.pow by another name: ${replay}` },
  {
    name: /\.\s*(?:toLocale\w*|localeCompare)\b/g,
    reason: 'it depends on the language of the machine',
  },
  { name: /(?<![.\w$])Intl\s*\.\s*\w/g, reason: 'it depends on the language of the machine' },
  {
    name: /\{[^{}\n]*\b(?:random|exp|log|log2|log10|pow|sin|cos|tan)\b[^{}\n]*\}\s*=\s*Math\b/g,
    reason: 'taking it out of Math does not make it exact',
  },
];

/** The folders whose code may depend on nothing but its arguments. */
export const pureFolders = ['sim', 'content', 'forecast', 'report', 'bots', 'session', 'text'];

/** Sentences for every forbidden name in a file of src/; none where all is well. */
export function impuritiesOf({ path, text }: Source): string[] {
  const folder = path.split('/')[1] ?? '';
  if (!pureFolders.includes(folder)) return [];
  const code = codeOnly(text, { strings: 'blank' });
  return [...pure, ...(folder === 'sim' ? exact : [])].flatMap(({ name, reason }) =>
    [...code.matchAll(name)].map(
      (found) =>
        `${path}:${lineOf(code, found.index)}: no ${found[0].replace(/[\s(.]+$/, '')} in ${folder}: ${reason}.`,
    ),
  );
}
