/** Draws the room where one is, and lays the dialogs over it. */
import { useSignalEffect } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { wear } from './appearance.ts';
import { Dialogs } from './dialogs/Dialogs.tsx';
import { Boundary } from './failure/Boundary.tsx';
import { Failed } from './failure/Failed.tsx';
import { useFailing } from './failure/failing.ts';
import { Nightfall } from './night/Nightfall.tsx';
import type { Place } from './place.ts';
import { fetchAll, isHere, type Rooms } from './rooms.ts';
import { useSettings } from './settings.ts';
import { useShortcuts } from './shortcuts.ts';
import { useStage } from './stageKeeper.ts';
import { useStatus } from './status.ts';
import { usePorts } from './usePorts.ts';
import { useWhere } from './whereabouts.ts';

/** Milliseconds from the first view to what comes after it: the first view goes first. */
const SOON = 200;

/** The room of a place. A new quarter is a new room. */
function Here({ rooms, place }: { rooms: Rooms; place: Place }) {
  if (!('s' in place)) {
    const { draw: Room } = rooms[place.at];
    return <Room />;
  }
  if (place.at === 'film') return <rooms.film.draw {...place} />;
  const { draw: Room } = rooms[place.at];
  return <Room key={`${place.at} ${place.s.quarter}`} {...place} />;
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
  const { light, sound } = rooms[place.at];
  useShortcuts(place.at);
  useEffect(() => ports.enter(sound), [sound]);
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
        <Here rooms={rooms} place={place} />
      </Boundary>
      <Nightfall light={light} moves={settings.moves()} />
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
