/** Commands as bytes: two or three each. The orders of the lists they are counted by are the format. */
import {
  BETS,
  CLAUSES,
  type Command,
  LADDERS,
  type NightAction,
  type Post,
  SECTORS,
  SWITCHES,
} from '../../sim/index.ts';
import { ACTIONS, COMMANDS, POSTS, readCommand, TONES } from '../commandShape.ts';
import { attempt, trouble } from '../problem.ts';
import type { ByteReader, ByteWriter } from './bytes.ts';
import { at, nameOf, numberOf, spell, type Tables } from './tables.ts';

const HOW = ['full', 'thin'] as const;

/** Kinds share a number with what they speak of. */
const KINDS = 16;
const RUNGS = 32;
const PLACES = 4;

const indexIn = (list: readonly string[], word: string): number => list.indexOf(word);

/** Names that the rules make, `q6-halden-0`, as their three parts. */
function writeFault(out: ByteWriter, fault: string, { suspects }: Tables): void {
  const [, quarter, who, nth] = /^q(0|[1-9]\d?)-(.+)-(0|[1-9]\d?)$/.exec(fault) ?? [];
  const number = who === undefined ? 0 : numberOf(who, suspects);
  if (number === 0) {
    out.number(0);
    out.text(fault);
    return;
  }
  out.number(number);
  out.number(Number(quarter));
  out.number(Number(nth));
}

function readFault(from: ByteReader, { suspects }: Tables): string {
  const number = from.number();
  if (number === 0) return from.text(64);
  const who = at(suspects, number - 1);
  return `q${from.number(99)}-${who}-${from.number(99)}`;
}

function writePost(out: ByteWriter, post: Post, t: Tables): void {
  const name = post.at === 'vendor' ? post.vendor : post.at === 'region' ? post.region : null;
  const table = post.at === 'vendor' ? t.vendors : t.regions;
  const number = name === null ? 0 : numberOf(name, table);
  out.number(indexIn(POSTS, post.at) + PLACES * number);
  if (name !== null) spell(out, name, number);
}

function readPost(from: ByteReader, t: Tables): Post {
  const head = from.number();
  const where = at(POSTS, head % PLACES);
  const number = Math.floor(head / PLACES);
  if (where === 'vendor') return { at: where, vendor: nameOf(from, number, t.vendors) };
  if (where === 'region') return { at: where, region: nameOf(from, number, t.regions) };
  return { at: where };
}

function writeAction(out: ByteWriter, action: NightAction, t: Tables): void {
  const head = (arg: number) => out.number(indexIn(ACTIONS, action.do) + KINDS * arg);
  const named = (name: string, table: readonly string[]) => {
    const number = numberOf(name, table);
    head(number);
    spell(out, name, number);
  };
  if (action.do === 'hold' || action.do === 'revert') named(action.suspect, t.suspects);
  else if (action.do === 'crews') named(action.region, t.regions);
  else if (action.do === 'first') head(indexIn(SECTORS, action.sector));
  else if (action.do === 'estimate') head(action.days);
  else if (action.do === 'say') head(indexIn(TONES, action.tone));
  else head(0);
}

function readAction(from: ByteReader, t: Tables): NightAction {
  const head = from.number();
  const kind = at(ACTIONS, head % KINDS);
  const arg = Math.floor(head / KINDS);
  if (kind === 'hold' || kind === 'revert')
    return { do: kind, suspect: nameOf(from, arg, t.suspects) };
  if (kind === 'crews') return { do: kind, region: nameOf(from, arg, t.regions) };
  if (kind === 'first') return { do: kind, sector: at(SECTORS, arg) };
  if (kind === 'estimate') return { do: kind, days: arg };
  if (kind === 'say') return { do: kind, tone: at(TONES, arg) };
  return { do: kind };
}

export function writeCommand(out: ByteWriter, command: Command, t: Tables): void {
  const head = (arg: number) => out.number(indexIn(COMMANDS, command.type) + KINDS * arg);
  const named = (name: string, table: readonly string[]) => {
    const number = numberOf(name, table);
    head(number);
    spell(out, name, number);
  };
  switch (command.type) {
    case 'mandate':
      named(command.id, t.mandates);
      return;
    case 'answer': {
      named(command.matter, t.matters);
      const choice = numberOf(command.choice, t.choices.get(command.matter) ?? []);
      out.number(choice);
      spell(out, command.choice, choice);
      return;
    }
    case 'climb':
      head(indexIn(LADDERS, command.ladder) + RUNGS * command.to);
      return;
    case 'switch':
      head(indexIn(SWITCHES, command.id) * 2 + (command.on ? 1 : 0));
      return;
    case 'post':
      head(command.team);
      writePost(out, command.post, t);
      return;
    case 'offer':
      named(command.regulator, t.regulators);
      out.number(command.clauses.length);
      for (const clause of command.clauses) out.number(indexIn(CLAUSES, clause));
      return;
    case 'report':
      head(indexIn(HOW, command.how));
      writeFault(out, command.fault, t);
      return;
    case 'bet':
      head(indexIn(BETS, command.about.kind));
      out.number(command.chance);
      return;
    case 'beat':
      head(command.actions.length);
      for (const action of command.actions) writeAction(out, action, t);
      return;
    default:
      head(0);
      return;
  }
}

/** How many entries a list in a command may have: the reader of commands allows fewer. */
const MOST_ENTRIES = 32;

function readRaw(from: ByteReader, t: Tables): Command {
  const head = from.number();
  const type = at(COMMANDS, head % KINDS);
  const arg = Math.floor(head / KINDS);
  const many = <T>(n: number, one: () => T): T[] =>
    Array.from({ length: Math.min(n, MOST_ENTRIES) }, one);
  switch (type) {
    case 'mandate':
      return { type, id: nameOf(from, arg, t.mandates) };
    case 'answer': {
      const matter = nameOf(from, arg, t.matters);
      return { type, matter, choice: nameOf(from, from.number(), t.choices.get(matter) ?? []) };
    }
    case 'climb':
      return { type, ladder: at(LADDERS, arg % RUNGS), to: Math.floor(arg / RUNGS) };
    case 'switch':
      return { type, id: at(SWITCHES, arg >> 1), on: arg % 2 === 1 };
    case 'post':
      return { type, team: arg, post: readPost(from, t) };
    case 'offer': {
      const regulator = nameOf(from, arg, t.regulators);
      const clauses = many(from.number(), () => at(CLAUSES, from.number()));
      return { type, regulator, clauses };
    }
    case 'report':
      return { type, how: at(HOW, arg), fault: readFault(from, t) };
    case 'bet':
      return { type, about: { kind: at(BETS, arg) }, chance: from.number() };
    case 'beat':
      return { type, actions: many(arg, () => readAction(from, t)) };
    default:
      return { type };
  }
}

/** One command, as strict as one from a file. Stops where the bytes say none. */
export function readLinkCommand(from: ByteReader, t: Tables): Command {
  const raw = readRaw(from, t);
  const read = attempt(() => readCommand(raw, ''), 'link.differs');
  // What a file's reader says of it speaks of files.
  if (!read.ok) trouble('', 'link.differs');
  return read.value;
}
