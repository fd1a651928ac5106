import { codeOnly, lineOf, type Source } from './sources.ts';

const LADDER = 'door|hygiene|interface|enclaves|attestation|rollout|checks|wayback';
/** Where a ladder's name stands for its rung. */
const RUNG = `\\b(?:rung|(?:policy|staging|rungs|change)\\??\\.(?:${LADDER})|(?<!\\.)(?:${LADDER}))`;
const SIGN = '(?:>=|<=|===|!==|>|<)';

/** How a rung's number, or a figure for a rung that nobody has written, looks in code. */
const FORMS: readonly { form: RegExp; instead: string }[] = [
  {
    // s.ladders.checks.rung >= 2 · rung === 3 · rungs.checks < 2 · rungs.door > 0 · door >= 1
    form: new RegExp(`${RUNG}\\s*${SIGN}\\s*-?\\d`, 'g'),
    instead: "ask by name: atLeast(s, 'checks', 'halt'), reaches('checks', rung, 'halt')",
  },
  {
    // step('checks', 2) · rungAt('checks', 2) · ['checks', 2]
    form: new RegExp(
      `(?:\\b(?:step|stepTo|rungAt|reaches)\\(|\\[)['"](?:${LADDER})['"],\\s*-?\\d`,
      'g',
    ),
    instead: "name the rung: stepTo('checks', 'halt'), rungNamed('checks', 'halt')",
  },
  {
    // { ladder: 'checks', to: 2 } · { ladder: 'checks', atLeast: 1 }
    form: new RegExp(`ladder: ['"](?:${LADDER})['"],\\s*\\w+: -?\\d`, 'g'),
    instead: "name the rung: stepTo('checks', 'halt'), rungNumber('checks', 'halt')",
  },
  {
    // TABLE[s.ladders.checks.rung] ?? 1 · staging?.rings ?? 0 · rungs.checks ?? 0
    form: /\b(?:rung|rungs|rungOf|rungAt|LADDER_RUNGS|policy|staging)\b[^;,\n]{0,40}\?\?\s*-?\d/g,
    instead:
      'a figure that is made up lets a new rung do what nobody chose: rungOf(s, ladder), rungAt(ladder, n), GROUND',
  },
];

/** The language of levels says rungs by number: its examples may, too. */
const EXAMPLES = 'src/content/schema/conditions/policy.ts';

/** Rungs by bare number in one file of `src`, each with what to write instead. */
export function bareRungsOf({ path, text }: Source): string[] {
  if (path.startsWith('src/sim/ladders/') || path === EXAMPLES) return [];
  const code = codeOnly(text, { strings: 'keep' });
  return FORMS.flatMap(({ form, instead }) =>
    [...code.matchAll(form)].map(
      (found) => `${path}:${lineOf(code, found.index)}: "${found[0]}": ${instead}`,
    ),
  );
}
