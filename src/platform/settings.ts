/** What a player sets once: loudness, motion, text, colours. Kept in this browser where it allows that. */
import { note } from './failures.ts';

export interface Settings {
  /** 0 to 1 each. */
  music: number;
  effects: number;
  interface: number;
  muted: boolean;
  /** `system` follows the machine's own wish. */
  motion: 'system' | 'full' | 'reduced';
  /** Percent of the usual size. */
  textSize: 100 | 125 | 150 | 200;
  palette: 'standard' | 'contrast' | 'colourSafe';
  /** Quiet nights and recoveries are shown as films, or never. */
  films: 'play' | 'skip';
  /** The last level was begun calm. */
  calm: boolean;
}

export const DEFAULTS: Readonly<Settings> = {
  music: 0.6,
  effects: 0.8,
  interface: 0.7,
  muted: false,
  motion: 'system',
  textSize: 100,
  palette: 'standard',
  films: 'play',
  calm: false,
};

const PLACE = 'keys-to-the-kernel.settings';

function level(value: unknown, otherwise: number): number {
  return typeof value === 'number' && value >= 0 && value <= 1 ? value : otherwise;
}

function oneOf<T>(value: unknown, allowed: readonly T[], otherwise: T): T {
  return allowed.find((word) => word === value) ?? otherwise;
}

/** Settings from a stored text; whatever does not fit is as it comes from the box. Never throws. */
export function readSettings(text: string | null): Settings {
  let seen: Record<string, unknown> = {};
  try {
    const value: unknown = JSON.parse(text ?? '{}');
    if (typeof value === 'object' && value !== null) seen = value as Record<string, unknown>;
  } catch (error) {
    note('Settings are damaged.', error);
  }
  return {
    music: level(seen['music'], DEFAULTS.music),
    effects: level(seen['effects'], DEFAULTS.effects),
    interface: level(seen['interface'], DEFAULTS.interface),
    muted: seen['muted'] === true,
    motion: oneOf(seen['motion'], ['system', 'full', 'reduced'], DEFAULTS.motion),
    textSize: oneOf(seen['textSize'], [100, 125, 150, 200], DEFAULTS.textSize),
    palette: oneOf(seen['palette'], ['standard', 'contrast', 'colourSafe'], DEFAULTS.palette),
    films: oneOf(seen['films'], ['play', 'skip'], DEFAULTS.films),
    calm: seen['calm'] === true,
  };
}

export interface SettingsStore {
  readonly now: Settings;
  change(part: Partial<Settings>): void;
  /** Told of every change; returns how to stop. */
  subscribe(listener: (settings: Settings) => void): () => void;
  /** Whether things may move: the setting, or the machine's wish where it follows that. */
  moves(): boolean;
}

function stored(): string | null {
  try {
    return localStorage.getItem(PLACE);
  } catch (error) {
    note('Settings cannot be read.', error);
    return null;
  }
}

/** The settings of this browser; where it keeps nothing, they last as long as the page. */
export function createSettings(): SettingsStore {
  let now = readSettings(stored());
  const listeners = new Set<(settings: Settings) => void>();
  return {
    get now() {
      return now;
    },
    change(part) {
      now = { ...now, ...part };
      try {
        localStorage.setItem(PLACE, JSON.stringify(now));
      } catch (error) {
        note('Settings cannot be kept.', error);
      }
      for (const listener of [...listeners]) listener(now);
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    moves() {
      if (now.motion !== 'system') return now.motion === 'full';
      return !matchMedia('(prefers-reduced-motion: reduce)').matches;
    },
  };
}
