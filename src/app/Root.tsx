/** Draws the room where one is, and lays the dialogs over it. */
import { useSignalEffect } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { wear } from './appearance.ts';
import { Dialogs } from './dialogs/Dialogs.tsx';
import { Boundary } from './failure/Boundary.tsx';
import { Failed } from './failure/Failed.tsx';
import { useFailing } from './failure/failing.ts';
import { Nightfall, type RoomLight } from './night/Nightfall.tsx';
import type { Place } from './place.ts';
import type { SceneName } from './ports.ts';
import { fetchAll, isHere, type Rooms } from './rooms.ts';
import { useSettings } from './settings.ts';
import { useShortcuts } from './shortcuts.ts';
import { useStage } from './stageKeeper.ts';
import { useStatus } from './status.ts';
import { usePorts } from './usePorts.ts';
import { useWhere } from './whereabouts.ts';

/** Milliseconds from the first view to what comes after it: the first view goes first. */
const SOON = 200;

/** Which light a room lies in; the title lies in both, and the cases are no part of a run. */
const LIGHT: Readonly<Record<Place['at'], RoomLight | null>> = {
  title: null,
  theatre: null,
  coldOpen: 'night',
  stopped: 'night',
  desk: 'day',
  watch: 'night',
  film: 'night',
  review: 'night',
  over: 'day',
};

/** A film is heard as the Watch. */
const sceneOf = ({ at }: Place): SceneName => (at === 'film' ? 'watch' : at);

/** The room of a place. A new quarter is a new room. */
function Room({ rooms, place }: { rooms: Rooms; place: Place }) {
  switch (place.at) {
    case 'title':
      return <rooms.title />;
    case 'theatre':
      return <rooms.theatre />;
    case 'film':
      return <rooms.film {...place} />;
    default: {
      const Here = rooms[place.at];
      return <Here key={`${place.at} ${place.s.quarter}`} {...place} />;
    }
  }
}

export function Root({ rooms }: { rooms: Rooms }) {
  const ports = usePorts();
  const settings = useSettings();
  const status = useStatus();
  const stage = useStage();
  const place = useWhere().place.value;
  const tries = useFailing().tries.value;
  const frame = useRef<HTMLDivElement>(null);
  const quarter = 's' in place ? place.s.quarter : null;
  const here = isHere(rooms, place.at);
  const scene = sceneOf(place);
  useShortcuts(place.at);
  useEffect(() => ports.scene?.(scene), [scene]);
  useEffect(() => {
    const head = frame.current?.querySelector<HTMLElement>('h1');
    if (!head) return;
    head.tabIndex = -1;
    head.focus({ preventScroll: true });
  }, [place.at, quarter, here]);
  const mapComes = place.at === 'coldOpen' && /^(?:waiting|opening)$/.test(stage.mode.value);
  useEffect(() => {
    // While the first decision is being made, so that nobody waits afterwards; its map goes first.
    if (mapComes) return;
    const unfetched = (error: unknown): void =>
      ports.failures.note('A part cannot be fetched beforehand.', error);
    const soon = setTimeout(() => void fetchAll(rooms, ports).catch(unfetched), SOON);
    return () => clearTimeout(soon);
  }, [mapComes]);
  useSignalEffect(() => wear(settings.values.value));
  return (
    <div ref={frame} class="root" data-screen={here ? place.at : 'later'}>
      <Boundary key={`${place.at} ${quarter} ${tries}`}>
        <Room rooms={rooms} place={place} />
      </Boundary>
      <Nightfall light={LIGHT[place.at]} moves={settings.moves()} />
      <p class="visually-hidden" role="status">
        {status.words.value}
      </p>
      <Boundary key={`dialogs ${tries}`}>
        <Dialogs body={rooms.dialog} />
      </Boundary>
      <Failed room={place.at} />
    </div>
  );
}
