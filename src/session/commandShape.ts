/** Reads one command from a stranger's JSON: strict, field by field, into a fresh object. */
import {
  BETS,
  CLAUSES,
  CONTENT_STOPS,
  type Command,
  type CommandShapes,
  LADDERS,
  LAST_ACTIONS,
  type NightAction,
  type NightActionShapes,
  type Post,
  type PostShapes,
  QUESTIONS,
  REPORT_HOWS,
  SECTORS,
  SWITCHES,
  TONES,
} from '../sim/index.ts';
import {
  listOf,
  oneAmong,
  type Read,
  record,
  taggedBy,
  textOf,
  wholeFrom,
  yesNo,
} from './records.ts';

/** Longest id of a vendor, a letter, a region, a mandate. */
const id = textOf(64);

const post: Read<Post> = taggedBy<'at', PostShapes>('at', 'save.unknownPost', {
  vendor: { vendor: id },
  region: { region: id },
  threats: {},
  rest: {},
})();

const action: Read<NightAction> = taggedBy<'do', NightActionShapes>('do', 'save.unknownAction', {
  ask: { about: oneAmong(QUESTIONS) },
  hold: { suspect: id },
  halt: {},
  revert: { suspect: id },
  contain: {},
  crews: { region: id },
  notify: {},
  first: { sector: oneAmong(SECTORS) },
  keys: {},
  reboots: {},
  estimate: { days: wholeFrom(1, 28) },
  say: { tone: oneAmong(TONES) },
  guess: { suspect: id },
})();

/** A command as the rules know it, copied. Stops with a place and a sentence where it is none. */
export const readCommand: Read<Command> = taggedBy<'type', CommandShapes>(
  'type',
  'save.unknownCommand',
  {
    mandate: { id },
    answer: { matter: id, choice: id },
    climb: { ladder: oneAmong(LADDERS), to: wholeFrom(0, 16) },
    switch: { id: oneAmong(SWITCHES), on: yesNo },
    post: { team: wholeFrom(0, 16), post },
    offer: { regulator: id, clauses: listOf(CLAUSES.length, oneAmong(CLAUSES)) },
    report: { fault: id, how: oneAmong(REPORT_HOWS) },
    bet: { about: record({ kind: oneAmong(BETS) }), chance: wholeFrom(0, 100) },
    commit: {},
    beat: { actions: listOf(LAST_ACTIONS, action) },
    next: {},
    content: { to: oneAmong(CONTENT_STOPS) },
  },
)();
