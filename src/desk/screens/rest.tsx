/** What comes after the first view: a run's other screens, the dialogs, and the styles of both. */
import type { ComponentChildren, ComponentType } from 'preact';
import type { App } from './app.ts';
import { later } from './later.tsx';

const room = (name: 'day' | 'night') =>
  function Room({ children }: { children?: ComponentChildren }) {
    return <main class={`later-room room-${name}`}>{children}</main>;
  };
const Day = room('day');
const Night = room('night');
const Plain = ({ children }: { children?: ComponentChildren }) => <>{children}</>;

type Run = typeof import('./run.ts');

function screen<K extends keyof Run>(name: K, frame: typeof Day) {
  const load = () =>
    import('./run.ts').then((run) => run[name] as unknown as ComponentType<PropsOf<Run[K]>>);
  return later<PropsOf<Run[K]>>({ load, words: 'run', frame });
}
type PropsOf<C> = C extends (props: infer P) => unknown ? P & object : never;

export const DeskScreen = screen('DeskScreen', Day);
export const WatchScreen = screen('WatchScreen', Night);
export const FilmScreen = screen('FilmScreen', Night);
export const ReviewScreen = screen('ReviewScreen', Night);
export const OverScreen = screen('OverScreen', Day);
export const StoppedScreen = screen('StoppedScreen', Night);
/** What stands behind the tabs after a run. */
export const AfterPanel = later<object>({
  load: () => import('./after/rooms.tsx').then((rooms) => rooms.AfterPanel),
  words: 'run',
  frame: Plain,
});
export const DialogBody = screen('DialogBody', Plain);

/** Not here where an address leads past it. */
export const TitleScreen = later({
  load: () => import('./TitleScreen.tsx').then((title) => title.TitleScreen),
  frame: Day,
});

/** Is a screen here, to be drawn at once? */
export const isHere = (name: string): boolean =>
  !(name in SCREENS) || SCREENS[name as Told].isHere();

const SCREENS = {
  title: TitleScreen,
  desk: DeskScreen,
  watch: WatchScreen,
  film: FilmScreen,
  review: ReviewScreen,
  over: OverScreen,
  stopped: StoppedScreen,
};
type Told = keyof typeof SCREENS;

/** Fetches all of it. Rejects where that fails; each part tries again when it is due. */
export async function fetchRest(app: App): Promise<void> {
  const parts = [...Object.values(SCREENS), DialogBody, AfterPanel];
  await Promise.all(parts.map((part) => part.fetch(app)));
}
