import type { DownBySector } from './calls.ts';
import { createCalls } from './calls.ts';
import type { CueName } from './cues.ts';
import { callOf, cuesFor, groupOf, pieceFor } from './cues.ts';
import type { Dish } from './kitchen.ts';
import { COOKED_AHEAD, createKitchen, make } from './kitchen.ts';
import type { Output } from './output.ts';
import { howlerOutput } from './output.ts';
import type { RoomName } from './rooms.ts';
import { createRooms, LAYERS_OF } from './rooms.ts';
import type { RoomLayer } from './synth/index.ts';
import { CUES, ROOMS } from './synth/index.ts';
import { LOOP_MARGIN, secondsOf } from './synth/loop.ts';

export type { DownBySector } from './calls.ts';
export type { CueName } from './cues.ts';

export type { RoomName } from './rooms.ts';

/** Volumes as the player sets them, 0..1 each. */
export interface Volumes {
  /** The rooms. */
  music: number;
  /** What happens in the world. */
  effects: number;
  /** The player's own hand on the desk. */
  interface: number;
}

export const DEFAULT_VOLUMES: Readonly<Volumes> = { music: 0.7, effects: 0.8, interface: 0.7 };

export interface Sound {
  /** Call it within the player's first gesture. Before that nothing is made, opened or heard. Later calls only wake the audio. */
  unlock(): void;
  /** Plays a cue now. A cue that comes right after itself, or while muted or asleep, is left out. */
  cue(name: CueName): void;
  /** Plays what belongs to an event of the rules; nothing for an event that has no sound. */
  hear(event: { readonly type: string }): void;
  /** The room that sounds in the background. May be called before {@link unlock}. */
  room(name: RoomName): void;
  /** How tense it is, how much of the fleet does not report, how much is repaired; 0..1 each (held within). The room's layers follow. */
  mood(tension: number, silent?: number, mending?: number): void;
  /** Lets the sectors call that are newly down or much worse: one after the other. Give nothing when the night is over. */
  sectors(down: DownBySector): void;
  /** The piece of music of an ending, once; the room should be off. */
  ending(key: string, won: boolean): void;
  /** Reads and sets, 0..1 (held within; a value that is no number is ignored). Keeping them is the caller's business. */
  readonly volumes: Volumes;
  mute(on: boolean): void;
  readonly muted: boolean;
  /** For a page that has been hidden, and one that is seen again. */
  suspend(): void;
  resume(): void;
}

export interface SoundOptions {
  readonly volumes?: Partial<Volumes>;
  readonly muted?: boolean;
  /** The edges, exchanged in tests: loudspeaker, clock (ms), timer, and how a sound is made. */
  readonly output?: Output;
  readonly now?: () => number;
  readonly after?: (ms: number, task: () => void) => void;
  readonly cook?: typeof make;
}

/** A cue that had to be made first is still played if that took no longer than this, milliseconds: later it would tell a lie. */
const STILL_TIMELY_MS = 400;
/** A sector stays down for longer than that. */
const CALL_TIMELY_MS = 3000;
/** An ending has time: its screen is read for longer. */
const ENDING_TIMELY_MS = 6000;
/** How late a cue may come, milliseconds. */
const timely = (name: CueName): number =>
  groupOf(name) === 'music' ? ENDING_TIMELY_MS : callOf(name) ? CALL_TIMELY_MS : STILL_TIMELY_MS;

/** No more cues than this sound together, so that the mix stays within its limits; an ending always finds its place. */
export const VOICES = 4;
/** Milliseconds from the first sector's call to the next one's, and from the event to the first. Tuned. */
const CALL_GAP_MS = 1900;
const CALL_AFTER_MS = 2300;

const within = (value: number): number => Math.max(0, Math.min(1, value));
/** Volume to gain: squared, because loudness is felt by ratios. */
const toGain = (volume: number): number => volume * volume;
const isRoomLayer = (dish: Dish): dish is RoomLayer => dish in ROOMS;

