import { levelRefOf } from '../../session/index.ts';
import { useApp } from '../app.ts';

/** Everything that is not the game itself. */
export function Menu() {
  const app = useApp();
  const { text, ports } = app;
  const s = app.state.value;
  const door = (label: string, onClick: () => void, key: string) => (
    <li key={key}>
      <button type="button" class="paper-button" onClick={onClick}>
        {label}
      </button>
    </li>
  );
  const leave = (): void => {
    app.close();
    ports.session.close();
  };
  const restart = (): void => {
    if (s) void app.runs.makeWay(() => void app.runs.start(levelRefOf(s.level), s.seed));
  };
  return (
    <ul class="menu-doors">
      {s &&
        door(
          text.say('screens.table.title'),
          () => app.open({ kind: 'table', side: 'vendors' }),
          'table',
        )}
      {s && door(text.say('desk.board'), () => app.open({ kind: 'board' }), 'board')}
      {door(text.say('settings.title'), () => app.open({ kind: 'settings' }), 'settings')}
      {door(
        text.say('glossary.title'),
        () => app.open({ kind: 'glossary', term: null }),
        'glossary',
      )}
      {door(text.say('help.title'), () => app.open({ kind: 'help' }), 'help')}
      {door(text.say('screens.how.title'), () => app.open({ kind: 'how' }), 'how')}
      {s && door(text.say('save.export'), () => app.runs.saveFile(), 'export')}
      {door(text.say('screens.menu.open'), () => void app.runs.openFile(), 'import')}
      {door(text.say('menu.link'), () => app.open({ kind: 'paste' }), 'link')}
      {s && door(text.say('over.share'), () => app.open({ kind: 'share' }), 'share')}
      {app.runs.aside.value > 0 &&
        door(text.say('menu.shelf'), () => app.open({ kind: 'shelf', full: false }), 'shelf')}
      {s && door(text.say('screens.menu.restart'), restart, 'restart')}
      {s && door(text.say('menu.quit'), leave, 'quit')}
      {door(text.say('menu.credits'), () => app.open({ kind: 'credits' }), 'credits')}
    </ul>
  );
}
