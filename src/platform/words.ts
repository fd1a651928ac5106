/// <reference path="./virtual.d.ts" />
/** Loads the words, part by part: what the first view needs comes with the page, the rest when it is due. */
import * as built from 'virtual:words';

/** Flat keys to texts. */
export type Words = Record<string, string>;

/**
 * `first`: up to the first decision · `run`: the desk and after · `theatre`: the cases · `level-ID`: a level's letters.
 */
export type WordsPart = 'first' | 'run' | 'theatre' | `level-${string}`;

function merged(all: readonly Words[]): Words {
  // Without a prototype: a key named like something every object has is still only a word.
  return Object.assign(Object.create(null), ...all) as Words;
}

/** What the build makes of the word files: the parts of each language, and the first English one. */
export type BuiltWords = typeof built;

async function load({ loads }: BuiltWords, language: string, part: WordsPart): Promise<Words> {
  const parts = Object.hasOwn(loads, language) ? (loads[language] ?? {}) : {};
  const bring = Object.hasOwn(parts, part) ? parts[part] : undefined;
  return merged(bring === undefined ? [] : [(await bring()).default]);
}

/**
 * A part of a language by its code, laid over English, so that a missing word still says something. English where
 * the language is unknown. Rejects where a file cannot be fetched.
 */
export async function loadWords(
  language: string,
  part: WordsPart = 'first',
  from: BuiltWords = built,
): Promise<Words> {
  const english = part === 'first' ? from.first : await load(from, 'en', part);
  return language === 'en'
    ? merged([english])
    : merged([english, await load(from, language, part)]);
}

/** Every key of the game. */
export async function allKeys(): Promise<Set<string>> {
  const rest = await Promise.all(Object.values(built.loads['en'] ?? {}).map((bring) => bring()));
  return new Set([built.first, ...rest.map((found) => found.default)].flatMap(Object.keys));
}
