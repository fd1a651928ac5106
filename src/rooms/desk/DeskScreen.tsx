/** The Desk: the day of a quarter, until the dial turns. */
import { useEffect, useState } from 'preact/hooks';
import { useDialogs } from '../../app/dialogs/openDialog.ts';
import { useGame } from '../../app/game.ts';
import { useSettings } from '../../app/settings.ts';
import { useText } from '../../app/text.ts';
import { useToday } from '../../app/today.ts';
import { usePorts } from '../../app/usePorts.ts';
import { Icon } from '../../parts/drawing/Icon.tsx';
import { mandateName, mandateStands } from '../../parts/words/mandate.ts';
import { pageText, seasonText } from '../../parts/words/words.ts';
import { type GameState, opensIn } from '../../sim/index.ts';
import { BoardPanel } from './BoardPanel.tsx';
import { BudgetTray } from './BudgetTray.tsx';
import { budgetProps } from './budget.ts';
import { ContentDial } from './ContentDial.tsx';
import { DeskLayout } from './DeskLayout.tsx';
import { Dial } from './Dial.tsx';
import { DutyPanel } from './DutyPanel.tsx';
import { contentDial, drawer, practices, switchFace, switchTags } from './drawer.ts';
import { FlightsPanel } from './FlightsPanel.tsx';
import { ForecastPanel } from './forecast/ForecastPanel.tsx';
import { gauges } from './gauges.ts';
import { LadderDrawer } from './LadderDrawer.tsx';
import { useInbox } from './letters/Inbox.tsx';
import { OakRail } from './OakRail.tsx';
import type { DeskObject } from './PhoneDrawer.tsx';
import { Practices } from './Practices.tsx';
import { SwitchTag } from './SwitchTag.tsx';
import { tellAhead } from './tellAhead.ts';

/** Milliseconds in which the key turns from sun to moon, as `.dial-hand` does. */
const KEY_TURNS = 620;

export function DeskScreen({ s }: { s: GameState }) {
  const text = useText();
  const ports = usePorts();
  const settings = useSettings();
  const dialogs = useDialogs();
  const game = useGame();
  const today = useToday();
  const [open, setOpen] = useState<DeskObject | undefined>(undefined);
  const [turned, turn] = useState(false);
  // The key turns before night falls; where nothing may move, night falls at once.
  const commit = (): void => {
    if (settings.moves()) turn(true);
    else game.send({ type: 'commit' });
  };
  useEffect(() => tellAhead(ports), []);
  useEffect(() => {
    if (!turned) return;
    const fall = setTimeout(() => {
      if (!game.send({ type: 'commit' })) turn(false);
    }, KEY_TURNS);
    // Who leaves the desk before has not let night fall.
    return () => clearTimeout(fall);
  }, [turned]);
  const inbox = useInbox(s);
  const { ladders, pegs } = drawer(text, s);
  const unanswered = s.inbox.filter((i) => i.answer === null).length;
  const waiting = s.mandate === null && s.quarter === 1 && s.level.mandates.length > 1;
  const teams = opensIn(s, 'teams') === null ? s.teams : [];
  const rest = teams.filter((t) => t.at === 'rest').length;
  const dial = contentDial(text, s);
  return (
    <DeskLayout
      rail={
        <OakRail
          season={seasonText(text, s)}
          quarter={s.quarter}
          quarterLine={pageText(text, s)}
          mandate={{
            head: text.say('desk.mandate'),
            name: mandateName(text, s),
            stands: mandateStands(text, s)?.short,
          }}
          gauges={gauges(text, s, (meter) => dialogs.open({ kind: 'why', meter }))}
          labels={{
            rail: text.say('screens.desk.heading', { n: s.quarter, of: s.level.quarters }),
            menu: text.say('screens.menu.title'),
          }}
          onMenu={() => dialogs.open({ kind: 'menu' })}
        />
      }
      under={inbox.under}
      letter={inbox.letter}
      slips={inbox.slips}
      budget={
        <>
          <BudgetTray {...budgetProps(text, s, game.morning ?? s)} />
          <button
            type="button"
            class="undo-button"
            aria-disabled={!ports.session.canUndo || undefined}
            onClick={() => game.undo()}
          >
            <Icon name="undo" /> <span>{text.say('desk.undo')}</span>
          </button>
        </>
      }
      forecast={<ForecastPanel s={s} />}
      rings={<BoardPanel s={s} />}
      flights={<FlightsPanel s={s} />}
      watch={<DutyPanel s={s} />}
      ladders={
        <LadderDrawer
          label={text.say('desk.ladders')}
          ladders={ladders}
          pegs={pegs}
          closeLabel={text.say('menu.close')}
          onRung={(id, rung) => today.climb(id as never, rung)}
          switches={switchFace(text, s)}
        >
          {dial && <ContentDial {...dial} onTurn={(to) => today.turn(to)} />}
          {switchTags(text, s).map(({ id, ...tag }) => (
            <SwitchTag
              key={id}
              {...tag}
              onToggle={() => game.send({ type: 'switch', id, on: !tag.on })}
            />
          ))}
          <Practices label={text.say('desk.practices')} practices={practices(text, s)} />
        </LadderDrawer>
      }
      dial={
        <Dial
          label={text.say('desk.commit')}
          short={text.say('short.commit')}
          reason={waiting ? text.say('screens.mandate.first') : undefined}
          turned={turned}
          onTurn={commit}
        />
      }
      drawer={{
        label: text.say('screens.desk.drawer'),
        open,
        onOpen: setOpen,
        items: [
          {
            id: 'ladders',
            label: text.say('desk.ladders'),
            badge: { count: pegs.total - pegs.used, label: pegs.label },
          },
          { id: 'forecast', label: text.say('forecast.title') },
          {
            id: 'watch',
            label: text.say('screens.desk.watch'),
            badge: { count: rest, label: text.say('screens.desk.atRest') },
          },
          { id: 'rings', label: text.say('screens.desk.rings') },
        ],
      }}
      labels={{
        desk: text.say('desk.title'),
        letter:
          unanswered > 0
            ? text.say('desk.inbox.unanswered', { n: unanswered })
            : text.say('desk.inbox'),
        close: text.say('menu.close'),
      }}
    />
  );
}
