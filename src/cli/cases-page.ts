/** `docs/cases.md`: every case, every measure, and what explains the larger differences. */
import type { CaseResult } from '../forecast/index.ts';
import type { CaseFile } from '../sim/index.ts';
import { inNumbers, ratioText } from './shared/figures.ts';

/** Runs behind the page. */
export const PAGE_RUNS = 100;

const PLACES = {
  ring0: 'kernel',
  interface: 'user mode',
  enclave: 'walled off (closest to an enclave)',
  attestation: 'a service or network that others ask',
} as const;

const HEAD = `# Cases: real incidents, played by the engine of the game

Made by \`npx tsx src/cli/make-cases.ts\` (${PAGE_RUNS} runs a case, seed 1); a test says whether it is up to date.
One case by hand: \`npm run -s case -- levels/cases/2024-crowdstrike-291.json --runs 200\`, with \`--json\` for programs.

## How to read it
A case file keeps apart what was **known** beforehand (fleet, path, place, window until the revert, check-in intervals,
how it could be healed, regions, kinds of firms) and what was **published** afterwards. Nothing of the second is read
while a case is played: a test garbles it and finds the same numbers. One set of constants serves all cases
(\`src/sim/incident/constants.ts\`, each with its source or "tuned" and to what). What nobody knew for certain is a
range in the file and drawn once a run, as are detection, technicians and who was switched on; so the band holds 90% of
the nights that might have been, not of the dice of one.

*Ratio* = simulated median ÷ published value (the middle where a range is published). The reference case has to meet
its hits within 25%, the shares still down within a factor of 1.5, the rest within 35%; all others a factor of two.

What to keep in mind:
- "Known" is known now. Where a file guesses, its text says so; and some of these ranges were moved after a first run
  had missed (who had which version or language in 2007 and 2024, the sites of 2012, polling in 2017 and 2023, homes).
  So this table shows that one set of constants can tell all these nights, not that it foretold them. Only cases that
  nobody has tuned to can show that.
- Several published figures are readings of words: "hours" is read as 1 to 8, "days" as 1 to 4, "a week" as 5 to 8;
  "until most worked again" as four in five.
- The window until the revert is an input, so a revert is never a measure. Under a changed rollout people react as much
  later as the fault can be noticed later.
- Times hang on the grid of the engine, 5 minutes at best.
- How many restarts a shared service bears is published nowhere: all cases that have one share one guess, a tenth to a quarter of its
  clients an hour.
- Weekends slow down only the repairs of single firms. The firms' own queues are worked off one machine after the other;
  a firm counts as repaired once a tenth of its hit machines is left, and firms count alike, large or small.

## All measures
`;

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

function tableOf({ measures }: CaseResult): string[] {
  return [
    row(['Measure', 'Unit', 'Published', 'Simulated', '90% of runs', 'Ratio']),
    row(['---', '---', '---:', '---:', '---:', '---:']),
    ...measures.map(({ measure, unit, published, simulated, ratio }) =>
      row([
        measure,
        unit,
        published ? inNumbers(published.low, published.high) : '–',
        simulated ? inNumbers(simulated.p50) : '–',
        simulated ? inNumbers(simulated.p5, simulated.p95) : '–',
        ratioText(ratio),
      ]),
    ),
  ];
}

function sectionOf(file: CaseFile, result: CaseResult): string {
  const figures = file.published.map(({ measure, source, note, miss }) => {
    const words = [
      `- *${measure}*: ${source.title} (${source.site}).`,
      note,
      miss && `Difference: ${miss}`,
    ];
    return words.filter(Boolean).join(' ');
  });
  return [
    `### ${file.title}`,
    '',
    `${file.about} Ran in: ${PLACES[file.known.place]}. File: \`levels/cases/${file.id}.json\`.`,
    ...(file.known.basis === undefined ? [] : ['', `Known: ${file.known.basis}`]),
    '',
    ...tableOf(result),
    '',
    ...figures,
  ].join('\n');
}

