/** The world at one moment: the Rings board, the four meters, and the map where this browser draws one. */

import { useEffect, useRef } from 'preact/hooks';
import { MAP_PALETTE } from '../../app/mapPalette.ts';
import { useNoMap } from '../../app/noMap.ts';
import { useSettings } from '../../app/settings.ts';
import { useStage } from '../../app/stageKeeper.ts';
import { useText } from '../../app/text.ts';
import { Icon } from '../../parts/drawing/Icon.tsx';
import { countsNow } from '../../parts/night/counts.ts';
import { Legend } from '../../parts/night/Legend.tsx';
import {
  clockText,
  crack,
  legend,
  minuteOf,
  nightNow,
  regionTable,
} from '../../parts/night/night.ts';
import { RegionTable } from '../../parts/night/RegionTable.tsx';
import { Vault } from '../../parts/vault/Vault.tsx';
import { VaultHarm } from '../../parts/vault/VaultHarm.tsx';
import { VaultText } from '../../parts/vault/VaultText.tsx';
import { vaultLabels, vaultText, vaultVendors } from '../../parts/vault/vaultProps.ts';
import { keyTag } from '../../parts/vault/vaultWords.ts';
import { meterName } from '../../parts/words/names.ts';
import { placeText } from '../../parts/words/past.ts';
import { type GameState, METERS } from '../../sim/index.ts';

const INSETS = { left: 8, top: 8, right: 8, bottom: 8 };
/** Minute of the day that the map shows while nobody is called out: the sun stands over the Atlantic. */
const NOON = 720;

export function MomentStage({ s }: { s: GameState }) {
  const text = useText();
  const night = nightNow(s);
  return (
    <div class="moment-stage">
      <p class="moment-place" role="status">
        <b>{placeText(text, s)}</b>
        {night && <span>{clockText(text, night.incident, night.incident.now)}</span>}
      </p>
      <MomentMeters s={s} />
      <figure class="moment-board">
        <Vault
          vendors={vaultVendors(text, s)}
          mode="day"
          size="small"
          labels={vaultLabels(text)}
          harm={VaultHarm}
          {...(night ? crack(text, s) : {})}
        />
        <figcaption>{keyTag(text, s)}</figcaption>
        <VaultText {...vaultText(text, s, false)} />
      </figure>
      <MomentMap s={s} />
    </div>
  );
}

export function MomentMeters({ s }: { s: GameState }) {
  const text = useText();
  return (
    <ul class="moment-meters" aria-label={text.say('screens.over.chart')}>
      {METERS.map((meter) => {
        const value = Math.round(s.meters[meter]);
        return (
          <li key={meter} data-low={value < 40} data-crisis={value < 25}>
            <Icon name={meter} />
            <span>{meterName(text, meter)}</span>
            <b>{value}</b>
            <i aria-hidden="true" style={{ '--value': `${Math.min(100, Math.max(0, value))}%` }} />
          </li>
        );
      })}
    </ul>
  );
}

function MomentMap({ s }: { s: GameState }) {
  const text = useText();
  const settings = useSettings();
  const stage = useStage();
  const noMap = useNoMap();
  const place = useRef<HTMLDivElement>(null);
  const mode = stage.mode.value;
  const { palette } = settings.values.value;
  const night = nightNow(s);
  const counts = countsNow(s);
  useEffect(() => {
    if (place.current) stage.attach(place.current);
    return () => stage.detach();
  }, []);
  useEffect(() => {
    if (mode === 'none') return;
    stage.show({
      state: s,
      counts,
      minute: night ? minuteOf(night.incident, night.incident.now) : NOON,
      insets: INSETS,
      reducedMotion: !settings.moves(),
      palette: MAP_PALETTE[palette],
    });
  }, [s, mode, palette]);
  const symptom = night?.incident.spec.symptom ?? 'stopped';
  return (
    <div class="moment-map" data-map={mode}>
      <div class="moment-map-host" ref={place} />
      <RegionTable {...regionTable(text, s, counts, symptom, noMap)} />
      <Legend {...legend(text, s, counts, symptom)} />
    </div>
  );
}
