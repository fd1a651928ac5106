/** A moment of a film: counts by region between two frames, the map, the legend and the table. */

import type { MapScene } from '../../../app/ports.ts';
import type { CaseFilm, FilmCounts } from '../../../forecast/index.ts';
import { between, harmed, type RegionCounts, sumCounts } from '../../../parts/night/counts.ts';
import type { LegendProps } from '../../../parts/night/Legend.tsx';
import type { RegionTableProps } from '../../../parts/night/RegionTable.tsx';
import type { CaseFile } from '../../../sim/index.ts';
import type { Text } from '../../../text/index.ts';
import { machinesSaid, middle, releaseOf } from './figures.ts';
import { caseRegion, placeOf } from './places.ts';

const NONE: FilmCounts = {
  unreached: 0,
  updated: 0,
  looping: 0,
  waiting: 0,
  blind: 0,
  locked: 0,
  healed: 0,
};

/** Machines by region at a minute; before there is a film, everything still runs. */
export function countsAt(file: CaseFile, film: CaseFilm | null, minute: number): RegionCounts {
  if (film === null) {
    const fleet = middle(file.known.fleet);
    return Object.fromEntries(
      file.known.regions.map(({ id, share }) => [
        id,
        { ...NONE, unreached: Math.round(share * fleet) },
      ]),
    );
  }
  const after = film.frames.findIndex(({ at }) => at >= minute);
  const right = film.frames[after < 0 ? film.frames.length - 1 : after];
  const left = film.frames[after - 1];
  if (!right) return {};
  if (!left || right.at <= minute) return right.regions;
  return between(left.regions, right.regions, (minute - left.at) / (right.at - left.at));
}

/** Machines of a region that run as they should: all but those harmed and those that work again. */
function runningIn(film: CaseFilm | null, id: string, c: FilmCounts): number {
  const all = film?.fleet[id];
  if (all === undefined) return c.unreached + c.updated;
  return Math.max(0, all - harmed(c) - c.healed);
}

type Symptom = CaseFilm['symptom'];

/** What a harmed machine does; before there is a film, as the case says how it heals. */
export function symptomNow({ known }: CaseFile, film: CaseFilm | null): Symptom {
  const { by } = known.heal;
  return film?.symptom ?? (by === 'hands' ? 'stopped' : by === 'checkIn' ? 'blind' : 'locked');
}

/** From the third day on the sun stands still: days would pass as flicker. */
const SUN_STOPS = 2880;

export interface MapWishes {
  insets: MapScene['insets'];
  reducedMotion: boolean;
  palette: 'standard' | 'safe' | 'contrast';
}

export function mapScene(
  text: Text,
  file: CaseFile,
  counts: RegionCounts,
  film: CaseFilm | null,
  minute: number,
  wishes: MapWishes,
): MapScene {
  const regions = file.known.regions.filter(({ id }) => placeOf(id) !== null);
  const scene: MapScene = {
    map: 'world',
    places: regions.flatMap(({ id, utcOffset, share }) => {
      const place = placeOf(id);
      return place ? [{ id, label: caseRegion(text, id), ...place, utcOffset, weight: share }] : [];
    }),
    counts: {},
    reached: {},
    utcMinute: (releaseOf(file.known.released).minute + (minute < SUN_STOPS ? minute : 0)) % 1440,
    pulses: [],
    ...wishes,
  };
  for (const { id } of regions) {
    const c = counts[id] ?? NONE;
    const { looping, waiting, blind, locked, healed, updated } = c;
    scene.counts[id] = { healthy: runningIn(film, id, c), looping, waiting, blind, locked, healed };
    scene.reached[id] = updated;
  }
  return scene;
}

/** What a harmed machine does, in a word or two; a network that went astray is no machine without a guard. */
function harmWord(text: Text, file: CaseFile, symptom: Symptom): string {
  if (symptom !== 'blind') return text.say(`theatre.state.${symptom}`);
  const { place, heal } = file.known;
  // Moved out of the kernel by a lever: only the guard is gone.
  if (heal.by !== 'checkIn') return text.say('theatre.state.unguarded');
  return text.say(place === 'attestation' ? 'theatre.state.servers' : 'theatre.state.blind');
}

/** The map draws each kind of harm with a shape of its own. */
const markOf = (symptom: Symptom) => (symptom === 'stopped' ? 'silent' : symptom);

/** The shapes on the map, counted. */
export function caseLegend(
  text: Text,
  file: CaseFile,
  counts: RegionCounts,
  film: CaseFilm | null,
  symptom: Symptom,
): LegendProps {
  const sum = sumCounts(counts);
  const running = Object.entries(counts).reduce((all, [id, c]) => all + runningIn(film, id, c), 0);
  const all: LegendProps['counts'] = [
    {
      state: 'healthy',
      figure: machinesSaid(text, Math.max(0, running - sum.updated)),
      word: text.say('theatre.state.healthy'),
    },
    {
      state: 'updating',
      figure: machinesSaid(text, sum.updated),
      word: text.say('theatre.state.updated'),
    },
    {
      state: markOf(symptom),
      figure: machinesSaid(text, sum.looping + sum.blind + sum.locked),
      word: harmWord(text, file, symptom),
    },
    {
      state: 'waiting',
      figure: machinesSaid(text, sum.waiting),
      word: text.say('theatre.state.waiting'),
    },
    {
      state: 'healed',
      figure: machinesSaid(text, sum.healed),
      word: text.say('theatre.state.healed'),
    },
  ];
  return {
    label: text.say('theatre.legend'),
    counts: all.filter((c) => c.state !== 'waiting' || symptom === 'stopped'),
  };
}

/** The map as a table. */
export function caseTable(
  text: Text,
  file: CaseFile,
  counts: RegionCounts,
  film: CaseFilm | null,
  symptom: Symptom,
  noMap: string | null,
): RegionTableProps {
  return {
    caption: text.say('theatre.map'),
    regionHead: text.say('theatre.table.region'),
    states: [
      { state: 'healthy', label: text.say('theatre.state.healthy') },
      { state: markOf(symptom), label: harmWord(text, file, symptom) },
      ...(symptom === 'stopped'
        ? [{ state: 'waiting' as const, label: text.say('theatre.state.waiting') }]
        : []),
      { state: 'healed', label: text.say('theatre.state.healed') },
    ],
    rows: file.known.regions.map(({ id }) => {
      const c = counts[id] ?? NONE;
      const hands = symptom === 'stopped' ? [c.waiting] : [];
      const cells = [runningIn(film, id, c), harmed(c) - c.waiting, ...hands, c.healed];
      return { id, name: caseRegion(text, id), cells: cells.map((n) => machinesSaid(text, n)) };
    }),
    noMap,
  };
}
