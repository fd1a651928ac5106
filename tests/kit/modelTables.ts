import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sharedWords } from '../../src/cli/words.ts';
import { CONDITION_DOCS } from '../../src/content/schema/conditions/index.ts';
import { EFFECT_DOCS } from '../../src/content/schema/effects/index.ts';
import { STAGING } from '../../src/sim/cases/index.ts';
import { FALLBACK, REMOTE } from '../../src/sim/cases/staging.ts';
import { DEEP_DELAY, VENDOR_REVERT } from '../../src/sim/incident/constants.ts';
import { WORLD_DEEP_DELAY, WORLD_VENDOR_REVERT } from '../../src/sim/incident/world.ts';
import {
  CLAUSE_RULES,
  CLAUSES,
  CONTENT_FIGURES,
  CONTENT_STOPS,
  HABITS,
  LADDER_RUNGS,
  LADDERS,
  type LadderId,
  NEEDED,
  PAIRS,
  PRACTICE_FIGURES,
  PRACTICES,
  RUNG_IN_THE_AIR,
  SWITCH_FIGURES,
  SWITCHES,
  upkeepOfRung,
  VOICES,
} from '../../src/sim/index.ts';
import { CONTENT, GUISE, HARM, TRIGGERS, WRONG_VERDICT } from '../../src/sim/rules/faults.ts';
import { deepShare, habitTimes, rareShare } from '../../src/sim/rules/habits.ts';
import { HARM_RULES } from '../../src/sim/rules/harm.ts';
import { KEY_CHANCE, OWN_MARK } from '../../src/sim/rules/profiles.ts';
import { RELIABILITY } from '../../src/sim/rules/signals.ts';
import { READINESS_FOR } from '../../src/sim/rules/vendors/keys.ts';
import { HEARD_FROM } from '../../src/sim/rules/vendors/loudness.ts';
import {
  LOST_BY_INCIDENT,
  LOST_BY_MAJOR,
  SECTORS_KEPT,
} from '../../src/sim/rules/vendors/market.ts';
import { MEMORIES_KEPT } from '../../src/sim/rules/vendors/memory.ts';
import { PUSHED } from '../../src/sim/rules/vendors/moves.ts';
import { HOLLOW_CHANCE } from '../../src/sim/rules/vendors/paper.ts';
import { COURT_QUARTERS } from '../../src/sim/rules/vendors/suits.ts';
import { table as importTable } from '../architecture/import-table.ts';

export const root = join(dirname(fileURLToPath(import.meta.url)), '../..');

const tableOf = (
  head: readonly string[],
  rows: readonly (readonly (string | number)[])[],
): string =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');

const two = (x: number): string => String(Math.round(x * 100) / 100);
const percent = (x: number): string => `${Math.round(x * 1000) / 10}%`;

const ladders = (): string => {
  const words = sharedWords();
  return tableOf(
    ['Ladder', 'Rung', 'Capacity', 'Standing', 'Lead (quarters)', 'Upkeep'],
    LADDERS.flatMap((ladder) =>
      LADDER_RUNGS[ladder].map((r, i) => [
        i === 0 ? `**${ladder}**` : '',
        `${i} · ${words[`ladder.${ladder}.rung.${r.name}`] ?? '?'}`,
        r.capacity,
        r.standing,
        r.lead,
        upkeepOfRung(ladder, i),
      ]),
    ),
  );
};

/** A figure in one cell; one that has parts names them. */
const cell = (value: unknown): string => {
  if (Array.isArray(value)) return value.join(' / ');
  if (typeof value === 'object' && value !== null)
    return Object.entries(value)
      .map(([part, x]) => `${part} ${x}`)
      .join(', ');
  return value === null ? 'none' : String(value);
};

