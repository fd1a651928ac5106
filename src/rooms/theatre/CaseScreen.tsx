/** One case on stage. */
import { useState } from 'preact/hooks';
import { WorkFailed } from '../../app/failure/WorkFailed.ts';
import { useText } from '../../app/text.ts';
import { Tabs } from '../../parts/controls/Tabs.tsx';
import { Icon } from '../../parts/drawing/Icon.tsx';
import type { CaseChange, CaseFile } from '../../sim/index.ts';
import { CaseMap } from './CaseMap.tsx';
import { CurveChart } from './CurveChart.tsx';
import { LeverPanel } from './LeverPanel.tsx';
import { MeasureTable } from './MeasureTable.tsx';
import { SourceCards } from './SourceCards.tsx';
import { Transport } from './Transport.tsx';
import { useHead } from './useHead.ts';
import { RUNS, useNights } from './useNights.ts';
import { useTime } from './useTime.ts';
import { horizonOf } from './view/curve.ts';
import { metaLine } from './view/known.ts';

type View = 'night' | 'change' | 'sources';
const VIEWS: readonly View[] = ['night', 'change', 'sources'];

export function CaseScreen({ file, onBack }: { file: CaseFile; onBack: () => void }) {
  const text = useText();
  const head = useHead();
  const [view, setView] = useState<View>('night');
  const [change, setChange] = useState<CaseChange>({});
  const [showChanged, setShowChanged] = useState(true);
  const nights = useNights(file, change);
  const { real, changed } = nights;
  const both = view === 'change' && changed !== null;
  const horizon = horizonOf(
    file,
    [real, changed].flatMap((n) => (n ? [n.result] : [])),
  );
  const time = useTime(horizon);
  const filmChanged = both && showChanged ? changed.film : null;
  const film = filmChanged ?? real?.film ?? null;
  return (
    <div class="theatre room-night" data-view={view}>
      <header class="theatre-head">
        <button type="button" class="theatre-back" onClick={onBack}>
          <span class="theatre-back-mark">
            <Icon name="next" />
          </span>
          {text.say('theatre.allCases')}
        </button>
        <div class="theatre-name">
          <h1 {...head}>{file.title}</h1>
          <p>{metaLine(text, file)}</p>
        </div>
        <Tabs
          label={text.say('theatre.views')}
          tabs={VIEWS.map((id) => ({ id, name: text.say(`theatre.view.${id}`) }))}
          now={view}
          panel="case-panel"
          onChoose={setView}
        />
      </header>
      <main class="case-main">
        <div
          class="case-stage"
          id="case-panel"
          role="tabpanel"
          aria-labelledby={`tab-${view}`}
          data-view={view}
        >
          {view === 'sources' ? (
            <SourceCards file={file} />
          ) : (
            <>
              <section class="case-picture" aria-label={text.say('theatre.map')}>
                <CaseMap file={file} film={film} time={time}>
                  {both && changed.film && (
                    <WhichFilm changed={showChanged} onChoose={setShowChanged} />
                  )}
                </CaseMap>
                <Transport time={time} horizon={horizon} ready={film !== null} />
              </section>
              <section class="case-side" aria-label={text.say(`theatre.view.${view}`)}>
                {nights.failure ? (
                  <WorkFailed failure={nights.failure} />
                ) : (
                  <RunsLine done={real?.done ?? 0} total={real?.total ?? RUNS} />
                )}
                <CurveChart
                  file={file}
                  real={real?.result ?? null}
                  changed={both ? changed.result : null}
                  horizon={horizon}
                  time={time}
                />
                {view === 'night' ? (
                  <MeasureTable file={file} result={real?.result ?? null} />
                ) : (
                  <LeverPanel file={file} nights={nights} change={change} onChange={setChange} />
                )}
              </section>
            </>
          )}
        </div>
      </main>
    </div>
  );
}

/** How many nights stand behind what is seen. */
function RunsLine({ done, total }: { done: number; total: number }) {
  const text = useText();
  return (
    <p class="runs-line" data-done={done === total}>
      <span>
        {done < total
          ? text.say('theatre.running', { done, total })
          : text.say('theatre.runs', { runs: total })}
      </span>
      <progress aria-label={text.say('theatre.progress')} max={total} value={done} />
    </p>
  );
}

function WhichFilm(p: { changed: boolean; onChoose: (changed: boolean) => void }) {
  const text = useText();
  return (
    <fieldset class="which-film">
      <legend class="visually-hidden">{text.say('theatre.mapShows')}</legend>
      {[false, true].map((changed) => (
        <button
          type="button"
          key={String(changed)}
          aria-pressed={p.changed === changed}
          onClick={() => p.onChoose(changed)}
        >
          {text.say(changed ? 'theatre.changed' : 'theatre.asItWas')}
        </button>
      ))}
    </fieldset>
  );
}
