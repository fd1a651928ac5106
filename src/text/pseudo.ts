import { type Part, parseMessage } from './plural.ts';
import type { Words } from './text.ts';

/** Invented languages that show what a screen does with other words: longer, right to left, without spaces. */
export type PseudoKind = 'long' | 'rtl' | 'cjk';

const accents: Readonly<Record<string, string>> = {
  a: 'á',
  c: 'ç',
  e: 'ë',
  i: 'ï',
  n: 'ñ',
  o: 'ö',
  s: 'š',
  u: 'û',
  y: 'ý',
  z: 'ž',
  A: 'Å',
  C: 'Ç',
  E: 'É',
  I: 'Î',
  N: 'Ñ',
  O: 'Ø',
  S: 'Š',
  U: 'Ü',
  Y: 'Ÿ',
  Z: 'Ž',
};
const hebrew = 'אבגדהוזחטיכלמנסעפצקרשת';
const han = '天地人山川日月金木水火土門鍵輪環光夜書机守空';

const letters = /[A-Za-z]/g;
const pick = (alphabet: string, char: string) =>
  [...alphabet][char.toLowerCase().charCodeAt(0) % [...alphabet].length] ?? char;

function dress(text: string, kind: PseudoKind): string {
  if (kind === 'rtl') return text.replace(letters, (char) => pick(hebrew, char));
  if (kind === 'cjk')
    return text.replace(/[A-Za-z]+/g, (word) =>
      [...word.slice(0, Math.ceil(word.length / 2))].map((char) => pick(han, char)).join(''),
    );
  const extra = '~'.repeat(Math.ceil(text.replace(/\s/g, '').length * 0.4));
  return text.replace(letters, (char) => accents[char] ?? char) + extra;
}

/** Params and plural forms stay as they are; words for people are dressed up. */
function write(parts: readonly Part[], kind: PseudoKind): string {
  return parts
    .map((part) => {
      if (part.kind === 'text') return dress(part.text, kind);
      if (part.kind === 'param') return `{${part.name}}`;
      const forms = [...part.forms].map(([name, inner]) => `${name} {${write(inner, kind)}}`);
      return `{${part.name}, ${part.by}, ${forms.join(' ')}}`;
    })
    .join('');
}

/** One message in an invented language; params and plural forms keep working. */
export function pseudo(message: string, kind: PseudoKind): string {
  const body = write(parseMessage(message), kind);
  return kind === 'cjk' ? `「${body}」` : `[${body}]`;
}

/** A whole language made up from another, for tests and for `?lang=`. */
export function pseudoWords(words: Words, kind: PseudoKind): Words {
  return Object.fromEntries(Object.entries(words).map(([key, text]) => [key, pseudo(text, kind)]));
}

/** The locale under which an invented language runs, so that numbers and direction fit. */
export const pseudoLocale: Readonly<Record<PseudoKind, string>> = {
  long: 'en',
  rtl: 'he',
  cjk: 'ja',
};
