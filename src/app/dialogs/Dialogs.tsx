/** One dialog at a time over whatever screen is there. */
import { Sheet } from '../../parts/sheet/Sheet.tsx';
import type { Rooms } from '../rooms.ts';
import { useText } from '../text.ts';
import { usePorts } from '../usePorts.ts';
import { useWhere } from '../whereabouts.ts';
import type { Dialog } from './dialog.ts';
import { useDialogs } from './openDialog.ts';

const WIDE: readonly Dialog['kind'][] = ['table', 'glossary', 'levels'];

export function Dialogs({ body: Body }: { body: Rooms['dialog'] }) {
  const text = useText();
  const ports = usePorts();
  const dialogs = useDialogs();
  const where = useWhere();
  const dialog = dialogs.now.value;
  const s = where.state.value;
  const night =
    s !== null && (s.phase === 'night' || s.phase === 'coldOpen' || s.phase === 'review');
  return (
    <Sheet
      open={dialog !== null}
      title={dialog === null ? '' : titleOf(dialog)}
      closeLabel={text.say('menu.close')}
      room={night ? 'night' : 'day'}
      wide={dialog?.kind === 'board' ? 'widest' : dialog !== null && WIDE.includes(dialog.kind)}
      onClose={() => dialogs.close()}
    >
      {dialog && (dialog.kind === 'problem' ? <p>{dialog.line}</p> : <Body d={dialog} />)}
    </Sheet>
  );

  function titleOf(d: Dialog): string {
    if (d.kind === 'why')
      return text.say('screens.why.title', { meter: text.say(`meter.${d.meter}`) });
    if (d.kind === 'problem') return d.title;
    if (d.kind === 'length') {
      const level = ports.levels().find((l) => l.id === d.level);
      return level ? text.say(level.title) : text.say('menu.length');
    }
    const keys: Record<string, string> = {
      glossary: 'glossary.title',
      help: 'help.title',
      menu: 'screens.menu.title',
      settings: 'settings.title',
      table: 'screens.table.title',
      board: 'desk.board',
      credits: 'menu.credits',
      how: 'screens.how.title',
      levels: 'menu.levels',
      otherTab: 'screens.otherTab.title',
      link: 'menu.linked',
      share: 'link.share',
      paste: 'menu.link',
      keep: 'keep.title',
      shelf: 'menu.shelf',
      daily: 'menu.daily',
    };
    return text.say(keys[d.kind] ?? 'menu.about');
  }
}
