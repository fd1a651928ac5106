/** The room of the Watch: vault, map and console lines around what the screen itself is about. */

import type { ComponentChildren, ComponentType } from 'preact';
import { useNarrow, useRoom } from '../../app/narrow.ts';
import { NightBackdrop } from '../../app/night/NightBackdrop.tsx';
import { NightTop } from '../../app/night/NightTop.tsx';
import { useNoMap } from '../../app/noMap.ts';
import { useText } from '../../app/text.ts';
import { Legend } from '../../parts/night/Legend.tsx';
import { crack, legend, minuteOf, type NightNow, regionTable } from '../../parts/night/night.ts';
import { RegionTable } from '../../parts/night/RegionTable.tsx';
import { Vault } from '../../parts/vault/Vault.tsx';
import type { HarmProps } from '../../parts/vault/VaultHarm.tsx';
import { VaultText } from '../../parts/vault/VaultText.tsx';
import { vaultLabels, vaultPolicy, vaultText, vaultVendors } from '../../parts/vault/vaultProps.ts';
import type { GameState } from '../../sim/index.ts';
import { Clock, type ClockProps } from './Clock.tsx';
import { filmControls } from './filmControls.ts';
import { MapTools } from './map/MapTools.tsx';
import type { Passage } from './passage.ts';
import { eventsAhead, soFar, timeline } from './passing.ts';
import { SignalStrip } from './SignalStrip.tsx';
import { signalStrip } from './signs.ts';
import { Timeline } from './Timeline.tsx';
import { type WatchDrawer, WatchLayout, type WatchLayoutProps } from './WatchLayout.tsx';

export interface NightRoomProps {
  s: GameState;
  now: NightNow;
  /** The beat before of the same incident, or null. */
  before: NightNow | null;
  passage: Passage;
  title: string;
  line: string;
  clock: Omit<ClockProps, 'film' | 'running'>;
  /** Draws those parts that tell what is believed, as it stands on the way. */
  suspects?: (known: NightNow) => ComponentChildren;
  /** `VaultHarm`, or what fetches it. */
  harm: ComponentType<HarmProps>;
  teams?: WatchLayoutProps['teams'];
  actions: ComponentChildren;
  drawer?: WatchDrawer | undefined;
}

export function NightRoom(p: NightRoomProps) {
  const { s, now, passage } = p;
  const text = useText();
  const noMap = useNoMap();
  const narrow = useNarrow();
  const roomy = useRoom();
  const known = soFar(now, p.before, passage.part);
  const seen = known === now || !s.night ? s : { ...s, night: { ...s.night, beats: known.beats } };
  const { counts, at } = passage;
  const { symptom } = now.incident.spec;
  return (
    <WatchLayout
      head={
        <NightTop s={s} title={p.title} line={p.line}>
          <NightBackdrop s={seen} counts={counts} minute={minuteOf(now.incident, at)} />
        </NightTop>
      }
      vault={
        <>
          <Vault
            vendors={vaultVendors(text, s)}
            mode="night"
            size="large"
            labels={vaultLabels(text)}
            policy={vaultPolicy(text, s)}
            harm={p.harm}
            {...crack(text, seen)}
            towards={narrow ? -90 : undefined}
          />
          <VaultText {...vaultText(text, s, false)} />
        </>
      }
      map={
        <>
          <MapTools />
          <RegionTable {...regionTable(text, s, counts, symptom, noMap)} />
        </>
      }
      legend={<Legend {...legend(text, s, counts, symptom)} />}
      timeline={
        <Timeline
          {...timeline(text, now, passage.part)}
          ahead={s.phase === 'coldOpen' ? [] : eventsAhead(text, s, now, counts, at)}
        />
      }
      clock={
        <Clock
          {...p.clock}
          running={passage.running && !passage.paused}
          film={filmControls(text, passage)}
        />
      }
      signals={
        <SignalStrip
          {...signalStrip(text, s, known, counts, at)}
          ringing={passage.running && !passage.paused}
        />
      }
      suspects={p.suspects?.(known)}
      teams={p.teams}
      actions={p.actions}
      drawer={p.drawer}
      flows={!roomy}
      labels={{ watch: p.title, console: text.say('screens.night.console') }}
    />
  );
}
