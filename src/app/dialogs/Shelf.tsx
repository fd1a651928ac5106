/** The player's own runs that made way for others, and the question before one does. */
import { useEffect, useState } from 'preact/hooks';
import { type OnShelf, SHELF } from '../../session/index.ts';
import { useRuns } from '../runs.ts';
import { useStatus } from '../status.ts';
import { useText } from '../text.ts';
import { usePorts } from '../usePorts.ts';
import type { Dialog } from './dialog.ts';
import { playedName } from './links.ts';
import { useDialogs } from './openDialog.ts';

export function Keep({ d }: { d: Extract<Dialog, { kind: 'keep' }> }) {
  const text = useText();
  const ports = usePorts();
  const dialogs = useDialogs();
  const level = playedName(text, ports.levels(), d.level);
  const go = (): void => {
    dialogs.close();
    d.go();
  };
  return (
    <>
      <p>{text.say('keep.line', { level, n: d.quarter })}</p>
      <p class="sheet-doors">
        <button type="button" class="paper-button strong" onClick={go}>
          {text.say('keep.go')}
        </button>
        <button type="button" class="paper-button" onClick={() => dialogs.close()}>
          {text.say('keep.stay')}
        </button>
      </p>
    </>
  );
}

export function ShelfDialog({ full }: { full: boolean }) {
  const text = useText();
  const ports = usePorts();
  const status = useStatus();
  const dialogs = useDialogs();
  const runs = useRuns();
  const [shelf, show] = useState<readonly OnShelf[] | null>(null);
  const [sure, ask] = useState<string | null>(null);
  const look = (): void => {
    void ports.session.saves.shelf.runs().then(show);
    void runs.lookAtShelf();
  };
  useEffect(look, []);
  const goOn = async ({ place, file }: OnShelf): Promise<void> => {
    if (!(await runs.haveLevel(file.level.id))) return;
    const taken = await ports.session.saves.takeFromShelf(place);
    if (!taken.ok) return dialogs.tell(taken.problem);
    dialogs.close();
    await runs.lookAtShelf();
  };
  const save = async ({ place, file }: OnShelf): Promise<void> => {
    const found = await ports.session.saves.shelf.at(place);
    if (found !== null) ports.files.download(`${file.level.id}-${place}.json`, found);
  };
  const drop = async ({ place }: OnShelf): Promise<void> => {
    if (sure !== place) return ask(place);
    await ports.session.saves.shelf.drop(place);
    status.say(text.say('shelf.dropped'));
    ask(null);
    look();
  };
  if (shelf === null) return <p>{text.say('later.wait')}</p>;
  if (shelf.length === 0) return <p>{text.say('shelf.empty')}</p>;
  return (
    <div class="link-dialog">
      <p role={full ? 'alert' : undefined}>
        {full ? text.say('keep.full', { n: SHELF.length }) : text.say('shelf.line')}
      </p>
      <ul class="shelf-runs">
        {shelf.map((one) => (
          <li key={one.place}>
            <b>
              {text.say('shelf.run', {
                level: playedName(text, ports.levels(), one.file.level),
                n: one.file.marks.at(-1)?.quarter ?? 1,
              })}
            </b>
            <span dir="auto">
              {text.say('link.seed')}: <code>{one.file.seed}</code>
            </span>
            <span class="sheet-doors">
              <button type="button" class="paper-button strong" onClick={() => void goOn(one)}>
                {text.say('shelf.goOn')}
              </button>
              <button type="button" class="paper-button" onClick={() => void save(one)}>
                {text.say('shelf.file')}
              </button>
              <button type="button" class="paper-button" onClick={() => void drop(one)}>
                {text.say(sure === one.place ? 'shelf.drop.sure' : 'shelf.drop')}
              </button>
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