/** The game's sound: one mixer, silent until {@link Sound.unlock}. */
export function createSound(options: SoundOptions = {}): Sound {
  const output = options.output ?? howlerOutput();
  const now = options.now ?? (() => performance.now());
  const after = options.after ?? ((ms, task) => void setTimeout(task, ms));
  const volumes: Volumes = { ...DEFAULT_VOLUMES };
  const ready = new Set<Dish>();
  const asked = new Map<CueName, number>();
  const played = new Map<CueName, number>();
  const rooms = createRooms(output, after);
  const calls = createCalls();
  /** From when on the next sector may call. */
  let callFrom = 0;
  /** Counts nights: a call that is still due when its night is over is not made. */
  let night = 0;
  /** When each sounding cue will have run its course. */
  let voices: number[] = [];
  let wantedRoom: RoomName = 'off';
  let unlocked = false;
  let muted = options.muted ?? false;
  let asleep = false;

  const kitchen = createKitchen(
    (dish, uri) => {
      const loop = isRoomLayer(dish)
        ? ([LOOP_MARGIN * 1000, secondsOf(ROOMS[dish]) * 1000] as const)
        : undefined;
      output.load(dish, uri, loop, () => {
        ready.add(dish);
        if (isRoomLayer(dish)) return rooms.ready(dish);
        const when = asked.get(dish);
        asked.delete(dish);
        if (when !== undefined && now() - when <= timely(dish)) cue(dish);
      });
    },
    (task) => after(8, task),
    now,
    options.cook ?? make,
  );

  function cue(name: CueName): void {
    if (!unlocked || muted || asleep) return;
    if (!ready.has(name)) {
      asked.set(name, now());
      kitchen.hurry(name);
      return;
    }
    // The same cue on top of itself is only louder, so it must have run its course, or half of it on the desk.
    const group = groupOf(name);
    const gap = CUES[name].seconds * (group === 'interface' ? 300 : 700);
    if (now() - (played.get(name) ?? Number.NEGATIVE_INFINITY) < gap) return;
    if (!output.running()) {
      output.resume();
      return;
    }
    voices = voices.filter((end) => end > now());
    if (voices.length >= VOICES && group !== 'music') return;
    voices.push(now() + CUES[name].seconds * 1000);
    played.set(name, now());
    output.play(name, toGain(volumes[group]));
  }

  /** Has a room's layers made, and the cues one is likely to need there; all others are made when first asked for. */
  function prepare(room: RoomName): void {
    for (const name of COOKED_AHEAD[room].slice(0, 3)) kitchen.want(name);
    for (const layer of LAYERS_OF[room]) if (!ready.has(layer)) kitchen.want(layer);
    for (const name of COOKED_AHEAD[room].slice(3)) kitchen.want(name);
  }

  function setVolume(group: keyof Volumes, value: number | undefined): void {
    if (value === undefined || !Number.isFinite(value)) return;
    volumes[group] = within(value);
    if (group === 'music') rooms.gain(toGain(volumes.music));
  }
  for (const group of ['music', 'effects', 'interface'] as const)
    setVolume(group, options.volumes?.[group] ?? DEFAULT_VOLUMES[group]);

  return {
    unlock() {
      if (unlocked) {
        if (!asleep) output.resume();
        return;
      }
      unlocked = true;
      output.open();
      output.mute(muted);
      prepare(wantedRoom);
    },
    cue,
    hear(event) {
      for (const timed of cuesFor(event)) {
        if (timed.afterMs === 0) cue(timed.cue);
        else if (unlocked) after(timed.afterMs, () => cue(timed.cue));
      }
    },
    room(name) {
      if (unlocked && name !== wantedRoom) prepare(name);
      wantedRoom = name;
      rooms.enter(name);
    },
    mood(tension, silent = 0, mending = 0) {
      if ([tension, silent, mending].every(Number.isFinite))
        rooms.mood({ tension: within(tension), silent: within(silent), mending: within(mending) });
    },
    sectors(down) {
      if (Object.keys(down).length === 0) {
        night++;
        callFrom = 0;
      }
      const tonight = night;
      // Remembered even while nothing can be heard: what is old news then is not news later.
      for (const sector of calls(down)) {
        if (!unlocked) return;
        kitchen.hurry(sector);
        const at = Math.max(now() + CALL_AFTER_MS, callFrom);
        callFrom = at + CALL_GAP_MS;
        after(at - now(), () => {
          if (tonight === night) cue(sector);
        });
      }
    },
    ending(key, won) {
      cue(pieceFor(key, won));
    },
    volumes: {
      get music() {
        return volumes.music;
      },
      set music(value) {
        setVolume('music', value);
      },
      get effects() {
        return volumes.effects;
      },
      set effects(value) {
        setVolume('effects', value);
      },
      get interface() {
        return volumes.interface;
      },
      set interface(value) {
        setVolume('interface', value);
      },
    },
    mute(on) {
      muted = on;
      // Not before the gesture: even this would open the audio.
      if (unlocked) output.mute(on);
    },
    get muted() {
      return muted;
    },
    suspend() {
      asleep = true;
      if (unlocked) output.suspend();
    },
    resume() {
      asleep = false;
      if (unlocked) output.resume();
    },
  };
}
