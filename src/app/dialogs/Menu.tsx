import { levelRefOf } from '../../session/index.ts';
import { useRuns } from '../runs.ts';
import { useText } from '../text.ts';
import { usePorts } from '../usePorts.ts';
import { useWhere } from '../whereabouts.ts';
import { useDialogs } from './openDialog.ts';

/** Everything that is not the game itself. */
export function Menu() {
  const text = useText();
  const ports = usePorts();
  const dialogs = useDialogs();
  const where = useWhere();
  const runs = useRuns();
  const s = where.state.value;
  const door = (label: string, onClick: () => void, key: string) => (
    <li key={key}>
      <button type="button" class="paper-button" onClick={onClick}>
        {label}
      </button>
    </li>
  );
  const leave = (): void => {
    dialogs.close();
    ports.session.close();
  };
  const restart = (): void => {
    if (s) void runs.makeWay(() => void runs.start(levelRefOf(s.level), s.seed));
  };
  return (
    <ul class="menu-doors">
      {s &&
        door(
          text.say('screens.table.title'),
          () => dialogs.open({ kind: 'table', side: 'vendors' }),
          'table',
        )}
      {s && door(text.say('desk.board'), () => dialogs.open({ kind: 'board' }), 'board')}
      {door(text.say('settings.title'), () => dialogs.open({ kind: 'settings' }), 'settings')}
      {door(
        text.say('glossary.title'),
        () => dialogs.open({ kind: 'glossary', term: null }),
        'glossary',
      )}
      {door(text.say('help.title'), () => dialogs.open({ kind: 'help' }), 'help')}
      {door(text.say('screens.how.title'), () => dialogs.open({ kind: 'how' }), 'how')}
      {s && door(text.say('save.export'), () => runs.saveFile(), 'export')}
      {door(text.say('screens.menu.open'), () => void runs.openFile(), 'import')}
      {door(text.say('menu.link'), () => dialogs.open({ kind: 'paste' }), 'link')}
      {s && door(text.say('over.share'), () => dialogs.open({ kind: 'share' }), 'share')}
      {runs.aside.value > 0 &&
        door(text.say('menu.shelf'), () => dialogs.open({ kind: 'shelf', full: false }), 'shelf')}
      {s && door(text.say('screens.menu.restart'), restart, 'restart')}
      {s && door(text.say('menu.quit'), leave, 'quit')}
      {door(text.say('menu.credits'), () => dialogs.open({ kind: 'credits' }), 'credits')}
    </ul>
  );
}
