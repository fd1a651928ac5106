/** The Watch: an incident, beat by beat. Time pauses by itself; what is chosen runs to the next beat. */
import { useEffect, useState } from 'preact/hooks';
import { useGame } from '../../app/game.ts';
import { useNarrow } from '../../app/narrow.ts';
import type { InRun } from '../../app/place.ts';
import { useSettings } from '../../app/settings.ts';
import { useText } from '../../app/text.ts';
import { countsNow, untouched } from '../../parts/night/counts.ts';
import { nightNow } from '../../parts/night/night.ts';
import { VaultHarm } from '../../parts/vault/VaultHarm.tsx';
import { actionId } from '../../parts/words/actions.ts';
import { postName } from '../../parts/words/names.ts';
import { pageText } from '../../parts/words/words.ts';
import { actionsABeat, callNow, type NightAction } from '../../sim/index.ts';
import { Actions } from './Actions.tsx';
import { callTitle } from './callWords.ts';
import { clock } from './clockProps.ts';
import { NextCall } from './NextCall.tsx';
import { NightRoom } from './NightRoom.tsx';
import { usePassage } from './passage.ts';
import { Suspects } from './Suspects.tsx';
import { suspects } from './suspects.ts';
import type { WatchObject } from './WatchLayout.tsx';
import { orderedActions, watchActions } from './watchActions.ts';

/** Milliseconds from one beat to the next at single speed; no longer than five seconds. */
const BEAT = 4800;

const OBJECTS: readonly WatchObject[] = ['world', 'signs', 'suspects', 'actions'];

/** A call after the first one is announced, and waits until it is picked up. */
export function WatchScreen(p: InRun) {
  const [picked, pick] = useState('');
  const fault = nightNow(p.s)?.incident.spec.fault.id ?? '';
  const call = callNow(p.s);
  const waits = call !== null && call.n > 1 && p.s.night?.beats?.index === 0 && picked !== fault;
  return waits ? (
    <NextCall s={p.s} call={call} onPick={() => pick(fault)} />
  ) : (
    <CallScreen {...p} />
  );
}

function CallScreen({ s, before: earlier }: InRun) {
  const text = useText();
  const settings = useSettings();
  const game = useGame();
  const narrow = useNarrow();
  const now = nightNow(s);
  const [chosen, choose] = useState<NightAction[]>([]);
  const [more, setMore] = useState(false);
  const [open, setOpen] = useState<WatchObject>('world');
  const fault = now?.incident.spec.fault.id ?? '';
  const then = earlier && nightNow(earlier);
  const before = then?.incident.spec.fault.id === fault ? then : null;
  const station = `${fault} ${now?.beats.index ?? 0}`;
  const to = { counts: countsNow(s), at: now?.incident.now ?? 0 };
  const from =
    before && earlier
      ? { counts: countsNow(earlier), at: before.incident.now }
      : { counts: untouched(to.counts), at: 0 };
  const ms = settings.moves() ? BEAT : 0;
  const passage = usePassage(station, from, to, now?.incident.trace ?? [], ms);
  useEffect(() => {
    choose([]);
    setMore(false);
  }, [station]);
  if (!now) return null;
  const { first, more: rest } = orderedActions(s);
  const most = actionsABeat(s);
  const list = more ? [...first, ...rest] : first;
  const toggle = (id: string): void => {
    const action = list.find((a) => actionId(a) === id);
    if (!action) return;
    choose(
      chosen.some((a) => actionId(a) === id)
        ? chosen.filter((a) => actionId(a) !== id)
        : [...chosen, action],
    );
  };
  const confirm = (): void => {
    if (passage.running) passage.skip();
    else if (game.send({ type: 'beat', actions: chosen })) setOpen('world');
  };
  const badges: Partial<Record<WatchObject, string>> = {
    signs: text.number(now.beats.signals.length),
    actions: text.say('screens.night.of', { n: chosen.length, of: most }),
  };
  return (
    <NightRoom
      s={s}
      now={now}
      before={before}
      passage={passage}
      title={callTitle(text, s)}
      line={pageText(text, s)}
      clock={clock(text, s, now, passage.at)}
      suspects={(known) => <Suspects {...suspects(text, known, s.level)} />}
      harm={VaultHarm}
      teams={s.teams.flatMap((post, i) =>
        post.at === 'rest' ? [] : [{ id: String(i), text: postName(text, post), on: true }],
      )}
      actions={
        <Actions
          title={text.say('night.actionsLeft', { n: most - chosen.length })}
          hint={text.say('night.mostActions', { most })}
          actions={watchActions(text, s, list, chosen)}
          max={most}
          confirmLabel={text.say(
            passage.running
              ? 'screens.night.skip'
              : chosen.length > 0
                ? 'night.confirm'
                : 'night.continue',
          )}
          onToggle={toggle}
          onConfirm={confirm}
          more={
            rest.length > 0
              ? {
                  label: text.say(more ? 'screens.night.less' : 'screens.night.more', {
                    n: rest.length,
                  }),
                  open: more,
                  onToggle: () => setMore(!more),
                }
              : undefined
          }
        />
      }
      drawer={
        narrow
          ? {
              label: text.say('screens.night.drawer'),
              items: OBJECTS.map((id) => ({
                id,
                label: text.say(`screens.night.object.${id}`),
                badge: badges[id],
              })),
              open,
              onOpen: setOpen,
            }
          : undefined
      }
    />
  );
}
