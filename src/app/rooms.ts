/** The rooms as the app mounts them: it is handed them, and knows none itself. */
import type { ComponentType } from 'preact';
import type { Dialog } from './dialogs/dialog.ts';
import type { Film } from './filmOf.ts';
import type { Later } from './later.tsx';
import type { RoomLight } from './night/Nightfall.tsx';
import type { InRun, OpenRoom, Place, RunRoom } from './place.ts';
import type { AppPorts, RoomSound } from './ports.ts';

export interface Room<P> {
  draw: ComponentType<P> | Later<P>;
  /** Which light it lies in; null: in both, or in none of its own. */
  light: RoomLight | null;
  sound: RoomSound;
}

/** One for each place. */
type RoomsByPlace = Record<OpenRoom, Room<object>> &
  Record<RunRoom, Room<InRun>> &
  Record<'film', Room<InRun & { film: Film }>>;

export interface Rooms extends RoomsByPlace {
  /** Fetched before anything is drawn. */
  title: Room<object> & { draw: Later<object> };
  /** What the dialogs say. */
  dialog: Later<{ d: Exclude<Dialog, { kind: 'problem' }> }>;
  /** What stands behind the tabs after a run. */
  afterTabs: Later<object>;
}

type Fetched = Pick<Later<object>, 'fetch' | 'isHere'>;
const isFetched = (part: object): part is Fetched => 'fetch' in part;

/** Is a room here, to be drawn at once? */
export function isHere(rooms: Rooms, name: Place['at']): boolean {
  const { draw } = rooms[name];
  return !isFetched(draw) || draw.isHere();
}

/** Fetches all of them. Rejects where that fails; each room tries again when it is due. */
export async function fetchAll(rooms: Rooms, ports: AppPorts): Promise<void> {
  await Promise.all(
    Object.values(rooms)
      .map((room) => ('draw' in room ? room.draw : room))
      .filter(isFetched)
      .map((part) => part.fetch(ports)),
  );
}
