/// <reference path="./virtual.d.ts" />
/** Loads the words, part by part: what the first view needs comes with the page, the rest when it is due. */
import { first, loads } from 'virtual:words';

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

async function load(language: string, part: WordsPart): Promise<Words> {
  const parts = Object.hasOwn(loads, language) ? (loads[language] ?? {}) : {};
  const bring = Object.hasOwn(parts, part) ? parts[part] : undefined;
  return merged(bring === undefined ? [] : [(await bring()).default]);
}

/**
 * A part of a language by its code, laid over English, so that a missing word still says something. English where
 * the language is unknown. Rejects where a file cannot be fetched.
 */
export async function loadWords(language: string, part: WordsPart = 'first'): Promise<Words> {
  const english = part === 'first' ? first : await load('en', part);
  return language === 'en' ? merged([english]) : merged([english, await load(language, part)]);
}

/** Every key of the game. */
export async function allKeys(): Promise<Set<string>> {
  const rest = await Promise.all(Object.values(loads['en'] ?? {}).map((bring) => bring()));
  return new Set([first, ...rest.map((found) => found.default)].flatMap(Object.keys));
}