/** Comments of a ladder's figures, those that the engine reads first; one without a comment of its own shares the last. */
function figuresOf(ladder: LadderId): [figure: string, comment: string][] {
  const text = readFileSync(join(root, `src/sim/ladders/${ladder}.ts`), 'utf8');
  const engine = readFileSync(join(root, 'src/sim/incident/policy.ts'), 'utf8');
  const shape =
    /interface \w+ extends Rung(?:, \w*?<?(?<read>\w+Figures)[^{]*)? \{(?<lines>[^}]*)\}/.exec(
      text,
    )?.groups;
  const read = new RegExp(`interface ${shape?.read} \\{(?<lines>[\\s\\S]*?)\\n\\}`).exec(
    engine,
  )?.groups;
  const lines = `${read?.lines ?? ''}\n${shape?.lines ?? ''}`;
  let comment = '';
  return lines.split('\n').flatMap((line): [string, string][] => {
    const said = /^ {2}\/\*\* (.*) \*\/$/.exec(line)?.[1];
    if (said !== undefined) comment = said;
    const figure = /^ {2}(\w+):/.exec(line)?.[1];
    if (figure === undefined || !(figure in (LADDER_RUNGS[ladder][0] ?? {}))) return [];
    const own = comment;
    comment = 'As above.';
    return [[figure, own]];
  });
}

/** What every rung does, from the ladder files. */
const rungs = (): string =>
  tableOf(
    ['Ladder', 'Figure', 'Rung by rung', 'What it is'],
    LADDERS.flatMap((ladder) =>
      figuresOf(ladder).map(([figure, comment], i) => [
        i === 0 ? `**${ladder}**` : '',
        `\`${figure}\``,
        LADDER_RUNGS[ladder].map((r) => cell((r as never)[figure])).join(' · '),
        comment,
      ]),
    ),
  );

/** What stands on what, and what a rung in the air costs each quarter. */
const pairs = (): string =>
  tableOf(
    ['Ladder', 'Stands on', 'Free rungs above it', 'What each further rung costs'],
    [
      ...Object.entries(NEEDED).map(([ladder, on]) => [
        `**${ladder}**`,
        on,
        0,
        'may not be ordered',
      ]),
      ...PAIRS.map(({ ladder, on, free, meter }) => [
        `**${ladder}**`,
        on,
        free,
        `${meter} −${RUNG_IN_THE_AIR} a quarter`,
      ]),
    ],
  );

const switches = (): string =>
  tableOf(
    ['Switch', 'Capacity', 'Standing', 'Upkeep', 'What it does'],
    SWITCHES.map((id) => {
      const { capacity, standing, upkeep, ...does } = SWITCH_FIGURES[id];
      const said = Object.entries(does).map(([what, x]) => {
        const parts = cell(x);
        return typeof x === 'object' ? `${what} (${parts})` : `${what} ${parts}`;
      });
      return [`**${id}**`, capacity, standing, upkeep, said.join('; ')];
    }),
  );

const practices = (): string =>
  tableOf(
    ['Practice', 'What it does'],
    PRACTICES.map((id) => [
      `**${id}**`,
      Object.entries(PRACTICE_FIGURES[id])
        .map(([what, x]) => `${what} ${cell(x)}`)
        .join('; '),
    ]),
  );

const content = (): string =>
  tableOf(
    [
      'Stop',
      'Capacity',
      'Standing',
      'Rings, bake and gate hold for content',
      'Lists skip the bake',
    ],
    CONTENT_STOPS.map((stop) => {
      const { capacity, standing, staged, lane } = CONTENT_FIGURES[stop];
      return [`**${stop}**`, capacity, standing, staged ? 'yes' : 'no', lane ? 'yes' : 'no'];
    }),
  );

