/** The rooms as the app mounts them: it is handed them, and knows none itself. */
import type { ComponentType } from 'preact';
import type { Dialog } from './dialogs/dialog.ts';
import type { Film } from './filmOf.ts';
import type { Later } from './later.tsx';
import type { InRun, Place } from './place.ts';
import type { AppPorts } from './ports.ts';

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
export function isHere(rooms: Rooms, name: Place['at']): boolean {
  const room = rooms[name];
  return !isLater(room) || room.isHere();
}

/** Fetches all of them. Rejects where that fails; each room tries again when it is due. */
export async function fetchAll(rooms: Rooms, ports: AppPorts): Promise<void> {
  await Promise.all(
    Object.values(rooms)
      .filter(isLater)
      .map((room) => room.fetch(ports)),
  );
}
