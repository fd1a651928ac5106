/** Words that come part by part, in a language or in an invented one that shows what a screen does with others. */
import type { PseudoKind } from './pseudo.ts';
import { createText, type Text, type Words } from './text.ts';

const INVENTED: Readonly<Record<string, PseudoKind>> = {
  pseudo: 'long',
  long: 'long',
  rtl: 'rtl',
  cjk: 'cjk',
};

export interface TextInParts<Part extends string> {
  text: Text;
  /** Brings a part's words, once. Rejects where they cannot be fetched. */
  bring(part: Part): Promise<void>;
}

/**
 * The text of a language, with the words of its first part.
 * @param language a language's code, or an invented language: `long` (or `pseudo`), `rtl`, `cjk`
 * @param load brings the words of a part of a language; what it rejects with is passed on
 */
export async function openText<Part extends string>(
  language: string,
  first: NoInfer<Part>,
  load: (language: string, part: Part) => Promise<Words>,
): Promise<TextInParts<Part>> {
  const kind = Object.hasOwn(INVENTED, language) ? INVENTED[language] : undefined;
  const invented = kind && { kind, ...(await import('./pseudo.ts')) };
  const wordsOf = async (part: Part): Promise<Words> =>
    invented ? invented.pseudoWords(await load('en', part), invented.kind) : load(language, part);
  const text = createText(
    await wordsOf(first),
    invented ? invented.pseudoLocale[invented.kind] : language,
  );
  const here = new Set<Part>([first]);
  return {
    text,
    async bring(part) {
      if (here.has(part)) return;
      text.learn(await wordsOf(part));
      here.add(part);
    },
  };
}
