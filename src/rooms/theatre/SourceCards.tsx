/** Two cards on the night's table: a memo of what was known, and clippings of what was published. */

import { useText } from '../../app/text.ts';
import type { CaseFile } from '../../sim/index.ts';
import { clippings, knownFacts } from './view/known.ts';

export function SourceCards({ file }: { file: CaseFile }) {
  const text = useText();
  const { basis } = file.known;
  return (
    <div class="source-cards">
      <section class="source-card before" aria-labelledby="known-before">
        <h2 id="known-before">{text.say('theatre.before.title')}</h2>
        <p>{file.about}</p>
        <p class="source-line">{text.say('theatre.before.line')}</p>
        <dl>
          {knownFacts(text, file).map((fact) => (
            <div key={fact.name}>
              <dt>{fact.name}</dt>
              <dd>{fact.words}</dd>
            </div>
          ))}
        </dl>
        {basis && <p>{text.say('theatre.known.basis', { basis })}</p>}
        <p>{text.say('theatre.known.tuned')}</p>
      </section>
      <section class="source-card after" aria-labelledby="known-after">
        <h2 id="known-after">{text.say('theatre.after.title')}</h2>
        <p class="source-line">{text.say('theatre.after.line')}</p>
        <ol>
          {clippings(text, file).map((c) => (
            <li key={c.id}>
              <span class="curve-tag" aria-hidden="true">
                {c.n}
              </span>
              <p>
                <b>{c.figure}</b> {c.measure}
              </p>
              <p class="source-page">{c.source}</p>
              {c.note && <p>{c.note}</p>}
              {c.miss && <p>{text.say('theatre.miss', { miss: c.miss })}</p>}
            </li>
          ))}
        </ol>
      </section>
    </div>
  );
}
