/** The forecast beside the letter: real rules in a worker, asked anew at every decision, never in the way. */
import { useEffect, useId, useState } from 'preact/hooks';
import { WorkFailed } from '../../../app/failure/WorkFailed.ts';
import { useGame } from '../../../app/game.ts';
import type { Failure } from '../../../app/ports.ts';
import { useText } from '../../../app/text.ts';
import { usePorts } from '../../../app/usePorts.ts';
import type { Forecast } from '../../../forecast/index.ts';
import { whoName } from '../../../parts/words/names.ts';
import type { GameState, SuspectId } from '../../../sim/index.ts';
import { BetCard } from './BetCard.tsx';
import { ForecastCard } from './ForecastCard.tsx';
import { forecastProps, forecastTargets } from './forecast.ts';

/** Worlds of one forecast: sixty beads. */
const WORLDS = 60;
/** Milliseconds of quiet before asking: three quick clicks are one question. */
const SETTLE = 150;

export function ForecastPanel({ s }: { s: GameState }) {
  const text = useText();
  const ports = usePorts();
  const game = useGame();
  const targets = forecastTargets(s);
  const [vendor, choose] = useState<SuspectId>(() => likeliest(s, targets));
  const [forecast, setForecast] = useState<Forecast | null>(null);
  const [thinking, setThinking] = useState(true);
  const [failure, setFailure] = useState<Failure | null>(null);
  const id = useId();
  const morning = game.morning;
  const changed = morning !== null && morning !== s;
  useEffect(() => {
    setThinking(true);
    setFailure(null);
    const wait = setTimeout(() => {
      const seed = `${s.seed}/forecast/${s.quarter}`;
      ports.forecasts.ask(
        'forecast',
        {
          state: s,
          vendor,
          worlds: WORLDS,
          seed,
          ...(changed && morning ? { baseline: morning } : {}),
        },
        {
          update({ forecast, done, total }) {
            setForecast(forecast);
            if (done >= total) setThinking(false);
          },
          failed: (error) => setFailure({ place: 'work', error }),
        },
      );
    }, SETTLE);
    return () => {
      clearTimeout(wait);
      ports.forecasts.cancel('forecast');
    };
  }, [s, vendor]);
  return (
    <div class="forecast-panel">
      <p class="forecast-ask">
        <label for={id} class="visually-hidden">
          {text.say('screens.forecast.whose')}
        </label>
        <select id={id} value={vendor} onChange={(e) => choose(e.currentTarget.value)}>
          {targets.map((t) => (
            <option key={t} value={t}>
              {whoName(text, t)}
            </option>
          ))}
        </select>
      </p>
      {failure ? (
        <section class="forecast" aria-label={text.say('forecast.head')}>
          <h2>{text.say('forecast.head')}</h2>
          <WorkFailed failure={failure} />
        </section>
      ) : (
        <ForecastCard {...forecastProps(text, forecast, thinking, s, morning ?? s)}>
          <BetCard s={s} />
        </ForecastCard>
      )}
    </div>
  );
}

/** The largest outside vendor is asked about first. */
function likeliest(s: GameState, targets: readonly SuspectId[]): SuspectId {
  const best = s.vendors.filter((v) => v.present && !v.own).sort((a, b) => b.share - a.share)[0];
  return best?.id ?? targets[0] ?? '';
}
