/** The shelf: real nights by where the code ran. */
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { useText } from '../../app/text.ts';
import { Icon } from '../../parts/drawing/Icon.tsx';
import type { CaseFile, Place } from '../../sim/index.ts';
import { PlaceMark } from './PlaceMark.tsx';
import { useHead } from './useHead.ts';
import { dateSaid } from './view/figures.ts';
import { firstSentence } from './view/known.ts';

const PLACES: readonly Place[] = ['ring0', 'interface', 'enclave', 'attestation'];

export function CaseList(p: {
  cases: readonly CaseFile[];
  /** The one that somebody just came back from. */
  last: string | null;
  onChoose: (id: string) => void;
  onBack: () => void;
  children?: ComponentChildren;
}) {
  const text = useText();
  const head = useHead(p.last !== null);
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (p.last) list.current?.querySelector<HTMLElement>(`[data-case="${p.last}"]`)?.focus();
  }, [p.last]);
  return (
    <div class="theatre room-night">
      <header class="theatre-head">
        <button type="button" class="theatre-back" onClick={p.onBack}>
          <span class="theatre-back-mark">
            <Icon name="next" />
          </span>
          {text.say('theatre.back')}
        </button>
        <div class="theatre-name">
          <h1 {...head}>{text.say('theatre.title')}</h1>
          <p>{text.say('theatre.intro')}</p>
        </div>
      </header>
      <main class="case-shelf" ref={list} aria-label={text.say('theatre.title')}>
        {p.children}
        {PLACES.map((place) => {
          const here = p.cases
            .filter((c) => c.known.place === place)
            .sort((a, b) => (a.known.released < b.known.released ? -1 : 1));
          if (here.length === 0) return null;
          return (
            <section key={place} class="case-group" aria-labelledby={`cases-${place}`}>
              <h2 id={`cases-${place}`}>
                <PlaceMark place={place} /> {text.say(`theatre.place.${place}`)}
              </h2>
              <ul>
                {here.map((c) => (
                  <li key={c.id}>
                    <CaseRow file={c} onChoose={() => p.onChoose(c.id)} />
                  </li>
                ))}
              </ul>
            </section>
          );
        })}
      </main>
    </div>
  );
}

function CaseRow({ file, onChoose }: { file: CaseFile; onChoose: () => void }) {
  const text = useText();
  return (
    <button type="button" class="case-row" data-case={file.id} onClick={onChoose}>
      <span class="case-year figures">{file.known.released.slice(0, 4)}</span>
      <span class="case-words">
        <b>{file.title}</b>
        <span>
          <span class="case-pushed">{text.say(`theatre.path.${file.known.path}`)}</span>{' '}
          <span class="visually-hidden">
            {text.say(`theatre.ran.${file.known.place}`)}, {dateSaid(text, file.known.released)}.
          </span>{' '}
          {firstSentence(file.about)}
        </span>
      </span>
    </button>
  );
}
