import { useMemo } from 'preact/hooks';
import { useDialogs } from '../../../app/dialogs/openDialog.ts';
import { useText } from '../../../app/text.ts';
import { allTerms, withTerms } from '../../../parts/words/terms.ts';

/** A text in which the first place of each glossary term can be tapped. */
export function Terms({ words, seen }: { words: string; seen: Set<string> }) {
  const dialogs = useDialogs();
  const text = useText();
  // Once for each text: drawing again must not find the terms "seen already".
  const pieces = useMemo(() => withTerms(words, allTerms(text), seen), [words]);
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
            onClick={() => dialogs.open({ kind: 'glossary', term: p.term })}
          >
            {p.text}
          </button>
        ),
      )}
    </>
  );
}