const faults = (): string =>
  tableOf(
    ['What luck decides', 'Chances'],
    [
      [
        'Severity, and share of reached machines harmed',
        HARM.map((h) => `${h.severity} ${percent(h.hitShare)}: ${percent(h.chance)}`).join(' · '),
      ],
      [
        'Share of machines on which it shows at all',
        TRIGGERS.map((t) => `${t.trigger}: ${percent(t.chance)}`).join(' · '),
      ],
      [
        'Key that breaks',
        Object.entries(KEY_CHANCE)
          .map(([key, chance]) => `${key}: ${percent(chance)}`)
          .join(' · '),
      ],
      [
        'How it shows to a gate',
        GUISE.map(
          (g) =>
            `${g.deep ? 'as everyday trouble, seen hours later' : g.quiet ? 'to canaries that try real work' : 'at once, as silence'}: ${percent(g.chance)}`,
        ).join(' · '),
      ],
      ['A wrong verdict (see and stop only)', percent(WRONG_VERDICT)],
      ['Content rather than code', percent(CONTENT)],
      [
        'Readiness needed before a key can move',
        Object.entries(READINESS_FOR)
          .map(([key, x]) => `${key}: ${x}`)
          .join(' · '),
      ],
      ['Faults that bear their sender’s mark, for each of the four', percent(OWN_MARK)],
      [
        'Chance that a sign at night tells the truth',
        Object.entries(RELIABILITY)
          .map(([kind, x]) => `${kind}: ${percent(x)}`)
          .join(' · '),
      ],
    ],
  );

const habits = (): string =>
  tableOf(
    [
      'Habit',
      'Faults, as times what the level writes: spring and autumn',
      'summer and winter',
      'On rare machines only',
      'Pass for everyday trouble',
    ],
    HABITS.map((habit) => [
      `**${habit}**`,
      two(habitTimes(habit, true)),
      two(habitTimes(habit, false)),
      percent(rareShare(habit)),
      percent(deepShare(habit)),
    ]),
  );

const vendors = (): string =>
  tableOf(
    ['What', 'Figure'],
    [
      [
        'Part of the fleet that leaves a vendor after an incident of its own, after a major one',
        `${percent(LOST_BY_INCIDENT)} · ${percent(LOST_BY_MAJOR)}`,
      ],
      ['Chance that a key merely declared out still runs in ring 0', percent(HOLLOW_CHANCE)],
      [
        'Loudness from which a push goes to the press, to court',
        `${HEARD_FROM.press} · ${HEARD_FROM.court}`,
      ],
      [
        'What a push costs: Legitimacy, concern over competition',
        VOICES.map(
          (voice) => `${voice}: ${PUSHED[voice].legitimacy}, +${PUSHED[voice].concern}`,
        ).join(' · '),
      ],
      ['Quarters from a suit to its judgment', COURT_QUARTERS],
      ['Memories that a head keeps', MEMORIES_KEPT],
      ['Sectors that a vendor keeps at the least', SECTORS_KEPT],
    ],
  );

/** Every constant of the incident engine with its own comment: the source, or the word "tuned". */
function incident(): string {
  const text = readFileSync(join(root, 'src/sim/incident/constants.ts'), 'utf8');
  const found = text.matchAll(
    /(?:\/\*\*(?<comment>(?:(?!\*\/)[\s\S])*)\*\/\s*)?export const (?<name>\w+)(?:: [^=]+)? = (?<value>[\s\S]*?);\n/g,
  );
  const measured = [...found].filter(
    ({ groups = {} }) => !['HOUR', 'DAY'].includes(groups.name ?? ''),
  );
  const rows = measured.map(({ groups = {} }) => [
    `\`${groups.name}\``,
    (groups.value ?? '')
      .replace(/ as const/g, '')
      .replace(/\s+/g, ' ')
      .replace(/,? ?([\]}])/g, '$1'),
    (groups.comment ?? 'As above.')
      .replace(/\s*\n?\s*\*\s/g, ' ')
      .trim()
      .replaceAll('|', '/'),
  ]);
  return tableOf(['Constant', 'Value', 'What it is, and from where'], rows);
}

/** One figure, step by step or rung by rung. */
const along = (steps: readonly object[], figure: string): string =>
  steps.map((step) => cell((step as Record<string, unknown>)[figure])).join(' · ');

