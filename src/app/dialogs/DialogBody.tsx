/** The dialogs themselves: fetched after the first view. */

import { useRuns } from '../runs.ts';
import { useText } from '../text.ts';
import { usePorts } from '../usePorts.ts';
import { useWhere } from '../whereabouts.ts';
import { Board } from './board/Board.tsx';
import { Daily } from './Daily.tsx';
import type { Dialog } from './dialog.ts';
import { Glossary } from './Glossary.tsx';
import { Credits, Help, HowItWorks } from './Help.tsx';
import { Lengths } from './Lengths.tsx';
import { Levels } from './Levels.tsx';
import { LinkDialog } from './LinkDialog.tsx';
import { Menu } from './Menu.tsx';
import { useDialogs } from './openDialog.ts';
import { Settings } from './Settings.tsx';
import { Paste, Share } from './Share.tsx';
import { Keep, ShelfDialog } from './Shelf.tsx';
import { TheTable } from './TheTable.tsx';
import { Why } from './Why.tsx';

/** What a dialog says, whichever it is. */
export function DialogBody({ d }: { d: Exclude<Dialog, { kind: 'problem' }> }) {
  const s = useWhere().state.value;
  switch (d.kind) {
    case 'why':
      return s && <Why s={s} meter={d.meter} />;
    case 'glossary':
      return <Glossary key={d.term} term={d.term} />;
    case 'help':
      return <Help />;
    case 'menu':
      return <Menu />;
    case 'settings':
      return <Settings />;
    case 'table':
      return s && <TheTable s={s} side={d.side} />;
    case 'board':
      return s && <Board s={s} />;
    case 'credits':
      return <Credits />;
    case 'how':
      return <HowItWorks />;
    case 'levels':
      return <Levels />;
    case 'length':
      return <Lengths key={d.level} id={d.level} />;
    case 'otherTab':
      return <OtherTab />;
    case 'link':
      return <LinkDialog key={d.code} code={d.code} />;
    case 'share':
      return <Share />;
    case 'paste':
      return <Paste />;
    case 'keep':
      return <Keep d={d} />;
    case 'shelf':
      return <ShelfDialog full={d.full} />;
    case 'daily':
      return <Daily />;
  }
}

/** Another tab has gone on with a run: nothing is written until the player says which one counts. */
function OtherTab() {
  const text = useText();
  const ports = usePorts();
  const dialogs = useDialogs();
  const runs = useRuns();
  const keep = (): void => {
    void ports.session.saves.keepMine().then(() => dialogs.close());
  };
  const take = (): void => {
    dialogs.close();
    void runs.goOn();
  };
  return (
    <>
      <p>{text.say('session.otherTab')}</p>
      <p class="sheet-doors">
        <button type="button" class="paper-button strong" onClick={keep}>
          {text.say('session.keepMine')}
        </button>
        <button type="button" class="paper-button" onClick={take}>
          {text.say('session.takeTheirs')}
        </button>
      </p>
    </>
  );
}
