/** Commands as bytes: two or three each. The orders of the lists they are counted by are the format. */
import {
  BETS,
  CLAUSES,
  COMMANDS,
  CONTENT_STOPS,
  type Command,
  type CommandShapes,
  LADDERS,
  NIGHT_ACTIONS,
  type NightAction,
  type NightActionShapes,
  POSTS,
  type Post,
  type PostShapes,
  QUESTIONS,
  REPORT_HOWS,
  SECTORS,
  SWITCHES,
  TONES,
} from '../../sim/index.ts';
import { readCommand } from '../commandShape.ts';
import { attempt, trouble } from '../problem.ts';
import type { ByteReader, ByteWriter } from './bytes.ts';
import { bare, type Codecs, listed, named, taggedBytes } from './codec.ts';
import { at, nameOf, numberOf, spell, type Tables } from './tables.ts';

/** So many words of a kind, and so many ladders and posts, fit beside what they speak of. */
const KINDS = 16;
const RUNGS = 32;
const PLACES = 4;

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

/** How many entries a list in a command may have: the reader of commands allows fewer. */
const MOST_ENTRIES = 32;
const many = <T>(n: number, one: () => T): T[] =>
  Array.from({ length: Math.min(n, MOST_ENTRIES) }, one);

const posts = taggedBytes<'at', PostShapes, Post>('at', PLACES, POSTS, {
  vendor: named('vendor', (t) => t.vendors),
  region: named('region', (t) => t.regions),
  threats: bare,
  rest: bare,
});

const actions = taggedBytes<'do', NightActionShapes, NightAction>('do', KINDS, NIGHT_ACTIONS, {
  ask: listed('about', QUESTIONS),
  hold: named('suspect', (t) => t.suspects),
  halt: bare,
  revert: named('suspect', (t) => t.suspects),
  contain: bare,
  crews: named('region', (t) => t.regions),
  notify: bare,
  first: listed('sector', SECTORS),
  keys: bare,
  reboots: bare,
  estimate: {
    write: ({ days }, head) => head(days),
    read: (days) => ({ days }),
  },
  say: listed('tone', TONES),
  guess: named('suspect', (t) => t.suspects),
});

const CODECS: Codecs<CommandShapes> = {
  mandate: named('id', (t) => t.mandates),
  answer: {
    write({ matter, choice }, head, out, t) {
      const letter = numberOf(matter, t.matters);
      head(letter);
      spell(out, matter, letter);
      const number = numberOf(choice, t.choices.get(matter) ?? []);
      out.number(number);
      spell(out, choice, number);
    },
    read(letter, from, t) {
      const matter = nameOf(from, letter, t.matters);
      return { matter, choice: nameOf(from, from.number(), t.choices.get(matter) ?? []) };
    },
  },
  climb: {
    write: ({ ladder, to }, head) => head(LADDERS.indexOf(ladder) + RUNGS * to),
    read: (figure) => ({ ladder: at(LADDERS, figure % RUNGS), to: Math.floor(figure / RUNGS) }),
  },
  switch: {
    write: ({ id, on }, head) => head(SWITCHES.indexOf(id) * 2 + (on ? 1 : 0)),
    read: (figure) => ({ id: at(SWITCHES, figure >> 1), on: figure % 2 === 1 }),
  },
  post: {
    write({ team, post }, head, out, t) {
      head(team);
      posts.write(out, post, t);
    },
    read: (team, from, t) => ({ team, post: posts.read(from, t) }),
  },
  offer: {
    write({ regulator, clauses }, head, out, t) {
      const number = numberOf(regulator, t.regulators);
      head(number);
      spell(out, regulator, number);
      out.number(clauses.length);
      for (const clause of clauses) out.number(CLAUSES.indexOf(clause));
    },
    read(number, from, t) {
      const regulator = nameOf(from, number, t.regulators);
      return { regulator, clauses: many(from.number(), () => at(CLAUSES, from.number())) };
    },
  },
  report: {
    write({ fault, how }, head, out, t) {
      head(REPORT_HOWS.indexOf(how));
      writeFault(out, fault, t);
    },
    read: (place, from, t) => ({ how: at(REPORT_HOWS, place), fault: readFault(from, t) }),
  },
  bet: {
    write({ about, chance }, head, out) {
      head(BETS.indexOf(about.kind));
      out.number(chance);
    },
    read: (place, from) => ({ about: { kind: at(BETS, place) }, chance: from.number() }),
  },
  commit: bare,
  beat: {
    write({ actions: taken }, head, out, t) {
      head(taken.length);
      for (const action of taken) actions.write(out, action, t);
    },
    read: (n, from, t) => ({ actions: many(n, () => actions.read(from, t)) }),
  },
  next: bare,
  content: {
    write: ({ to }, head) => head(CONTENT_STOPS.indexOf(to)),
    read: (figure) => ({ to: at(CONTENT_STOPS, figure) }),
  },
};

const commands = taggedBytes<'type', CommandShapes, Command>('type', KINDS, COMMANDS, CODECS);

export const writeCommand = commands.write;

/** One command, as strict as one from a file. Stops where the bytes say none. */
export function readLinkCommand(from: ByteReader, t: Tables): Command {
  const raw = commands.read(from, t);
  const read = attempt(() => readCommand(raw, ''), 'link.differs');
  // What a file's reader says of it speaks of files.
  if (!read.ok) trouble('', 'link.differs');
  return read.value;
}
