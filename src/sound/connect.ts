/** Connects the sound: to what a run tells, to the screen in view, to the player's volumes, to their first gesture. */
import type { Session } from '../session/index.ts';
import type { Sound } from './index.ts';
import type { RoomName } from './rooms.ts';

/** How loud the player wants it, and word of every change. */
export interface LoudnessPort {
  readonly now: { music: number; effects: number; interface: number; muted: boolean };
  subscribe(listener: () => void): unknown;
}

/**
 * Sound is fetched when it may first be heard: with the first gesture, unless it is muted. Returns what is to be told
 * of each screen that comes into view.
 * @param failed told where the sound cannot be had; the next gesture tries again
 */
export function connectSound(
  session: Session,
  settings: LoudnessPort,
  failed: (error: unknown) => void,
): (room: RoomName) => void {
  let sound: Sound | null = null;
  let hearing: typeof import('./hearing.ts') | null = null;
  let room: RoomName | null = null;
  /** The piece has been played, or is not due. */
  let ended = true;
  let fetching = false;

  const listen = (): void => {
    if (!sound || !hearing) return;
    const now = hearing.hearingOf(session.state);
    if (room) sound.room(room);
    sound.mood(now.tension, now.silent, now.mending);
    sound.sectors(now.down);
    const outcome = session.state?.outcome;
    if (ended || room !== 'off' || !outcome) return;
    ended = true;
    sound.ending(outcome.ending, outcome.won);
  };
  const obey = (): void => {
    const { music, effects, interface: hand, muted } = settings.now;
    if (!sound) return;
    Object.assign(sound.volumes, { music, effects, interface: hand });
    sound.mute(muted);
  };
  const fetchIt = async (): Promise<void> => {
    if (fetching || settings.now.muted) return;
    fetching = true;
    try {
      const [{ createSound }, told] = await Promise.all([
        import('./index.ts'),
        import('./hearing.ts'),
      ]);
      hearing = told;
      sound = createSound({ muted: settings.now.muted });
      obey();
      sound.unlock();
      listen();
    } catch (error) {
      failed(error);
      fetching = false;
    }
  };

  settings.subscribe(() => {
    obey();
    if (!sound) void fetchIt();
  });
  session.subscribe((change) => {
    if (!sound || change.kind === 'autosave') return;
    if (change.kind === 'moved') for (const event of change.events) sound.hear(event);
    if (change.kind === 'undone') sound.hear({ type: 'undone' });
    listen();
  });
  const gesture = (): void => {
    if (sound) sound.unlock();
    else void fetchIt();
  };
  for (const type of ['pointerdown', 'keydown'] as const)
    addEventListener(type, gesture, { passive: true });
  document.addEventListener('visibilitychange', () =>
    document.hidden ? sound?.suspend() : sound?.resume(),
  );
  return (next) => {
    if (next === room) return;
    room = next;
    ended = next !== 'off';
    listen();
  };
}
