/** One dialog at a time over whatever screen is there. */
import { Sheet } from '../../parts/index.ts';
import { type Dialog, useApp } from '../app.ts';
import { Board } from './Board.tsx';
import { Glossary } from './Glossary.tsx';
import { Credits, Help, HowItWorks } from './Help.tsx';
import { Lengths } from './Lengths.tsx';
import { Menu } from './Menu.tsx';
import { Settings } from './Settings.tsx';
import { TheTable } from './TheTable.tsx';
import { Why } from './Why.tsx';

const WIDE: readonly Dialog['kind'][] = ['board', 'table', 'glossary'];

export function Dialogs() {
  const app = useApp();
  const { text } = app;
  const dialog = app.dialog.value;
  const s = app.state.value;
  const night =
    s !== null && (s.phase === 'night' || s.phase === 'coldOpen' || s.phase === 'review');
  return (
    <Sheet
      open={dialog !== null}
      title={dialog === null ? '' : titleOf(dialog)}
      closeLabel={text.say('menu.close')}
      room={night ? 'night' : 'day'}
      wide={dialog !== null && WIDE.includes(dialog.kind)}
      onClose={() => app.close()}
    >
      {dialog && body(dialog)}
    </Sheet>
  );

  function titleOf(d: Dialog): string {
    if (d.kind === 'why')
      return text.say('screens.why.title', { meter: text.say(`meter.${d.meter}`) });
    if (d.kind === 'problem') return d.title;
    const keys: Record<string, string> = {
      glossary: 'glossary.title',
      help: 'help.title',
      menu: 'screens.menu.title',
      settings: 'settings.title',
      table: 'screens.table.title',
      board: 'desk.board',
      credits: 'menu.credits',
      how: 'screens.how.title',
      length: 'menu.length',
      otherTab: 'screens.otherTab.title',
    };
    return text.say(keys[d.kind] ?? 'menu.about');
  }

  function body(d: Dialog) {
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
      case 'length':
        return <Lengths />;
      case 'otherTab':
        return <OtherTab />;
      case 'problem':
        return <p>{d.line}</p>;
    }
  }
}

/** Another tab has gone on with a run: nothing is written until the player says which one counts. */
function OtherTab() {
  const app = useApp();
  const { text, ports } = app;
  const keep = (): void => {
    void ports.session.keepMine().then(() => app.close());
  };
  const take = (): void => {
    app.close();
    void app.goOn();
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
