/** The report as files: JSON for machines, CSV for spreadsheets. What goes in is text and numbers; nothing runs. */
import { type Cause, METERS } from '../../sim/index.ts';
import { type Debrief, debriefOf } from '../debrief.ts';
import { afterAction, nightRows } from './aar.ts';
import { betsOf } from './bets.ts';
import { largestInPlace, receiptLines } from './lines.ts';
import { momentsOf } from './moments.ts';
import { questionsOf } from './questions.ts';
import type {
  AfterAction,
  Calibration,
  Moment,
  Question,
  ReceiptLine,
  Story,
  Told,
} from './types.ts';

export const REPORT_FORMAT = 'keys-to-the-kernel/report';

/** All of a run's report in one value; what is exported and what is printed come from it. */
export interface WholeReport {
  format: typeof REPORT_FORMAT;
  /** Raised when the shape changes. */
  version: 1;
  report: AfterAction;
  outcome: Debrief['outcome'];
  meters: ReceiptLine[];
  largest: ReturnType<typeof largestInPlace>;
  moments: Moment[];
  questions: Question[];
  bets: Calibration;
  commands: Story['commands'];
}

export function wholeReport(story: Story): WholeReport {
  return {
    format: REPORT_FORMAT,
    version: 1,
    report: afterAction(story),
    outcome: debriefOf(story).outcome,
    meters: receiptLines(story),
    largest: largestInPlace(story),
    moments: momentsOf(story),
    questions: questionsOf(story),
    bets: betsOf(story),
    commands: story.commands,
  };
}

/** The report as JSON, two spaces deep, ending in a line break. */
export const reportJson = (story: Story): string =>
  `${JSON.stringify(wholeReport(story), null, 2)}\n`;

export type Cell = string | number;

/** What a spreadsheet may take for a formula, or for the end of a cell that begins one. */
const FORMULA = /^[=+\-@\t\r]/;

/**
 * One cell: a text that a spreadsheet could take for a formula gets an apostrophe in front; quotes are doubled, and
 * cells that need it are quoted. A number below zero is a text here: write it so that it needs no sign.
 */
export function csvCell(value: Cell): string {
  const plain = String(value);
  const safe = FORMULA.test(plain) ? `'${plain}` : plain;
  return /[",;\r\n\t]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Rows as CSV (RFC 4180): commas, CRLF, one header row, a byte-order mark so that spreadsheets read UTF-8. */
export const csvOf = (rows: readonly (readonly Cell[])[]): string =>
  `\uFEFF${rows.map((row) => `${row.map(csvCell).join(',')}\r\n`).join('')}`;

/** Words for the texts in a table, from whoever knows the language. */
export interface Teller {
  /** A cause of the rules: `why.<key>`. */
  cause: (cause: Cause) => string;
  /** A moment: `moment.<key>`. */
  moment: (moment: Told) => string;
}

/** Names of the columns, by themselves plain: no language is needed to work with them. */
export const CSV_COLUMNS = [
  'part',
  'place',
  'quarter',
  'kind',
  'meter',
  'up',
  'down',
  'value',
  'text',
] as const;

/**
 * One table of the whole run, a row each: `meter` = a receipt (points up or down, and the meter after it), `moment` =
 * a moment of the timeline, `night` = what a night held (kind and number in `value`).
 */
export function csvRows(story: Story, teller: Teller): Cell[][] {
  const rows: Cell[][] = [[...CSV_COLUMNS]];
  for (const { meter, start, points } of receiptLines(story)) {
    rows.push(['meter', 0, 0, 'start', meter, 0, 0, start, '']);
    for (const { index, quarter, by, value, cause } of points)
      rows.push([
        'meter',
        index,
        quarter,
        cause.key,
        meter,
        Math.max(0, by),
        Math.max(0, -by),
        value,
        teller.cause(cause),
      ]);
  }
  for (const moment of momentsOf(story))
    rows.push([
      'moment',
      moment.index,
      moment.quarter,
      moment.kind,
      '',
      0,
      0,
      '',
      teller.moment(moment),
    ]);
  for (const night of nightRows(story)) {
    const { quarter, meters, ...counts } = night;
    for (const [kind, count] of Object.entries(counts))
      rows.push(['night', '', quarter, kind, '', 0, 0, count, '']);
    for (const meter of METERS)
      rows.push(['night', '', quarter, 'after', meter, 0, 0, meters[meter], '']);
  }
  return rows;
}

/** The run as CSV. */
export const reportCsv = (story: Story, teller: Teller): string => csvOf(csvRows(story, teller));
