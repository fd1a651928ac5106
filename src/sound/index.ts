import type { CueName } from './cues.ts';
import type { Dish } from './kitchen.ts';
import type { Output } from './output.ts';
import type { RoomName } from './rooms.ts';
import type { RoomLayer } from './synth/index.ts';
import { CUE_GROUP, cuesFor } from './cues.ts';
import { COOKING_ORDER, createKitchen } from './kitchen.ts';
import { howlerOutput } from './output.ts';
import { LAYERS_OF, createRooms } from './rooms.ts';
import { CUES, ROOMS } from './synth/index.ts';
import { LOOP_MARGIN, LOOP_SECONDS } from './synth/loop.ts';

export type { CueName } from './cues.ts';
export type { RoomName } from './rooms.ts';
export { CUE_OF, cuesFor } from './cues.ts';

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
  /** How tense the night is, 0..1 (held within); the night's second layer follows it. */
  tension(level: number): void;
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
  /** The edges, exchanged in tests: loudspeaker, clock (ms), timer. */
  readonly output?: Output;
  readonly now?: () => number;
  readonly after?: (ms: number, task: () => void) => void;
}

/** A cue that had to be made first is still played if that took no longer than this, milliseconds: later it would tell a lie. */
const STILL_TIMELY_MS = 400;

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
  let wantedRoom: RoomName = 'off';
  let unlocked = false;
  let muted = options.muted ?? false;
  let asleep = false;

  const kitchen = createKitchen(
    (dish, uri) => {
      const loop = isRoomLayer(dish)
        ? ([LOOP_MARGIN * 1000, LOOP_SECONDS * 1000] as const)
        : undefined;
      output.load(dish, uri, loop, () => {
        ready.add(dish);
        if (isRoomLayer(dish)) return rooms.ready(dish);
        const when = asked.get(dish);
        asked.delete(dish);
        if (when !== undefined && now() - when <= STILL_TIMELY_MS) cue(dish);
      });
    },
    (task) => after(8, task),
    now,
  );

  function cue(name: CueName): void {
    if (!unlocked || muted || asleep) return;
    if (!ready.has(name)) {
      asked.set(name, now());
      kitchen.hurry(name);
      return;
    }
    // The same cue on top of itself is only louder, so it must have run its course, or half of it on the desk.
    const gap = CUES[name].seconds * (CUE_GROUP[name] === 'interface' ? 300 : 700);
    if (now() - (played.get(name) ?? Number.NEGATIVE_INFINITY) < gap) return;
    if (!output.running()) {
      output.resume();
      return;
    }
    played.set(name, now());
    output.play(name, toGain(volumes[CUE_GROUP[name]]));
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
      for (const name of COOKING_ORDER.slice(0, 6)) kitchen.want(name);
      for (const layer of LAYERS_OF[wantedRoom]) kitchen.want(layer);
      for (const name of COOKING_ORDER.slice(6)) kitchen.want(name);
    },
    cue,
    hear(event) {
      for (const timed of cuesFor(event)) {
        if (timed.afterMs === 0) cue(timed.cue);
        else if (unlocked) after(timed.afterMs, () => cue(timed.cue));
      }
    },
    room(name) {
      wantedRoom = name;
      if (unlocked)
        for (const layer of LAYERS_OF[name]) if (!ready.has(layer)) kitchen.hurry(layer);
      rooms.enter(name);
    },
    tension(level) {
      if (Number.isFinite(level)) rooms.tension(within(level));
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