/** What the level's world has in place of the figures that real cases keep. */
const worlds = (): string => {
  const { rollout, checks, wayback } = LADDER_RUNGS;
  const row = (what: string, cases: readonly object[], levels: readonly object[], id: string) => [
    what,
    along(cases, id),
    along(levels, id),
  ];
  return tableOf(
    ['What', 'Real cases', 'The level’s world'],
    [
      row('Shares of machines per ring', STAGING.rings, rollout, 'shares'),
      row('Minutes between two rings', STAGING.bake, rollout, 'wait'),
      row('What the gate can see', STAGING.gate, checks, 'sees'),
      row('Minutes of silence until it does', STAGING.gate, checks, 'silence'),
      [
        'Share that the fallback brings back',
        `none · ${cell(FALLBACK)}`,
        along(wayback, 'fallback'),
      ],
      ['Share that remote recovery reaches', `0 · ${REMOTE}`, along(wayback, 'remote')],
      row('Pace of technicians', STAGING.hands, wayback, 'pace'),
      row('Field technicians per thousand machines', STAGING.hands, wayback, 'fieldStaff'),
      [
        'Minutes for which deep trouble passes for everyday trouble',
        cell(DEEP_DELAY),
        cell(WORLD_DEEP_DELAY),
      ],
      [
        'Minutes until the vendor takes its own fault back',
        cell(VENDOR_REVERT),
        cell(WORLD_VENDOR_REVERT),
      ],
    ],
  );
};

/** Classes of harm. */
const harm = (): string =>
  tableOf(
    ['Class', 'From so much harm (share of a fleet-day)', 'Continuity'],
    Object.entries(HARM_RULES).map(([id, { from, continuity }]) => [
      `**${id}**`,
      `${Number((100 * from).toPrecision(3))}%`,
      -continuity,
    ]),
  );

const imports = (): string =>
  tableOf(
    ['Folder', 'May import', 'Packages'],
    Object.entries(importTable).map(([folder, { ours, packages }]) => [
      `\`${folder}\``,
      ours.join(', ') || 'nothing',
      packages.map((p) => (p === 'node:' ? 'Node' : p)).join(', ') || '–',
    ]),
  );

/** The clauses, in the words of the game. */
const clauses = (): string => {
  const words = sharedWords();
  return tableOf(
    ['Clause', 'What it demands', 'Competition', 'Resilience', 'Privacy', 'Checked after'],
    CLAUSES.map((id) => {
      const { worth, lead } = CLAUSE_RULES[id];
      return [
        `**${id}**`,
        words[`clause.${id}.line`] ?? '?',
        worth.competition ?? 0,
        worth.resilience ?? 0,
        worth.privacy ?? 0,
        lead,
      ];
    }),
  );
};

/** The tables in the documents that are made from the code, by name. */
/** JSON as people write it: `{"rung": "gate", "by": 1}`. */
const json = (value: unknown): string =>
  JSON.stringify(value, null, 1)
    .replace(/\n\s*/g, ' ')
    .replace(/([[{]) | ([\]}])/g, '$1$2');

/** The words of a kind, each with an example and a sentence. */
const wordTable = (head: string, docs: object): string =>
  tableOf(
    ['Word', head],
    (Object.values(docs) as [object, string][]).map(([example, sentence]) => [
      `\`${json(example)}\``,
      sentence,
    ]),
  );

export const tables: Readonly<Record<string, () => string>> = {
  ladders,
  rungs,
  pairs,
  switches,
  content,
  practices,
  clauses,
  faults,
  habits,
  vendors,
  incident,
  worlds,
  harm,
  imports,
  conditions: () => wordTable('Holds when', CONDITION_DOCS),
  effects: () => wordTable('Does', EFFECT_DOCS),
};

/** A document with its tables made afresh. Error where it names a table that nobody makes. */
export function withTables(document: string): string {
  return document.replace(
    /<!-- table: (\w+) -->[\s\S]*?<!-- end -->/g,
    (_all: string, name: string) => {
      const make = tables[name];
      if (!make) throw new Error(`nobody makes a table "${name}"`);
      return `<!-- table: ${name} -->\n${make()}\n<!-- end -->`;
    },
  );
}
