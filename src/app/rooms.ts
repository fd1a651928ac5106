/** The rooms as the app mounts them: it is handed them, and knows none itself. */
import type { ComponentType } from 'preact';
import type { GameState } from '../sim/index.ts';
import type { App } from './app.ts';
import type { Dialog } from './dialogs/dialog.ts';
import type { Film } from './filmOf.ts';
import type { Later } from './later.tsx';

interface InRun {
  s: GameState;
}

export interface Rooms {
  title: Later<object>;
  theatre: ComponentType;
  coldOpen: ComponentType<InRun>;
  stopped: Later<InRun>;
  desk: Later<InRun>;
  watch: Later<InRun>;
  film: Later<InRun & { film: Film }>;
  review: Later<InRun>;
  over: Later<InRun>;
  /** What the dialogs say. */
  dialog: Later<{ d: Exclude<Dialog, { kind: 'problem' }> }>;
  /** What stands behind the tabs after a run. */
  afterTabs: Later<object>;
}

const isLater = (room: Rooms[keyof Rooms]): room is Rooms[keyof Rooms] & Later<never> =>
  'fetch' in room;

/** Is a room here, to be drawn at once? */
export function isHere(rooms: Rooms, name: keyof Rooms): boolean {
  const room = rooms[name];
  return !isLater(room) || room.isHere();
}

/** Fetches all of them. Rejects where that fails; each room tries again when it is due. */
export async function fetchAll(rooms: Rooms, app: App): Promise<void> {
  await Promise.all(
    Object.values(rooms)
      .filter(isLater)
      .map((room) => room.fetch(app)),
  );
}
