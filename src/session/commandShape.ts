/** Reads one command from a stranger's JSON: strict, field by field, into a fresh object. */
import {
  BETS,
  CLAUSES,
  type Command,
  LADDERS,
  type NightAction,
  type Post,
  SECTORS,
  SWITCHES,
} from '../sim/index.ts';
import { shorten, trouble } from './problem.ts';
import { fields, into, list, oneOf, text, truth, whole } from './shape.ts';

/** Longest id of a vendor, a letter, a region, a mandate. */
const ID = 64;

/** Kinds of commands and what stands in them. Links count by these orders: add at their ends only. */
export const COMMANDS = [
  'mandate',
  'answer',
  'climb',
  'switch',
  'post',
  'offer',
  'report',
  'bet',
  'commit',
  'beat',
  'next',
] as const satisfies readonly Command['type'][];
export const ACTIONS = [
  'look',
  'hold',
  'halt',
  'revert',
  'contain',
  'crews',
  'notify',
  'first',
  'keys',
  'reboots',
  'estimate',
  'say',
] as const satisfies readonly NightAction['do'][];
export const POSTS = [
  'vendor',
  'region',
  'threats',
  'rest',
] as const satisfies readonly Post['at'][];
export const TONES = ['plain', 'cautious', 'blame'] as const;

/** The word that tells which kind a record is; the other fields depend on it. */
function kindOf<T extends string>(
  value: unknown,
  place: string,
  name: string,
  kinds: readonly T[],
  unknown: string,
): T {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    trouble(place, 'save.notObject');
  if (!Object.hasOwn(value, name)) trouble(place, 'save.missingField', { field: name });
  const word = (value as Record<string, unknown>)[name];
  const found = kinds.find((kind) => kind === word);
  if (found === undefined) trouble(into(place, name), unknown, { word: shorten(word) });
  return found;
}

function readPost(value: unknown, place: string): Post {
  const at = kindOf(value, place, 'at', POSTS, 'save.unknownPost');
  if (at === 'vendor') {
    const seen = fields(value, place, ['at', 'vendor']);
    return { at, vendor: text(seen['vendor'], into(place, 'vendor'), ID) };
  }
  if (at === 'region') {
    const seen = fields(value, place, ['at', 'region']);
    return { at, region: text(seen['region'], into(place, 'region'), ID) };
  }
  fields(value, place, ['at']);
  return { at };
}

function readAction(value: unknown, place: string): NightAction {
  const kind = kindOf(value, place, 'do', ACTIONS, 'save.unknownAction');
  switch (kind) {
    case 'hold':
    case 'revert': {
      const seen = fields(value, place, ['do', 'suspect']);
      return { do: kind, suspect: text(seen['suspect'], into(place, 'suspect'), ID) };
    }
    case 'crews': {
      const seen = fields(value, place, ['do', 'region']);
      return { do: kind, region: text(seen['region'], into(place, 'region'), ID) };
    }
    case 'first': {
      const seen = fields(value, place, ['do', 'sector']);
      return { do: kind, sector: oneOf(seen['sector'], into(place, 'sector'), SECTORS) };
    }
    case 'estimate': {
      const seen = fields(value, place, ['do', 'days']);
      return { do: kind, days: whole(seen['days'], into(place, 'days'), 1, 28) };
    }
    case 'say': {
      const seen = fields(value, place, ['do', 'tone']);
      return { do: kind, tone: oneOf(seen['tone'], into(place, 'tone'), TONES) };
    }
    default:
      fields(value, place, ['do']);
      return { do: kind };
  }
}

/** A command as the rules know it, copied. Stops with a place and a sentence where it is none. */
export function readCommand(value: unknown, place: string): Command {
  const type = kindOf(value, place, 'type', COMMANDS, 'save.unknownCommand');
  const take = (...names: string[]) => fields(value, place, ['type', ...names]);
  switch (type) {
    case 'mandate':
      return { type, id: text(take('id')['id'], into(place, 'id'), ID) };
    case 'answer': {
      const seen = take('matter', 'choice');
      return {
        type,
        matter: text(seen['matter'], into(place, 'matter'), ID),
        choice: text(seen['choice'], into(place, 'choice'), ID),
      };
    }
    case 'climb': {
      const seen = take('ladder', 'to');
      return {
        type,
        ladder: oneOf(seen['ladder'], into(place, 'ladder'), LADDERS),
        to: whole(seen['to'], into(place, 'to'), 0, 16),
      };
    }
    case 'switch': {
      const seen = take('id', 'on');
      return {
        type,
        id: oneOf(seen['id'], into(place, 'id'), SWITCHES),
        on: truth(seen['on'], into(place, 'on')),
      };
    }
    case 'post': {
      const seen = take('team', 'post');
      return {
        type,
        team: whole(seen['team'], into(place, 'team'), 0, 16),
        post: readPost(seen['post'], into(place, 'post')),
      };
    }
    case 'offer': {
      const seen = take('regulator', 'clauses');
      const clauses = list(seen['clauses'], into(place, 'clauses'), CLAUSES.length);
      return {
        type,
        regulator: text(seen['regulator'], into(place, 'regulator'), ID),
        clauses: clauses.map((c, i) => oneOf(c, into(into(place, 'clauses'), i), CLAUSES)),
      };
    }
    case 'report': {
      const seen = take('fault', 'how');
      return {
        type,
        fault: text(seen['fault'], into(place, 'fault'), ID),
        how: oneOf(seen['how'], into(place, 'how'), ['full', 'thin'] as const),
      };
    }
    case 'bet': {
      const seen = take('about', 'chance');
      const at = into(place, 'about');
      const about = fields(seen['about'], at, ['kind']);
      return {
        type,
        about: { kind: oneOf(about['kind'], into(at, 'kind'), BETS) },
        chance: whole(seen['chance'], into(place, 'chance'), 0, 100),
      };
    }
    case 'beat': {
      const seen = take('actions');
      const actions = list(seen['actions'], into(place, 'actions'), 2);
      return {
        type,
        actions: actions.map((action, i) => readAction(action, into(into(place, 'actions'), i))),
      };
    }
    default:
      take();
      return { type };
  }
}
