import { useMemo } from 'preact/hooks';
import { allTerms, withTerms } from '../../../parts/words/terms.ts';
import { useApp } from '../../../app/app.ts';

/** A text in which the first place of each glossary term can be tapped. */
export function Terms({ words, seen }: { words: string; seen: Set<string> }) {
  const app = useApp();
  // Once for each text: drawing again must not find the terms "seen already".
  const pieces = useMemo(() => withTerms(words, allTerms(app.text), seen), [words]);
  return (
    <>
      {pieces.map((p, i) =>
        p.term === null ? (
          p.text
        ) : (
          <button
            type="button"
            class="term"
            key={i}
            onClick={() => app.open({ kind: 'glossary', term: p.term })}
          >
            {p.text}
          </button>
        ),
      )}
    </>
  );
}
