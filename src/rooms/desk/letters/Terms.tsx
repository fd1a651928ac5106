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
          // What a term has taken to its line is said there.
          p.text.slice(pieces[i - 1]?.term ? markAt(p.text).length : 0)
        ) : (
          <span class="term-kept" key={i}>
            <button
              type="button"
              class="term"
              onClick={() => dialogs.open({ kind: 'glossary', term: p.term })}
            >
              {p.text}
            </button>
            {markAt(pieces[i + 1]?.text ?? '')}
          </span>
        ),
      )}
    </>
  );
}

/** The mark with which a text goes on straight after a word: browsers would begin a line with it after a button. */
const markAt = (text: string): string => /^[^\s\p{L}\p{N}]+/u.exec(text)?.[0] ?? '';
