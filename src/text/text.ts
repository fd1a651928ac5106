import { createFormats, type Formats } from './formats.ts';
import type { TextKey } from './keys.d.ts';
import { type Part, parseMessage } from './plural.ts';

/** All words of one language by flat key. */
export type Words = Readonly<Record<string, string>>;
export type Params = Readonly<Record<string, string | number>>;

export interface Text extends Formats {
  /** The words for a key, with its params put in. A missing key shows itself in ⟨ ⟩; nothing throws. */
  t(key: TextKey, params?: Params): string;
  /** The same for keys that are put together while the game runs: `ladder.${id}.name`. */
  say(key: string, params?: Params): string;
  /** Is there a text for this key? */
  has(key: string): boolean;
  /** The words if the key exists, else the other text. */
  or(key: string, other: string, params?: Params): string;
  /** The same texts with more words, e.g. those that a level brings. Words already known stay. */
  with(words: Words): Text;
  /** More words of this language, for parts of the game that come later. Words already known stay. */
  learn(words: Words): void;
  /** Every key. */
  readonly keys: ReadonlySet<string>;
}

/** Own keys only: a word called `constructor` must not find one. */
function merged(...bundles: readonly Words[]): Map<string, string> {
  const all = new Map<string, string>();
  for (const bundle of bundles)
    for (const [key, words] of Object.entries(bundle))
      if (typeof words === 'string' && !all.has(key)) all.set(key, words);
  return all;
}

/**
 * Texts of one language. Words are data: they come in from whoever loads the files; params are put in
 * as plain text and are never read as messages or markup.
 *
 * @param bundle flat keys and words; a list of bundles is merged, the first one wins
 * @param locale BCP 47, e.g. `en`; decides plurals and the look of numbers
 */
export function createText(bundle: Words | readonly Words[], locale: string): Text {
  const bundles = Array.isArray(bundle) ? (bundle as readonly Words[]) : [bundle as Words];
  const words = merged(...bundles);
  const formats = createFormats(locale, (key) => say(key));
  const keys = new Set(words.keys());
  const plurals = new Intl.PluralRules(locale);
  const parsed = new Map<string, Part[]>();

  function partsOf(key: string, text: string): Part[] {
    const before = parsed.get(key);
    if (before) return before;
    const parts = parseMessage(text);
    parsed.set(key, parts);
    return parts;
  }

  function shown(value: string | number | undefined, name: string): string {
    if (value === undefined) return `{${name}}`;
    return typeof value === 'number' ? formats.number(value) : value;
  }

  function write(parts: readonly Part[], params: Params, count: number | null): string {
    return parts
      .map((part) => {
        if (part.kind === 'text')
          return count === null ? part.text : part.text.replaceAll('#', formats.number(count));
        const value = Object.hasOwn(params, part.name) ? params[part.name] : undefined;
        if (part.kind === 'param') return shown(value, part.name);
        if (part.by === 'select')
          return write(
            part.forms.get(String(value)) ?? part.forms.get('other') ?? [],
            params,
            count,
          );
        const n = Number(value ?? 0);
        const form =
          part.forms.get(`=${n}`) ?? part.forms.get(plurals.select(n)) ?? part.forms.get('other');
        return write(form ?? [], params, n);
      })
      .join('');
  }

  function say(key: string, params: Params = {}): string {
    const text = words.get(key);
    return text === undefined ? `⟨${key}⟩` : write(partsOf(key, text), params, null);
  }

  return {
    ...formats,
    t: say,
    say,
    has: (key) => words.has(key),
    or: (key, other, params) => (words.has(key) ? say(key, params) : other),
    with: (more) => createText([Object.fromEntries(words), more], locale),
    learn(more) {
      for (const [key, said] of merged(more)) if (!words.has(key)) words.set(key, said);
      for (const key of words.keys()) keys.add(key);
    },
    keys,
  };
}
