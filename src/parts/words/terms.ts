/** Glossary terms: the list, and where their names occur in a text. */
import { harmFigures } from '../../sim/index.ts';
import type { Text } from '../../text/index.ts';

export interface Term {
  id: string;
  name: string;
  text: string;
  source: string | null;
  see: string[];
}

/** All terms by name. */
export function allTerms(text: Text): Term[] {
  const terms: Term[] = [];
  const figures = harmFigures();
  for (const key of text.keys) {
    const found = /^term\.(.+)\.name$/.exec(key);
    const id = found?.[1];
    if (id === undefined) continue;
    const see = text.or(`term.${id}.see`, '');
    terms.push({
      id,
      name: text.say(key),
      text: text.or(`term.${id}.text`, '', figures),
      source: text.has(`term.${id}.source`) ? text.say(`term.${id}.source`) : null,
      see: see.split(/[,\s]+/).filter((x) => text.has(`term.${x}.name`)),
    });
  }
  return terms.sort((a, b) => a.name.localeCompare(b.name, text.locale));
}

export type Piece = { text: string; term: string | null };

const literally = (words: string): string => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/**
 * Cuts a text at the first place of each term not yet in `seen` (which grows). A word in brackets behind a
 * term's name tells it apart in the list and is not looked for.
 */
export function withTerms(words: string, terms: readonly Term[], seen: Set<string>): Piece[] {
  const names = terms
    .map((t) => ({ id: t.id, name: t.name.replace(/\s*\(.*\)\s*$/, '') }))
    .filter(({ id, name }) => !seen.has(id) && name.length > 2)
    .sort((a, b) => b.name.length - a.name.length);
  if (names.length === 0) return [{ text: words, term: null }];
  const pattern = new RegExp(
    `(?<![\\p{L}])(${names.map(({ name }) => literally(name)).join('|')})s?(?![\\p{L}])`,
    'giu',
  );
  const pieces: Piece[] = [];
  let at = 0;
  for (const hit of words.matchAll(pattern)) {
    const id = names.find(({ name }) => name.toLowerCase() === hit[1]?.toLowerCase())?.id;
    if (id === undefined || seen.has(id)) continue;
    seen.add(id);
    if (hit.index > at) pieces.push({ text: words.slice(at, hit.index), term: null });
    pieces.push({ text: hit[0], term: id });
    at = hit.index + hit[0].length;
  }
  if (at < words.length) pieces.push({ text: words.slice(at), term: null });
  return pieces;
}
