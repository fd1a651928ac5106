/** The night before the chair: dots go hollow, and there is one button. */
import { useEffect, useRef } from 'preact/hooks';
import { actionsNow, type GameState } from '../../sim/index.ts';
import {
  Clock,
  Legend,
  RegionTable,
  SignalStrip,
  Timeline,
  Vault,
  VaultText,
  WatchLayout,
} from '../parts/index.ts';
import { countsNow, untouched } from '../view/counts.ts';
import {
  clockText,
  crack,
  legend,
  minuteOf,
  nightNow,
  regionTable,
  timeline,
} from '../view/night.ts';
import { vaultLabels, vaultText, vaultVendors } from '../view/vault.ts';
import { useApp } from './app.ts';
import { MapTools } from './MapTools.tsx';
import { useNarrow } from './narrow.ts';
import { NightBackdrop } from './NightBackdrop.tsx';
import { NightTop } from './NightTop.tsx';
import { usePassage } from './passage.ts';

/** Milliseconds from the release to the first sign: long enough to see the dots go. */
import { signalStrip } from '../view/signs.ts';
const OPENING = 5000;

export function ColdOpenScreen({ s }: { s: GameState }) {
  const app = useApp();
  const { text } = app;
  const narrow = useNarrow();
  const now = nightNow(s);
  const to = { counts: countsNow(s), at: now?.incident.now ?? 0 };
  const passage = usePassage(
    'coldOpen',
    { counts: untouched(to.counts), at: 0 },
    to,
    app.ports.settings.moves() ? OPENING : 0,
  );
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus({ preventScroll: true }), []);
  if (!now) return null;
  const symptom = now.incident.spec.symptom;
  const revert = (): void => {
    const action = actionsNow(s)[0];
    app.send({ type: 'beat', actions: action ? [action] : [] });
  };
  return (
    <WatchLayout
      head={
        <NightTop s={s} title={text.say('cold.title')} line={clockText(text, now.incident, 0)}>
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
          <RegionTable
            {...regionTable(text, s, passage.counts, symptom, app.stage.mode.value === 'none')}
          />
        </>
      }
      legend={<Legend {...legend(text, s, passage.counts, symptom)} />}
      timeline={<Timeline {...timeline(text, now)} />}
      clock={
        <Clock
          time={clockText(text, now.incident, passage.at)}
          zone={text.say('screens.night.utc')}
          question={text.say('cold.lead')}
          beat={text.say('cold.watch')}
          running={passage.running}
          pauseLabel=""
        />
      }
      signals={<SignalStrip {...signalStrip(text, s, now, passage.counts, passage.at)} />}
      actions={
        <div class="one-action">
          <button type="button" class="confirm revert-now" ref={button} data-next onClick={revert}>
            <b>{text.say('cold.revert')}</b>
            <span>{text.say('cold.revert.line')}</span>
          </button>
        </div>
      }
      labels={{ watch: text.say('cold.title'), console: text.say('screens.night.console') }}
    />
  );
}
