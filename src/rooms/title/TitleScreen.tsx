import './title-art.css';
import { useDialogs } from '../../app/dialogs/openDialog.ts';
import { useRuns } from '../../app/runs.ts';
import { useSettings } from '../../app/settings.ts';
import { useText } from '../../app/text.ts';
import { usePorts } from '../../app/usePorts.ts';
import { useWhere } from '../../app/whereabouts.ts';
import { Icon } from '../../parts/drawing/Icon.tsx';
import { Title, type TitleTag } from './Title.tsx';

/** The first view: the same words as `index.html`, now with the art beneath and every door open. */
export function TitleScreen() {
  const text = useText();
  const ports = usePorts();
  const settings = useSettings();
  const dialogs = useDialogs();
  const where = useWhere();
  const runs = useRuns();
  const muted = settings.values.value.muted;
  const levels = ports.levels();
  const minutes = levels.flatMap((l) => l.lengths.map((length) => length.minutes));
  const tags: TitleTag[] = [
    {
      id: 'take-the-chair',
      label: text.t('menu.takeChair'),
      sub: text.say('screens.title.chair'),
      onPick: () => void runs.takeChair(),
    },
  ];
  if (runs.hasSave.value)
    tags.push({
      id: 'continue-run',
      label: text.t('menu.continue'),
      sub: text.say('screens.title.continue'),
      onPick: () => void runs.goOn(),
    });
  if (levels.length > 1)
    tags.push({
      id: 'all-levels',
      label: text.t('menu.levels'),
      sub: text.say('menu.levels.sub', {
        n: levels.length,
        from: Math.min(...minutes),
        to: Math.max(...minutes),
      }),
      onPick: () => dialogs.open({ kind: 'levels' }),
    });
  if (runs.aside.value > 0)
    tags.push({
      id: 'runs-aside',
      label: text.say('menu.shelf'),
      sub: text.say('menu.shelf.sub', { n: runs.aside.value }),
      onPick: () => dialogs.open({ kind: 'shelf', full: false }),
    });
  tags.push({
    id: 'daily-world',
    label: text.say('menu.daily'),
    sub: text.say('menu.daily.sub'),
    onPick: () => dialogs.open({ kind: 'daily' }),
  });
  tags.push({
    id: 'case-theatre',
    label: text.say('theatre.title'),
    sub: text.say('theatre.sub'),
    onPick: () => where.goTo('theatre'),
  });
  tags.push({
    id: 'how-it-works',
    label: text.say('screens.how.title'),
    onPick: () => dialogs.open({ kind: 'how' }),
  });
  tags.push({
    id: 'title-menu',
    label: text.say('screens.menu.title'),
    sub: text.say('screens.title.menu'),
    onPick: () => dialogs.open({ kind: 'menu' }),
  });
  return (
    <Title
      lines={[text.say('screens.title.line1'), text.say('screens.title.line2')]}
      tagline={text.t('game.tagline')}
      menu={text.say('screens.title.menuLabel')}
      tags={tags}
      corner={
        <button
          type="button"
          aria-label={text.t(muted ? 'settings.unmute' : 'settings.mute')}
          aria-pressed={muted}
          onClick={() => settings.change({ muted: !muted })}
        >
          <Icon name={muted ? 'mute' : 'sound'} size="1.5rem" />
        </button>
      }
    />
  );
}
