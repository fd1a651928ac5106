/** The Watch: an incident, beat by beat. Time pauses by itself; what is chosen runs to the next beat. */
import { useEffect, useState } from 'preact/hooks';
import type { GameState, NightAction } from '../../sim/index.ts';
import {
  Actions,
  Clock,
  Legend,
  RegionTable,
  SignalStrip,
  Suspects,
  Timeline,
  Vault,
  VaultText,
  WatchLayout,
} from '../parts/index.ts';
import { actionId, locks, orderedActions, watchActions } from '../view/actions.ts';
import { countsNow, untouched } from '../view/counts.ts';
import { postName } from '../view/names.ts';
import {
  clock,
  crack,
  legend,
  minuteOf,
  nightNow,
  regionTable,
  suspects,
  timeline,
} from '../view/night.ts';
import { signalStrip } from '../view/signs.ts';
import { vaultLabels, vaultText, vaultVendors } from '../view/vault.ts';
import { useApp } from './app.ts';
import { MapTools } from './MapTools.tsx';
import { useNarrow } from './narrow.ts';
import { NightBackdrop } from './NightBackdrop.tsx';
import { NightTop } from './NightTop.tsx';
import { usePassage } from './passage.ts';
import { Signs } from './Signs.tsx';

/** Milliseconds from one beat to the next. */
const BEAT = 1600;

export function WatchScreen({ s }: { s: GameState }) {
  const app = useApp();
  const { text } = app;
  const narrow = useNarrow();
  const now = nightNow(s);
  const [chosen, choose] = useState<NightAction[]>([]);
  const [more, setMore] = useState(false);
  const before = app.before.value;
  const earlier = before && nightNow(before);
  const fault = now?.incident.spec.fault.id ?? '';
  const station = `${fault} ${now?.beats.index ?? 0}`;
  const same = earlier?.incident.spec.fault.id === fault && earlier !== null && before !== null;
  const to = { counts: countsNow(s), at: now?.incident.now ?? 0 };
  const from =
    same && before
      ? { counts: countsNow(before), at: earlier.incident.now }
      : { counts: untouched(to.counts), at: 0 };
  const passage = usePassage(station, from, to, app.ports.settings.moves() ? BEAT : 0);
  useEffect(() => {
    choose([]);
    setMore(false);
  }, [station]);
  if (!now) return null;
  const { first, more: rest } = orderedActions(s);
  const list = more ? [...first, ...rest] : first;
  const symptom = now.incident.spec.symptom;
  const noMap = app.stage.mode.value === 'none';
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
    else app.send({ type: 'beat', actions: chosen });
  };
  const left = locks - chosen.length;
  return (
    <WatchLayout
      head={
        <NightTop
          s={s}
          title={text.say('night.title')}
          line={text.say('calendar.quarter', { n: s.quarter, of: s.level.quarters })}
        >
          <NightBackdrop
            s={s}
            counts={passage.counts}
            minute={minuteOf(now.incident, passage.at)}
          />
        </NightTop>
      }
      vault={
        <>
          <Vault
            vendors={vaultVendors(text, s)}
            mode="night"
            size="large"
            labels={vaultLabels(text)}
            {...crack(text, s)}
            towards={narrow ? -90 : undefined}
          />
          <VaultText {...vaultText(text, s, false)} />
        </>
      }
      map={
        <>
          <MapTools />
          <RegionTable {...regionTable(text, s, passage.counts, symptom, noMap)} />
        </>
      }
      legend={<Legend {...legend(text, s, passage.counts, symptom)} />}
      timeline={<Timeline {...timeline(text, now)} />}
      clock={<Clock {...clock(text, now, passage.at, passage.running)} />}
      signals={
        <>
          <SignalStrip {...signalStrip(text, s, now, passage.counts, passage.at)} />
          <Signs signals={now.beats.signals.slice(0, -1)} />
        </>
      }
      suspects={<Suspects {...suspects(text, now)} />}
      teams={s.teams.flatMap((post, i) =>
        post.at === 'rest' ? [] : [{ id: String(i), text: postName(text, post), on: true }],
      )}
      actions={
        <Actions
          title={`${text.say('night.twoActions')} ${text.say('night.actionsLeft', { n: left })}.`}
          actions={watchActions(text, s, list, chosen)}
          max={locks}
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
      labels={{ watch: text.say('night.title'), console: text.say('screens.night.console') }}
    />
  );
}
