import { harmFigures } from '../sim/index.ts';
import { createText } from '../text/index.ts';

/** One term as the glossary tells it. */
export interface Term {
  id: string;
  name: string;
  text: string;
  see: string[];
  source: string | null;
}

/** The terms of a glossary file (`term.<id>.name`, `.text`, `.see`, `.source`), by name. */
export function termsOf(words: Readonly<Record<string, string>>): Term[] {
  const text = createText(words, 'en');
  const figures = harmFigures();
  return Object.keys(words)
    .flatMap((key) => /^term\.(\w+)\.name$/.exec(key)?.[1] ?? [])
    .map((id) => ({
      id,
      name: words[`term.${id}.name`] ?? id,
      text: text.or(`term.${id}.text`, '', figures),
      see: (words[`term.${id}.see`] ?? '').split(', ').filter(Boolean),
      source: words[`term.${id}.source`] ?? null,
    }))
    .sort((a, b) => a.name.localeCompare(b.name, 'en'));
}

/** `docs/glossary.md` as it should stand. */
export function glossaryPage(words: Readonly<Record<string, string>>): string {
  const terms = termsOf(words);
  const nameOf = new Map(terms.map(({ id, name }) => [id, name]));
  const entries = terms.map(({ name, text, see, source }) => {
    const also = see.map((id) => nameOf.get(id) ?? id).join(', ');
    const tail = [also && `See also: ${also}.`, source && `Source: ${source}.`].filter(Boolean);
    return `**${name}.** ${[text, ...tail].join(' ')}`;
  });
  return [
    '# Glossary',
    '',
    'Made from `assets/text/en/glossary.json` by `npx tsx src/cli/make-glossary.ts`; change the words there.',
    '',
    entries.join('\n\n'),
    '',
  ].join('\n');
}
