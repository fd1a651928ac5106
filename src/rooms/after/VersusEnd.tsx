/** The other run's meters beside mine at the end, with the first decision that set them apart. */
import { useMemo } from 'preact/hooks';
import { useText } from '../../app/text.ts';
import { usePorts } from '../../app/usePorts.ts';
import { VersusTable } from '../../parts/versus/VersusTable.tsx';
import { atTheEnd, ghostOf, nightByNight } from '../../parts/versus/versus.ts';
import { commandText } from '../../parts/words/past.ts';
import { firstDifference } from '../../report/index.ts';
import { linkCommands } from '../../session/index.ts';
import type { GameState } from '../../sim/index.ts';
import { PairCurve } from './PairCurve.tsx';
import { useRoom } from './room.ts';

/** In the first room after the run. */
export function VersusEnd({ s }: { s: GameState }) {
  const text = useText();
  const ports = usePorts();
  const room = useRoom();
  const code = ports.session.ghost;
  const ghost = useMemo(() => ghostOf(code, s), [code, s]);
  const story = room.own.value;
  const first = useMemo(() => {
    if (ghost === null || story === null) return null;
    const theirs = linkCommands(ghost, story.level);
    return theirs.ok ? { at: firstDifference(story.commands, theirs.value) } : null;
  }, [ghost, story]);
  if (ghost === null) return null;
  const told = (command: Parameters<typeof commandText>[2] | null): string =>
    command && story ? commandText(text, story, command) : text.say('versus.nothing');
  return (
    <section class="versus-end" aria-labelledby="versus-head">
      <h2 id="versus-head">{text.say('versus.title')}</h2>
      <p>{text.say('versus.end')}</p>
      <VersusTable text={text} rows={atTheEnd(s, ghost)} />
      <div class="pair-curves">
        {nightByNight(s, ghost).map(({ meter, mine, theirs }) => (
          <PairCurve key={meter} name={text.say(`meter.${meter}`)} mine={mine} theirs={theirs} />
        ))}
      </div>
      <p class="pair-key" aria-hidden="true">
        <span data-side="mine">{text.say('versus.mine')}</span>{' '}
        <span data-side="theirs">{text.say('versus.theirs')}</span>
      </p>
      {first && first.at === null && <p>{text.say('versus.same')}</p>}
      {first?.at && story && (
        <>
          <p>{text.say('versus.first', { n: first.at.quarter })}</p>
          <ul class="versus-first">
            <li>
              <b>{text.say('versus.you')}</b> {told(first.at.mine)}
            </li>
            <li>
              <b>{text.say('versus.they')}</b> {told(first.at.theirs)}
            </li>
          </ul>
          <p>
            <button
              type="button"
              class="paper-button"
              id="versus-show"
              onClick={() => {
                const at = first.at?.index ?? 0;
                room.show(null);
                room.standAt(Math.min(at + 1, story.commands.length));
              }}
            >
              {text.say('versus.show')}
            </button>
          </p>
        </>
      )}
    </section>
  );
}
