/** The list of rooms. Those after the first view are fetched, with the dialogs and the styles of both. */
import type { ComponentChildren, ComponentType } from 'preact';
import { later } from '../app/later.tsx';
import type { Rooms } from '../app/rooms.ts';
import { AfterTabs } from './after/AfterTabs.ts';
import { TheatreDoor } from './theatre/TheatreDoor.tsx';
import { ColdOpenScreen } from './watch/coldOpen/ColdOpenScreen.tsx';

const room = (name: 'day' | 'night') =>
  function Room({ children }: { children?: ComponentChildren }) {
    return <main class={`later-room room-${name}`}>{children}</main>;
  };
const Day = room('day');
const Night = room('night');
const Plain = ({ children }: { children?: ComponentChildren }) => <>{children}</>;

type Run = typeof import('./run.ts');
type PropsOf<C> = C extends (props: infer P) => unknown ? P & object : never;

function screen<K extends keyof Run>(name: K, frame: typeof Day) {
  const load = () =>
    import('./run.ts').then((run) => run[name] as unknown as ComponentType<PropsOf<Run[K]>>);
  return later<PropsOf<Run[K]>>({ load, words: 'run', frame });
}

export const rooms: Rooms = {
  /** Not here where an address leads past it. */
  title: later({
    load: () => import('./title/TitleScreen.tsx').then((title) => title.TitleScreen),
    frame: Day,
  }),
  theatre: TheatreDoor,
  coldOpen: ColdOpenScreen,
  stopped: screen('StoppedScreen', Night),
  desk: screen('DeskScreen', Day),
  watch: screen('WatchScreen', Night),
  film: screen('FilmScreen', Night),
  review: screen('ReviewScreen', Night),
  over: screen('OverScreen', Day),
  dialog: screen('DialogBody', Plain),
  afterTabs: AfterTabs,
};
