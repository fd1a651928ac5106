/** Loads the language files. English comes with the page; any other language is fetched when it is asked for. */

/** A language file: flat keys to texts. */
export type Words = Record<string, string>;

const english = import.meta.glob<Words>('../../assets/text/en/*.json', {
  eager: true,
  import: 'default',
});
const others = import.meta.glob<Words>(
  ['../../assets/text/*/*.json', '!../../assets/text/en/*.json'],
  {
    import: 'default',
  },
);

function merged(files: readonly Words[]): Words {
  // Without a prototype: a key named like something every object has is still only a word.
  return Object.assign(Object.create(null), ...files) as Words;
}

/** English, at once. */
export function englishWords(): Words {
  return merged(Object.values(english));
}

/** A language by its code, laid over English, so that a missing word still says something. English where unknown. */
export async function loadWords(language: string): Promise<Words> {
  const loads = Object.entries(others)
    .filter(([path]) => path.includes(`/text/${language}/`))
    .map(([, load]) => load());
  return merged([englishWords(), ...(await Promise.all(loads))]);
}

/** Every key. */
export function keysOf(words: Words): Set<string> {
  return new Set(Object.keys(words));
}
