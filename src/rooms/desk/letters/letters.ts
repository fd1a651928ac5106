/** Who writes a letter, and its parts in words. */

import { hashText } from '../../../parts/drawing/seeded.ts';
import { regulatorName, sectorName, vendorName } from '../../../parts/words/names.ts';
import type { GameState, InboxItem, Matter } from '../../../sim/index.ts';
import { letterOf, voiceOf } from '../../../sim/index.ts';
import { namedParams, type Text } from '../../../text/index.ts';
import type { SenderKind } from './Seal.tsx';

export interface LetterWords {
  kind: SenderKind;
  sender: string;
  line: string;
  subject: string;
  paragraphs: string[];
  signName: string;
  signRole: string | undefined;
  /** A line under the signature; undefined where there is nothing to bring up. */
  postscript: string | undefined;
  /** "HS 4/2": whose, the quarter, the sheet of that morning. Undefined on notes of our own. */
  reference: string | undefined;
  /** The day it was written, and the day it lies on the desk. */
  date: string;
  received: string;
}

/** The chair sits at the desk on this day of a season's first month. */
export const DESK_DAY = 14;
/** Months by season, as the calendar page has them: spring begins in March. */
const FIRST_MONTH = [3, 6, 9, 12] as const;

/** The first month of a quarter's season, 1 to 12. */
const monthOf = (s: GameState): number =>
  FIRST_MONTH[(s.level.season + Math.max(0, s.quarter - 1)) % 4] ?? 3;

/** Capitals of a name: "The Parity Chamber" is PC. */
const initials = (name: string): string =>
  (name.replace(/^The /, '').match(/\p{Lu}/gu) ?? []).join('');

const KIND: Record<Matter['from']['kind'], SenderKind> = {
  vendor: 'vendor',
  regulator: 'regulator',
  engineers: 'engineer',
  security: 'engineer',
  press: 'press',
  board: 'house',
  sector: 'hospital',
};

/** "Priya Halloran, chief engineer" → name and office. */
function person(words: string): [string, string | undefined] {
  const at = words.indexOf(',');
  return at < 0 ? [words, undefined] : [words.slice(0, at), words.slice(at + 1).trim()];
}

function writer(
  text: Text,
  item: InboxItem,
  from: Matter['from'],
): [sender: string, line: string, person: string] {
  switch (from.kind) {
    case 'vendor': {
      const id = item.sender ?? '';
      return [
        vendorName(text, id),
        text.say('screens.letter.vendor'),
        text.or(`vendor.${id}.head`, ''),
      ];
    }
    case 'regulator':
      return [
        regulatorName(text, from.regulator),
        text.say('screens.letter.regulator', {
          seat: text.or(`regulator.${from.regulator}.seat`, ''),
        }),
        text.or(`regulator.${from.regulator}.head`, ''),
      ];
    case 'sector':
      return [
        sectorName(text, from.sector),
        text.say('screens.letter.sector'),
        text.or(`sender.sector.${from.sector}.person`, ''),
      ];
    default:
      return [
        text.say(`sender.${from.kind}`),
        text.say(`screens.letter.${from.kind}`),
        text.or(`sender.${from.kind}.person`, ''),
      ];
  }
}

/** A letter in words. */
export function letterWords(text: Text, s: GameState, item: InboxItem): LetterWords {
  const { matter } = letterOf(s, item);
  const [sender, line, head] = writer(text, item, matter.from);
  const [signName, signRole] = person(head);
  const params = { vendor: item.sender === null ? '' : vendorName(text, item.sender) };
  const body = text.or(`letter.${item.matter}.body`, item.matter, params);
  const paragraphs = body.split(/\n+/).filter((p) => p.trim() !== '');
  // The letter is signed by hand beneath: a typed name as its last line would sign it twice.
  const last = paragraphs.at(-1)?.split(',')[0]?.trim() ?? '';
  if (paragraphs.length > 1 && last !== '' && signName.includes(last)) paragraphs.pop();
  const kind = KIND[matter.from.kind];
  const house = kind === 'engineer' || kind === 'house';
  // A note from the own floor is of today; the post takes two to nine days.
  const days = house ? 0 : 2 + (hashText(item.matter) % 8);
  return {
    kind,
    sender,
    line,
    subject: text.or(`letter.${item.matter}.subject`, item.matter, params),
    paragraphs,
    signName,
    signRole,
    postscript: postscript(text, s, item),
    reference: house
      ? undefined
      : text.say('letter.reference', {
          initials: initials(sender),
          quarter: s.quarter,
          n: s.inbox.indexOf(item) + 1,
        }),
    date: text.dayOfMonth(monthOf(s), DESK_DAY - days),
    received: text.dayOfMonth(monthOf(s), DESK_DAY),
  };
}

/** What the writer has not forgotten, in its own voice. */
function postscript(text: Text, s: GameState, item: InboxItem): string | undefined {
  const { from } = letterOf(s, item).matter;
  if (from.kind !== 'vendor' || item.sender === null) return undefined;
  const voice = voiceOf(s, item.sender);
  if (!voice) return undefined;
  const words = text.or(
    `voice.${item.sender}.${voice.key}`,
    text.or(`voice.any.${voice.key}`, ''),
    namedParams(text, voice.memory.cause.params),
  );
  return words === '' ? undefined : text.say('screens.letter.postscript', { words });
}
