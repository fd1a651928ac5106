/** Luck or skill: the same decisions in two hundred other worlds, and where this run stands among them. */
import { useText } from '../../app/text.ts';
import { toldText } from '../../parts/words/past.ts';
import { DotPlot } from './DotPlot.tsx';
import { Job } from './Job.tsx';
import { LUCK_WORLDS, useRoom } from './room.ts';

export function LuckRoom() {
  const text = useText();
  const room = useRoom();
  const story = room.own.value;
  const job = room.luck.value;
  const update = job.update;
  const result = update?.result;
  const done = update?.done ?? 0;
  return (
    <div class="luck-room sheet-room">
      <h2>{text.say('screens.after.luck.title')}</h2>
      <Job
        line={text.say('screens.after.luck.line', { worlds: LUCK_WORLDS })}
        startLabel={text.say(
          done > 0 && done < LUCK_WORLDS ? 'screens.after.startAgain' : 'screens.after.luck.start',
        )}
        running={job.running}
        done={done}
        total={LUCK_WORLDS}
        progress={text.say('screens.after.luck.done', { done, total: LUCK_WORLDS })}
        progressLabel={text.say('screens.after.luck.progress')}
        onStart={() => room.askLuck()}
        onStop={() => room.stop('luck')}
        failure={room.questions.failureOf('luck')}
      />
      {story && update && result && (
        <>
          <p class="luck-sentence" aria-live={job.running ? 'off' : 'polite'}>
            {toldText(text, story, '', result.sentence)}
          </p>
          <DotPlot worlds={update.worlds} result={result} />
          <dl class="luck-facts">
            <div>
              <dt>{text.say('screens.after.luck.won')}</dt>
              <dd>
                {text.say('screens.after.luck.wonOf', {
                  share: text.percent(result.wins.share),
                  low: text.percent(result.wins.low),
                  high: text.percent(result.wins.high),
                })}
              </dd>
            </div>
            <div>
              <dt>{text.say('screens.after.luck.middle')}</dt>
              <dd>
                {text.say('screens.after.luck.middleOf', {
                  low: Math.round(result.spread[2]),
                  high: Math.round(result.spread[4]),
                  median: Math.round(result.spread[3]),
                  own: Math.round(result.own.score),
                })}
              </dd>
            </div>
            {result.nights !== null && (
              <div>
                <dt>{text.say('screens.after.luck.nights')}</dt>
                <dd>
                  {text.say('screens.after.luck.nightsBy', {
                    points: text.points(Math.round(result.nights)),
                  })}
                </dd>
              </div>
            )}
          </dl>
          <p class="fine">{text.say('screens.after.luck.how')}</p>
        </>
      )}
    </div>
  );
}
