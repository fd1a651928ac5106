/** Decides which screen belongs to the state, and lays the dialogs over it. */
import { useSignalEffect } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { GameState } from '../sim/index.ts';
import type { SceneName } from './ports.ts';
import { Nightfall, type RoomLight } from './night/Nightfall.tsx';
import { useApp } from './app.ts';
import { wear } from './appearance.ts';
import { Dialogs } from './dialogs/Dialogs.tsx';
import { fetchAll, isHere, type Rooms } from './rooms.ts';
import { useShortcuts } from './shortcuts.ts';

/** Milliseconds from the first view to what comes after it: the first view goes first. */
const SOON = 200;

/** Which light a screen lies in; the title lies in both, and the cases are no part of a run. */
const LIGHT: Readonly<Record<SceneName | 'film', RoomLight | null>> = {
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

/** A run that a crisis cut short shows its last night before it says so. */
function screenOf(s: GameState | null, last: string | null, seen: boolean): SceneName {
  if (s === null) return 'title';
  if (s.phase === 'coldOpen') return 'coldOpen';
  if (s.phase === 'desk') return 'desk';
  if (s.phase === 'night') return 'watch';
  if (s.phase === 'review') return s.quarter === 0 ? 'stopped' : 'review';
  return last !== null && last !== 'next' && !seen ? 'review' : 'over';
}

export function Root({ rooms }: { rooms: Rooms }) {
  const app = useApp();
  const s = app.state.value;
  const told = screenOf(s, app.lastCommand.value?.type ?? null, app.reviewSeen.value);
  const film = app.film.value;
  const scene = told === 'title' && app.theatre.value ? 'theatre' : film ? 'watch' : told;
  const screen = film && s ? 'film' : scene;
  const place = useRef<HTMLDivElement>(null);
  const key = `${screen} ${screen === 'title' ? '' : (s?.quarter ?? '')}`;
  useShortcuts(screen);
  useEffect(() => app.ports.scene?.(scene), [scene]);
  useEffect(() => {
    const head = place.current?.querySelector<HTMLElement>('h1');
    if (!head) return;
    head.tabIndex = -1;
    head.focus({ preventScroll: true });
  }, [key, app.arrived.value]);
  const mapComes = screen === 'coldOpen' && /^(?:waiting|opening)$/.test(app.stage.mode.value);
  useEffect(() => {
    // While the first decision is being made, so that nobody waits afterwards; its map goes first.
    if (mapComes) return;
    const soon = setTimeout(() => void fetchAll(rooms, app).catch(() => {}), SOON);
    return () => clearTimeout(soon);
  }, [mapComes]);
  useSignalEffect(() => wear(app.settings.value));
  return (
    <div ref={place} class="root" data-screen={isHere(rooms, screen) ? screen : 'later'}>
      {screen === 'title' && <rooms.title />}
      {screen === 'theatre' && <rooms.theatre />}
      {s && screen === 'coldOpen' && <rooms.coldOpen s={s} />}
      {s && screen === 'stopped' && <rooms.stopped s={s} />}
      {s && screen === 'desk' && <rooms.desk key={s.quarter} s={s} />}
      {s && screen === 'watch' && <rooms.watch key={s.quarter} s={s} />}
      {s && film && <rooms.film s={s} film={film} />}
      {s && screen === 'review' && <rooms.review key={s.quarter} s={s} />}
      {s && screen === 'over' && <rooms.over s={s} />}
      <Nightfall light={LIGHT[screen]} moves={app.ports.settings.moves()} />
      <p class="visually-hidden" role="status">
        {app.status.value}
      </p>
      <Dialogs body={rooms.dialog} />
    </div>
  );
}
