import './title-art.css';
import { Icon } from '../../parts/drawing/Icon.tsx';
import { Title, type TitleTag } from './Title.tsx';
import { useApp } from '../../app/app.ts';

/** The first view: the same words as `index.html`, now with the art beneath and every door open. */
export function TitleScreen() {
  const app = useApp();
  const { text } = app;
  const muted = app.settings.value.muted;
  const levels = app.ports.levels();
  const minutes = levels.flatMap((l) => l.lengths.map((length) => length.minutes));
  const tags: TitleTag[] = [
    {
      id: 'take-the-chair',
      label: text.t('menu.takeChair'),
      sub: text.say('screens.title.chair'),
      onPick: () => void app.runs.takeChair(),
    },
  ];
  if (app.runs.hasSave.value)
    tags.push({
      id: 'continue-run',
      label: text.t('menu.continue'),
      sub: text.say('screens.title.continue'),
      onPick: () => void app.runs.goOn(),
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
      onPick: () => app.open({ kind: 'levels' }),
    });
  if (app.runs.aside.value > 0)
    tags.push({
      id: 'runs-aside',
      label: text.say('menu.shelf'),
      sub: text.say('menu.shelf.sub', { n: app.runs.aside.value }),
      onPick: () => app.open({ kind: 'shelf', full: false }),
    });
  tags.push({
    id: 'daily-world',
    label: text.say('menu.daily'),
    sub: text.say('menu.daily.sub'),
    onPick: () => app.open({ kind: 'daily' }),
  });
  tags.push({
    id: 'case-theatre',
    label: text.say('theatre.title'),
    sub: text.say('theatre.sub'),
    onPick: () => {
      app.theatre.value = true;
    },
  });
  tags.push({
    id: 'how-it-works',
    label: text.say('screens.how.title'),
    onPick: () => app.open({ kind: 'how' }),
  });
  tags.push({
    id: 'title-menu',
    label: text.say('screens.menu.title'),
    sub: text.say('screens.title.menu'),
    onPick: () => app.open({ kind: 'menu' }),
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
          onClick={() => app.ports.settings.change({ muted: !muted })}
        >
          <Icon name={muted ? 'mute' : 'sound'} size="1.5rem" />
        </button>
      }
    />
  );
}