function farthest(results: readonly CaseResult[]): string {
  const all = results.flatMap((result) =>
    result.measures.flatMap(({ measure, ratio }) =>
      ratio === null ? [] : [{ name: `${result.case}, ${measure}`, ratio }],
    ),
  );
  const far = (ratio: number) => (ratio < 1 ? 1 / ratio : ratio);
  const within = (factor: number) => all.filter(({ ratio }) => far(ratio) <= factor + 1e-9).length;
  const misses = all.filter(({ ratio }) => far(ratio) > 2 + 1e-9);
  return [
    `Of ${all.length} measures of ${results.length} cases, ${within(1.25)} lie within 25%, ${within(1.5)} within a factor of 1.5, ${within(2)} within a factor of two.`,
    misses.length === 0
      ? 'None misses by more than a factor of two.'
      : `Missed by more than a factor of two: ${misses.map(({ name, ratio }) => `${name} (${ratioText(ratio)})`).join('; ')}.`,
  ].join(' ');
}

/** How far a measure may be off before something has to explain it. */
export const EXPLAIN_ABOVE = 1.25;

/** All published measures of all cases in one table, misses too, with what explains each. */
export function measuresTable(files: readonly CaseFile[], results: readonly CaseResult[]): string {
  const head = [
    'Case',
    'Measure',
    'Unit',
    'Published',
    'Simulated',
    '90% of runs',
    'Ratio',
    'What explains the difference',
  ];
  const rows = files.flatMap((file, i) =>
    (results[i] as CaseResult).measures.map(({ measure, unit, published, simulated, ratio }, k) => [
      k === 0 ? file.title : '',
      measure,
      unit,
      published ? inNumbers(published.low, published.high) : '–',
      simulated ? inNumbers(simulated.p50) : '–',
      simulated ? inNumbers(simulated.p5, simulated.p95) : '–',
      ratioText(ratio),
      file.published.find((one) => one.measure === measure)?.miss ?? '',
    ]),
  );
  return [
    farthest(results),
    '',
    row(head),
    row(['---', '---', '---', '---:', '---:', '---:', '---:', '---']),
    ...rows.map(row),
  ].join('\n');
}

const MARKS = ['<!-- measures -->', '<!-- measures end -->'] as const;

/** A document with the table between its marks made afresh. Error where it has none. */
export function withMeasures(document: string, table: string): string {
  const [from, to] = MARKS.map((mark) => document.indexOf(mark)) as [number, number];
  if (from < 0 || to < from) throw new Error(`the document has no ${MARKS.join(' … ')}`);
  return `${document.slice(0, from + MARKS[0].length)}\n${table}\n${document.slice(to)}`;
}

/** The page; `files` and `results` in the same order. */
export function casesPage(files: readonly CaseFile[], results: readonly CaseResult[]): string {
  const sections = files.map((file, i) => sectionOf(file, results[i] as CaseResult));
  return `${[`${HEAD}${farthest(results)}`, ...sections, WRITING].join('\n\n')}\n`;
}

const WRITING = `## How to write a case
Copy the file that is nearest, name it as its \`id\`, and let an editor with \`case.schema.json\` help.
\`npm run -s levels\` says what is wrong, with the place.
- **place** and **heal.by** say the most: *hands* where each machine waits for somebody, *checkIn* where it heals by itself when it
  next hears of the revert, *reload* where a shared state has to be built up again.
- **shows** is the share of machines on which the fault could show at all. A wrong verdict in user mode stops about one
  machine in seven, unless the file is one without which nothing works (**vital**).
- **versions** is the share of machines that runs a version which the fault concerns.
- **cutOff** is the share of those harmed whose own way to updates the fault breaks: only **heal.remote** (with habits of its own in
  **remote**: reach, minutes between tries, chance of each, when it gives up), hands or a **heal.killSwitch** reach them.
- **service** tells how much later than its machine a service comes back, **restores** how many services an hour (as a share of the fleet) the one
  bears against which all restart. A measure of what is down or healed asks for both, or with **until** for machines alone.
- **noticed**: *graphs* where the pusher watches its own traffic, *late* where people take it for everyday trouble.
- A **measure** says what is asked (\`hits\`, \`downShare\` at a minute, \`healed\` to a share …), of whom (\`among\`), and under
  which \`change\`, if any. **published** gives its figure and source; a measure may go without.`;
