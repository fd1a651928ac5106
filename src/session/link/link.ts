/**
 * A run as a short text, for an address or to paste. It says at once, without any rules, which world it is and how the
 * run went; the commands in it are read by the level's tables. Nothing in it is packed, so nothing can blow up.
 */
import { fingerprint, type GameState, METERS, type MeterId } from '../../sim/index.ts';
import { attempt, type Read, trouble } from '../problem.ts';
import { type LevelRef, levelRefOf, type Run } from '../run.ts';
import { RULES } from '../saveFile.ts';
import { ByteReader, ByteWriter, bytesOf, checksum, lettersOf } from './bytes.ts';
import { writeCommand } from './commands.ts';
import { tablesOf } from './tables.ts';

/** Longer ones are refused unread; a run of 16 quarters takes a quarter of it. In characters. */
export const MOST_LINK = 8192;
/** No player has so many. */
export const MOST_LINK_COMMANDS = 2000;

/** The first byte tells a link of ours, the second how the rest is written. */
const OURS = 0x4b;
const STANDARD = 1;
/** The same with one number more: what the player knew. A standard run needs none, and older games can read it. */
const WITH_CALM = 2;
const CHECK_BYTES = 4;
/** Bytes that any link of ours has at least. */
const LEAST = 24;

export type Meters = Record<MeterId, number>;

/** What a link says without being played. */
export interface Link {
  /** Number of the rules it was played by; another than `RULES`: what is stored here is all there is. */
  rules: number;
  level: LevelRef;
  seed: string;
  /** Quarter in which it stands. */
  quarter: number;
  /** How it ended, `ending` as in the rules; null where it is not over. */
  outcome: { won: boolean; ending: string } | null;
  /** The meters where it stands, and after each night of quarters 1, 2, …; whole points. */
  meters: Meters;
  nights: Meters[];
  /** Fingerprint of the state its commands lead to. */
  final: string;
  /** How many commands, and their bytes. */
  count: number;
  body: readonly number[];
}

const metersOf = (s: GameState): Meters =>
  Object.fromEntries(METERS.map((meter) => [meter, s.meters[meter]])) as Meters;

/** The meters after the nights of a run, from quarter 1 on: what a ghost shows. */
export const nightsOfRun = (s: GameState): Meters[] =>
  s.history.filter(({ quarter }) => quarter > 0).map(({ metersAfter }) => ({ ...metersAfter }));

function writeMeters(out: ByteWriter, meters: Meters): void {
  for (const meter of METERS) out.number(Math.max(0, Math.min(100, Math.round(meters[meter]))));
}

function readMeters(from: ByteReader): Meters {
  return Object.fromEntries(METERS.map((meter) => [meter, from.number(100)])) as Meters;
}

/** The code of a run, or null where the run is too long for one: a file holds it then. */
export function writeLink(run: Run): string | null {
  if (run.commands.length > MOST_LINK_COMMANDS) return null;
  const { state } = run;
  const { id, version, quarters, calm } = levelRefOf(run.level);
  const out = new ByteWriter();
  out.bytes.push(OURS, calm ? WITH_CALM : STANDARD);
  out.number(RULES);
  out.text(id);
  out.number(version);
  out.number(quarters);
  if (calm) out.number(1);
  out.text(run.seed);
  out.number(state.quarter);
  out.number(state.outcome === null ? 0 : state.outcome.won ? 2 : 1);
  if (state.outcome !== null) out.text(state.outcome.ending);
  writeMeters(out, metersOf(state));
  const nights = nightsOfRun(state);
  out.number(nights.length);
  for (const night of nights) writeMeters(out, night);
  out.hex(fingerprint(state));
  out.number(run.commands.length);
  const tables = tablesOf(run.level);
  for (const command of run.commands) writeCommand(out, command, tables);
  out.hex(checksum(out.bytes).toString(16).padStart(8, '0'));
  const code = lettersOf(out.bytes);
  return code.length > MOST_LINK ? null : code;
}

/** A code out of what somebody pasted: a whole address, or the code with the spaces and line breaks of a mail. */
export function codeIn(pasted: string): string {
  // Nobody's clipboard is searched to its end: a code and an address before it fit into this.
  const near = pasted.slice(0, MOST_LINK * 2);
  const after = near.slice(near.indexOf('#run=') < 0 ? 0 : near.indexOf('#run=') + 5);
  return (after.split('&')[0] ?? '').replace(/[\s<>"'.,;]+/g, '');
}

function read(code: string): Link {
  if (code.length > MOST_LINK) trouble('', 'link.tooLong', { most: MOST_LINK });
  // The first byte, as far as its characters tell: most of what is no link stops here.
  if (!code.startsWith('S')) trouble('', 'link.foreign');
  const bytes = bytesOf(code);
  if (bytes.length < LEAST) trouble('', 'link.damaged');
  const from = new ByteReader(bytes.slice(0, -CHECK_BYTES));
  const sum = new ByteReader(bytes.slice(-CHECK_BYTES)).hex(2 * CHECK_BYTES);
  if (from.byte() !== OURS) trouble('', 'link.foreign');
  const format = from.byte();
  if (Number.parseInt(sum, 16) !== checksum(bytes.slice(0, -CHECK_BYTES)))
    trouble('', 'link.damaged');
  if (format !== STANDARD && format !== WITH_CALM) trouble('', 'link.otherFormat');
  const rules = from.number(1_000_000);
  const level: LevelRef = {
    id: from.text(64),
    version: from.number(1_000_000),
    quarters: from.number(16),
  };
  if (format === WITH_CALM && from.number(1) === 1) level.calm = true;
  if (!/^[\w-]+$/.test(level.id) || level.quarters < 1) trouble('', 'link.damaged');
  const seed = from.text(128);
  const quarter = from.number(16);
  const ended = from.number(2);
  const outcome = ended === 0 ? null : { won: ended === 2, ending: from.text(64) };
  const meters = readMeters(from);
  const nights = Array.from({ length: from.number(16) }, () => readMeters(from));
  const final = from.hex(16);
  const count = from.number();
  // Every command takes a byte at least.
  if (count > MOST_LINK_COMMANDS || count > from.left) trouble('', 'link.tooMany');
  return {
    rules,
    level,
    seed,
    quarter,
    outcome,
    meters,
    nights,
    final,
    count,
    body: from.rest(),
  };
}

/** What a code says, or why it is none. Never throws, plays nothing, and takes no longer than its characters. */
export function readLink(code: string): Read<Link> {
  return attempt(() => read(code), 'link.damaged');
}
