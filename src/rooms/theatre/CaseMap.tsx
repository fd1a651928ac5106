/** The night on the world map, with its legend and its twin in words. */
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { MAP_PALETTE } from '../../app/mapPalette.ts';
import { useNoMap } from '../../app/noMap.ts';
import { useSettings } from '../../app/settings.ts';
import { useStage } from '../../app/stageKeeper.ts';
import { useText } from '../../app/text.ts';
import type { CaseFilm } from '../../forecast/index.ts';
import { Legend } from '../../parts/night/Legend.tsx';
import { RegionTable } from '../../parts/night/RegionTable.tsx';
import type { CaseFile } from '../../sim/index.ts';
import type { StageTime } from './useTime.ts';
import { momentSaid, sinceRelease } from './view/figures.ts';
import { caseLegend, caseTable, countsAt, mapScene, symptomNow } from './view/moment.ts';

const INSETS = { left: 8, top: 8, right: 8, bottom: 8 };

export function CaseMap({
  file,
  film,
  time,
  children,
}: {
  file: CaseFile;
  film: CaseFilm | null;
  time: StageTime;
  /** Beside the clock: which night is shown. */
  children?: ComponentChildren;
}) {
  const text = useText();
  const settings = useSettings();
  const stage = useStage();
  const noMap = useNoMap();
  const place = useRef<HTMLDivElement>(null);
  const mode = stage.mode.value;
  const { palette } = settings.values.value;
  const at = time.at.value;
  const counts = countsAt(file, film, at);
  useEffect(() => {
    if (place.current) stage.attach(place.current);
    return () => stage.detach();
  }, []);
  useEffect(() => {
    if (mode === 'none') return;
    const scene = mapScene(text, file, counts, film, at, {
      insets: INSETS,
      reducedMotion: !settings.moves(),
      palette: MAP_PALETTE[palette],
    });
    stage.showMap(scene);
  }, [file, film, at, mode, palette]);
  const symptom = symptomNow(file, film);
  // While time runs the hidden table would be rewritten twenty times a second for nobody.
  const told = useRef(counts);
  if (!time.playing.value || mode === 'none') told.current = counts;
  return (
    <div class="case-map" data-map={mode}>
      <div class="case-map-host" ref={place} />
      <div class="case-clock">
        <p>
          <b>{sinceRelease(text, at)}</b> <span>{momentSaid(text, file.known.released, at)}</span>
        </p>
        {children}
      </div>
      <RegionTable {...caseTable(text, file, told.current, film, symptom, noMap)} />
      <Legend {...caseLegend(text, file, counts, film, symptom)} />
    </div>
  );
}
