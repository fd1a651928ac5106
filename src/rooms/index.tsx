/** The list of rooms. Those after the first view are fetched, with the dialogs and the styles of both. */
import type { ComponentChildren, ComponentType } from 'preact';
import { later } from '../app/later.tsx';
import type { RoomLight } from '../app/night/Nightfall.tsx';
import type { RoomSound } from '../app/ports.ts';
import type { Rooms } from '../app/rooms.ts';
import { AfterTabs } from './after/AfterTabs.ts';
import { ColdOpenScreen } from './watch/coldOpen/ColdOpenScreen.tsx';

const frame = (light: RoomLight) =>
  function Frame({ children }: { children?: ComponentChildren }) {
    return <main class={`later-room room-${light}`}>{children}</main>;
  };
const Plain = ({ children }: { children?: ComponentChildren }) => <>{children}</>;

type Run = typeof import('./run.ts');
type PropsOf<C> = C extends (props: infer P) => unknown ? P & object : never;

function ofRun<K extends keyof Run>(name: K, around: typeof Plain) {
  const load = () =>
    import('./run.ts').then((run) => run[name] as unknown as ComponentType<PropsOf<Run[K]>>);
  return later<PropsOf<Run[K]>>({ load, words: 'run', frame: around });
}

/** A room of a run after its first decision. */
const inRun = <K extends keyof Run>(name: K, light: RoomLight, sound: RoomSound) => ({
  draw: ofRun(name, frame(light)),
  light,
  sound,
});

export const rooms: Rooms = {
  /** Not here where an address leads past it. */
  title: {
    draw: later({
      load: () => import('./title/TitleScreen.tsx').then((title) => title.TitleScreen),
      frame: frame('day'),
    }),
    light: null,
    sound: 'title',
  },
  theatre: {
    draw: later({
      load: () => import('./theatre/TheatreDoor.tsx').then((theatre) => theatre.TheatreDoor),
      frame: frame('night'),
    }),
    light: null,
    sound: 'review',
  },
  coldOpen: { draw: ColdOpenScreen, light: 'night', sound: 'night' },
  stopped: inRun('StoppedScreen', 'night', 'review'),
  desk: inRun('DeskScreen', 'day', 'day'),
  watch: inRun('WatchScreen', 'night', 'night'),
  // Heard as the Watch.
  film: inRun('FilmScreen', 'night', 'night'),
  review: inRun('ReviewScreen', 'night', 'review'),
  over: inRun('OverScreen', 'day', 'off'),
  dialog: ofRun('DialogBody', Plain),
  afterTabs: AfterTabs,
};
