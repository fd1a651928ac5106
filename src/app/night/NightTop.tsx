import type { ComponentChildren } from 'preact';
import { mandateName } from '../../parts/words/mandate.ts';
import type { GameState } from '../../sim/index.ts';
import { useDialogs } from '../dialogs/openDialog.ts';
import { useSettings } from '../settings.ts';
import { useText } from '../text.ts';
import { NightHead } from './NightHead.tsx';
import { nightGauges } from './nightGauges.ts';

/** The top line of the Watch, with the map's place beneath everything. */
export function NightTop({
  s,
  title,
  line,
  children,
}: {
  s: GameState;
  title: string;
  line: string;
  children?: ComponentChildren;
}) {
  const text = useText();
  const settings = useSettings();
  const dialogs = useDialogs();
  const budget = (kind: 'capacity' | 'standing') => ({
    kind,
    label: text.say(`budget.${kind}`),
    have: s[kind],
    text: text.say('screens.budget.have', { name: text.say(`budget.${kind}`), n: s[kind] }),
  });
  const start = s.history.at(-1)?.metersAfter ?? null;
  return (
    <>
      {children}
      <NightHead
        title={title}
        line={line}
        mandateHead={text.say('desk.mandate')}
        mandate={mandateName(text, s)}
        gauges={nightGauges(text, s, start)}
        budgets={[budget('capacity'), budget('standing')]}
        soundOn={!settings.values.value.muted}
        labels={{
          sound: text.say('settings.sound'),
          help: text.say('help.title'),
          menu: text.say('screens.menu.title'),
        }}
        onSound={() => settings.change({ muted: !settings.values.value.muted })}
        onHelp={() => dialogs.open({ kind: 'help' })}
        onMenu={() => dialogs.open({ kind: 'menu' })}
      />
    </>
  );
}
