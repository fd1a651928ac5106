/** Forecast bets: what was stated, what came, and what the rules gave it by what could be known. */
import { useEffect } from 'preact/hooks';
import { WorkFailed } from '../../app/failure/WorkFailed.ts';
import { useText } from '../../app/text.ts';
import { betAbout, quarterText, toldText } from '../../parts/words/past.ts';
import type { Calibration } from '../../report/index.ts';
import { CalibrationPlot } from './CalibrationPlot.tsx';
import { useRoom } from './room.ts';
import { Wait } from './Wait.tsx';

export function BetsRoom() {
  const text = useText();
  const room = useRoom();
  const story = room.own.value;
  const bets = room.bets.value;
  const past = room.pastBets.value;
  const broken = room.questions.failureOf('bets');
  useEffect(() => {
    if (story) room.askBets();
  }, [story]);
  if (!story || !bets) return <Wait of={[{ story: null }, 'bets']} />;
  return (
    <div class="bets-room sheet-room">
      <h2>{text.say('screens.after.bets.title')}</h2>
      <p class="luck-sentence">{toldText(text, story, '', bets.sentence)}</p>
      {bets.bets.length === 0 && <p>{text.say('screens.after.bets.how')}</p>}
      {bets.bets.length > 0 && <BetTable bets={bets} />}
      {broken && <WorkFailed failure={broken} />}
      {past !== null && past.bets.length > bets.bets.length && (
        <section aria-labelledby="past-bets">
          <h3 id="past-bets">{text.say('screens.after.bets.past')}</h3>
          <p>{toldText(text, story, '', past.sentence)}</p>
          <CalibrationPlot bets={past} />
        </section>
      )}
      <section aria-labelledby="bets-mean">
        <h3 id="bets-mean">{text.say('screens.after.bets.mean')}</h3>
        <p>{text.say('screens.after.bets.brier')}</p>
        <p>{text.say('screens.after.bets.calibration')}</p>
      </section>
    </div>
  );
}

function BetTable({ bets }: { bets: Calibration }) {
  const text = useText();
  return (
    <div class="table-slide">
      <table class="best-table">
        <caption class="visually-hidden">{text.say('screens.after.bets.title')}</caption>
        <thead>
          <tr>
            <th scope="col">{text.say('screens.after.bets.about')}</th>
            <th scope="col">{text.say('screens.after.bets.stated')}</th>
            <th scope="col">{text.say('screens.after.bets.odds')}</th>
            <th scope="col">{text.say('screens.after.bets.came')}</th>
            <th scope="col">{text.say('screens.after.bets.score')}</th>
          </tr>
        </thead>
        <tbody>
          {bets.bets.map((b, i) => (
            <tr key={i}>
              <th scope="row">
                {quarterText(text, b.quarter)}: {betAbout(text, b.about.kind)}
              </th>
              <td>{text.percent(b.chance / 100)}</td>
              <td>{b.odds === null ? '…' : text.percent(b.odds)}</td>
              <td>{text.say(b.came ? 'screens.after.bets.yes' : 'screens.after.bets.no')}</td>
              <td>{text.number(Math.round(b.brier * 100) / 100)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
