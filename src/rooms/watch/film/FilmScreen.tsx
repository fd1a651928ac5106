/** A quiet night until morning, or the days of a recovery, as a film. One press leads on to what the night did. */

import { useEffect, useMemo } from 'preact/hooks';
import { useDialogs } from '../../../app/dialogs/openDialog.ts';
import type { Film } from '../../../app/filmOf.ts';
import { useNarrow, useRoom } from '../../../app/narrow.ts';
import { NightBackdrop } from '../../../app/night/NightBackdrop.tsx';
import { NightTop } from '../../../app/night/NightTop.tsx';
import { useNoMap } from '../../../app/noMap.ts';
import type { InRun } from '../../../app/place.ts';
import { useSettings } from '../../../app/settings.ts';
import { useText } from '../../../app/text.ts';
import { useWhere } from '../../../app/whereabouts.ts';
import { Figures } from '../../../parts/night/Figures.tsx';
import { Legend } from '../../../parts/night/Legend.tsx';
import { burstOf, sectorOf } from '../../../parts/night/landing.ts';
import { legend, regionTable } from '../../../parts/night/night.ts';
import { RegionTable } from '../../../parts/night/RegionTable.tsx';
import { Vault } from '../../../parts/vault/Vault.tsx';
import { VaultHarm } from '../../../parts/vault/VaultHarm.tsx';
import { VaultText } from '../../../parts/vault/VaultText.tsx';
import {
  vaultLabels,
  vaultPolicy,
  vaultText,
  vaultVendors,
} from '../../../parts/vault/vaultProps.ts';
import { postName } from '../../../parts/words/names.ts';
import { pageText } from '../../../parts/words/words.ts';
import type { GameState } from '../../../sim/index.ts';
import { Clock } from '../Clock.tsx';
import { filmControls } from '../filmControls.ts';
import { useProgress } from '../passage.ts';
import { Timeline, type TimelineProps } from '../Timeline.tsx';
import { WatchLayout } from '../WatchLayout.tsx';
import { daysReel, type FilmMoment, type FilmReel, quietReel, sceneOf } from './film.ts';

/** Keys that move about or make the browser do something; every other key leads on. */
const NOT_ON = /^(?:Tab|Shift|Control|Alt|AltGraph|Meta|CapsLock|F\d+|Dead|Unidentified)$/;

export function FilmScreen({ s, before, film }: InRun & { film: Film }) {
  const text = useText();
  const settings = useSettings();
  const dialogs = useDialogs();
  const where = useWhere();
  const noMap = useNoMap();
  const narrow = useNarrow();
  const roomy = useRoom();
  const moves = settings.moves();
  const reel = useMemo(
    () => (film.kind === 'quiet' ? quietReel(text, s) : daysReel(text, s, film.line, film.from)),
    [film],
  );
  const time = useProgress('film', moves ? reel.ms : 0);
  const goOn = (): void => {
    where.filmSeen();
  };
  useEffect(() => {
    // Without motion nothing ends by itself.
    if (moves && !time.running) goOn();
  }, [time.running]);
  useEffect(() => {
    const press = (e: KeyboardEvent): void => {
      if (e.defaultPrevented || e.ctrlKey || e.metaKey || e.altKey || NOT_ON.test(e.key)) return;
      if (dialogs.now.value !== null || (e.target as Element | null)?.closest?.('button')) return;
      e.preventDefault();
      goOn();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, []);
  const now = reel.at(time.part);
  const symptom = now.line?.spec?.symptom ?? 'stopped';
  const told = reel.lines.filter((l) => l.from <= time.part).reverse();
  const evening = before ?? s;
  const quiet = film.kind === 'quiet';
  return (
    <WatchLayout
      head={
        <NightTop
          s={evening}
          title={text.say(quiet ? 'night.title' : 'film.tail')}
          line={pageText(text, s)}
        >
          <NightBackdrop s={sceneOf(s, now)} counts={now.counts} minute={now.minute} />
        </NightTop>
      }
      vault={
        <>
          <Vault
            vendors={vaultVendors(text, evening)}
            mode="night"
            size="large"
            labels={vaultLabels(text)}
            policy={vaultPolicy(text, evening)}
            harm={VaultHarm}
            {...crackOf(s, now)}
            towards={narrow ? -90 : undefined}
          />
          <VaultText {...vaultText(text, evening, false)} />
        </>
      }
      map={<RegionTable {...regionTable(text, s, now.counts, symptom, noMap)} />}
      legend={<Legend {...legend(text, s, now.counts, symptom)} />}
      timeline={<Timeline {...stations(text.say('screens.night.beats'), reel, time.part)} />}
      clock={
        <Clock
          time={now.clock}
          zone={quiet ? text.say('screens.night.utc') : ''}
          question={now.lead}
          beat=""
          running={time.running && !time.paused}
          film={filmControls(text, time)}
        />
      }
      signals={
        <p class="film-note">
          {text.say(
            !quiet
              ? 'film.tail.line'
              : reel.lines.length === 0
                ? 'film.nothing'
                : 'night.quiet.line',
          )}
        </p>
      }
      teams={evening.teams.flatMap((post, i) =>
        post.at === 'rest' ? [] : [{ id: String(i), text: postName(text, post), on: true }],
      )}
      actions={
        <>
          <ol
            class="film-log"
            // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls on a phone
            tabIndex={0}
            aria-label={text.say('screens.night.console')}
            aria-live="polite"
          >
            {told.map((l) => (
              <li key={l.text + l.from} data-bad={l.bad}>
                {l.time && <Figures text={l.time} />} <span>{l.text}</span>
              </li>
            ))}
          </ol>
          <div class="actions-locks">
            <button type="button" class="confirm" data-next onClick={goOn}>
              {text.say(s.phase === 'night' ? 'film.onward' : 'night.skip')}
            </button>
          </div>
        </>
      }
      flows={!roomy}
      labels={{ watch: text.say('night.title'), console: text.say('screens.night.console') }}
    />
  );
}

/** Where the code ran that failed: a burst where it hurt, else only the vendor that is spoken of. */
function crackOf(s: GameState, { line }: FilmMoment) {
  const vendorId = line?.culprit ? sectorOf(s, line.culprit) : undefined;
  if (!line?.spec || vendorId === undefined) return {};
  const facing = vendorId === null ? {} : { facing: vendorId };
  return line.kind === 'incident' ? { ...facing, burst: burstOf(line.spec, vendorId) } : facing;
}

/** The film's stations on the rail: time runs towards the next one. */
function stations(label: string, reel: FilmReel, part: number): TimelineProps {
  const next = reel.stations.findIndex((x) => x.at > part);
  const now = next < 0 ? reel.stations.length - 1 : next;
  const from = reel.stations[now - 1]?.at ?? 0;
  const to = reel.stations[now]?.at ?? 1;
  return {
    label,
    part: next < 0 || to <= from ? 1 : (part - from) / (to - from),
    beats: reel.stations.map((x, i) => ({
      time: i < now || next < 0 ? x.time : undefined,
      state: i < now ? 'past' : i === now ? 'now' : 'ahead',
      text: i < now || next < 0 ? `${x.time} ${x.text}` : '',
    })),
  };
}
