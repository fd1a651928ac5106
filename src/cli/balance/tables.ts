/** The figures as a page: Markdown that reads well on a console too. */
import type { RunFigures } from './cells.ts';
import { ALIVE, CHOICE, choicesOf, lopsided, metTwice, neverMet, rungsHeld } from './deck.ts';
import type { Measured } from './figures.ts';
import type { Group } from './groups.ts';
import { HOW_TO_RUN } from './head.ts';
import { mattersOf } from './measures/matters.ts';
import { percent } from './measures/reading.ts';
import { levelOf } from './run.ts';
import { mean, wilson } from './statistics.ts';

export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const width = head.map((h, i) => Math.max(h.length, ...rows.map((r) => (r[i] ?? '').length)));
  const line = (cells: readonly string[]) =>
    `| ${head.map((_, i) => (cells[i] ?? '').padEnd(width[i] ?? 0)).join(' | ')} |`;
  return [line(head), `| ${width.map((w) => '-'.repeat(w)).join(' | ')} |`, ...rows.map(line)].join(
    '\n',
  );
}

const one = (x: number): string => x.toFixed(1);

function endingsOf(runs: readonly RunFigures[]): string {
  const times = new Map<string, number>();
  for (const r of runs) times.set(r.ending, (times.get(r.ending) ?? 0) + 1);
  return [...times]
    .sort((a, b) => b[1] - a[1])
    .map(([ending, n]) => `${ending} ${n}`)
    .join(', ');
}

function winsTable(groups: readonly Group[]): string {
  return table(
    [
      'player',
      'games',
      'wins',
      '95%',
      'score',
      'C',
      'S',
      'E',
      'L',
      'keys out',
      'gone',
      'ms',
      'endings',
    ],
    groups.map(({ bot, calm, runs }) => {
      const won = runs.filter((r) => r.won).length;
      const { low, high } = wilson(won, runs.length);
      const meter = (id: string) => mean(runs.map((r) => r.meters[id] ?? 0)).toFixed(0);
      return [
        calm ? `${bot} (calm)` : bot,
        `${runs.length}`,
        percent(runs.length > 0 ? won / runs.length : 0),
        `${percent(low)} to ${percent(high)}`,
        mean(runs.map((r) => r.score)).toFixed(0),
        meter('continuity'),
        meter('security'),
        meter('ecosystem'),
        meter('legitimacy'),
        one(mean(runs.map((r) => r.keysOut))),
        one(mean(runs.map((r) => r.vendorsGone))),
        mean(runs.map((r) => r.milliseconds)).toFixed(0),
        endingsOf(runs),
      ];
    }),
  );
}

function doseTable(groups: readonly Group[]): string {
  return table(
    [
      'player',
      'quarters',
      'incidents',
      'near misses',
      'majors',
      'breaches',
      'matters',
      'shared by two',
    ],
    groups.map(({ bot, calm, runs }) => {
      const of = (pick: (r: RunFigures) => number) => one(mean(runs.map(pick)));
      const { median, shared } = mattersOf(runs);
      return [
        calm ? `${bot} (calm)` : bot,
        of((r) => r.quarter),
        of((r) => r.incidents),
        of((r) => r.nearMisses),
        of((r) => r.majors),
        of((r) => r.breaches),
        `${median}`,
        percent(shared),
      ];
    }),
  );
}

function deckLines(groups: readonly Group[]): string {
  const careful = groups.find((g) => g.bot === 'careful' && !g.calm);
  if (!careful) return '';
  const level = levelOf(careful);
  const never = neverMet(level, careful.runs);
  const twice = metTwice(careful.runs);
  return [
    `Of ${level.matters.length} matters, careful met ${level.matters.length - never.length} in ${careful.runs.length} runs.`,
    never.length > 0 ? `Never met: ${never.join(', ')}.` : '',
    twice > 0 ? `Runs that met a matter twice: ${twice}.` : 'No run met a matter twice.',
  ]
    .filter((line) => line !== '')
    .join(' ');
}

const VERDICTS = { met: 'met', open: 'too few games', missed: '**missed**' };

const measureTable = (figures: readonly Measured[]): string =>
  table(
    ['level', 'measure', 'what', 'asked', 'seen', ''],
    figures.map((f) => [
      f.level,
      f.measure,
      f.what,
      f.asked ?? '',
      f.seen,
      f.verdict === null ? '' : VERDICTS[f.verdict],
    ]),
  );

function rungLines(search: readonly RunFigures[]): string {
  const need = Math.ceil((ALIVE.games / ALIVE.of) * search.length);
  const held = rungsHeld(search);
  const dead = held.filter(([, games]) => games < need);
  return [
    `Asked: each rung stands two quarters running in at least ${ALIVE.games} of ${ALIVE.of} games, here ${need} of ${search.length}.`,
    dead.length > 0
      ? `Below that: ${dead.map(([rung, n]) => `${rung} (${n})`).join(', ')}.`
      : 'All are held.',
    '',
    table(
      ['rung', 'games'],
      held.map(([rung, n]) => [rung, `${n}`]),
    ),
  ].join('\n');
}

function choiceLines(runs: readonly RunFigures[], who: string): string {
  const judged = choicesOf(runs).filter((c) => c.meetings >= CHOICE.meetings);
  const bad = lopsided(runs);
  return [
    `${who}: ${judged.length} matters were met ${CHOICE.meetings} times or more; in ${bad.length} of them one choice was taken in over ${percent(CHOICE.most)}.`,
    ...(bad.length === 0
      ? []
      : [
          '',
          table(
            ['matter', 'meetings', 'taken'],
            bad.map((c) => [
              c.matter,
              `${c.meetings}`,
              c.taken.map(([choice, n]) => `${choice ?? '(no answer)'} ${n}`).join(', '),
            ]),
          ),
        ]),
  ].join('\n');
}

/** The whole page. `day` = the date on which it was played, `command` = what was typed. */
export function pageOf(
  groups: readonly Group[],
  figures: readonly Measured[],
  day: string,
  command: string,
): string {
  const search = groups
    .filter((g) => g.bot === 'pure' && g.ladders.length > 0)
    .flatMap((g) => g.runs);
  const all = groups.flatMap((g) => g.runs);
  const out = [
    '# Balance',
    '',
    `Players made of code (\`src/bots\`) through the public doors only. Made by \`${command}\` on ${day}; ${all.length} games of the players in the tables. A rate is read with the end of its 95% interval (Wilson) that is nearest to the target: where only the rate itself is right, these were too few games to show it. A range is read by the rate itself, a difference by its interval over pairs of the same seed. What is asked of nobody is only printed. A stubborn doctrine is judged where its ladder can be climbed. “ms” is what a game took, on one core of the machine of that day.`,
    '',
    HOW_TO_RUN.trimEnd(),
  ];
  if (figures.length > 0) out.push('', '## Targets', '', measureTable(figures));
  for (const key of new Set(groups.map((g) => `${g.level}, ${g.quarters} quarters`))) {
    const here = groups.filter((g) => `${g.level}, ${g.quarters} quarters` === key);
    out.push('', `## ${key}`, '', winsTable(here), '', doseTable(here), '', deckLines(here));
  }
  if (search.length > 0)
    out.push(
      ...['', '## Rungs that search holds', '', rungLines(search)],
      ...['', '## Choices', '', choiceLines(search, 'search, all levels with ladders')],
    );
  else if (all.length > 0) out.push('', '## Choices', '', choiceLines(all, 'all players'));
  return `${out.join('\n')}\n`;
}
