import { useEffect, useRef } from 'preact/hooks';
import { allTerms, type Term } from '../../parts/words/terms.ts';
import { useText } from '../text.ts';
import { useDialogs } from './openDialog.ts';

/** All terms; the one that was tapped comes first. */
export function Glossary({ term }: { term: string | null }) {
  const text = useText();
  const dialogs = useDialogs();
  const terms = allTerms(text);
  const first = terms.find((t) => t.id === term);
  const head = useRef<HTMLDivElement>(null);
  useEffect(() => head.current?.focus(), []);
  const one = (t: Term) => (
    <div key={t.id} class="term-entry">
      <dt>{t.name}</dt>
      <dd>
        <p>{t.text}</p>
        {t.see.length > 0 && (
          <p class="term-see">
            {text.say('glossary.see')}:{' '}
            {t.see.map((id) => (
              <button
                type="button"
                class="term"
                key={id}
                onClick={() => dialogs.open({ kind: 'glossary', term: id })}
              >
                {text.say(`term.${id}.name`)}
              </button>
            ))}
          </p>
        )}
        {t.source && (
          <p class="term-source">
            {text.say('glossary.source')}: {t.source}
          </p>
        )}
      </dd>
    </div>
  );
  return (
    <>
      {first && (
        <div class="term-first" tabIndex={-1} ref={head}>
          <dl>{one(first)}</dl>
        </div>
      )}
      <details open={!first}>
        <summary>{text.say('screens.glossary.all', { n: terms.length })}</summary>
        <dl>{terms.filter((t) => t !== first).map(one)}</dl>
      </details>
    </>
  );
}
