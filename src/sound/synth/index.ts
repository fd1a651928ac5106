import type { CueName } from '../cues.ts';
import type { RoomRecipe } from './loop.ts';
import type { Recipe } from './recipe.ts';
import { crisis, loss, win } from './endings.ts';
import { fault, healed, nearMiss } from './intervals.ts';
import { coin, dialTurn, hold, ladder } from './objects.ts';
import { paper, pen, stamp } from './paper.ts';
import { day, night, strain } from './rooms.ts';
import { gateHalt, phone, pulseOut, revert, silence } from './wire.ts';
import { cookLoop } from './loop.ts';
import { cookCue, finish } from './recipe.ts';

/** How each cue is made. */
export const CUES: Readonly<Record<CueName, Recipe>> = {
  paper,
  pen,
  stamp,
  ladder,
  coin,
  'dial-turn': dialTurn,
  'pulse-out': pulseOut,
  'gate-halt': gateHalt,
  fault,
  silence,
  phone,
  hold,
  revert,
  healed,
  'near-miss': nearMiss,
  crisis,
  win,
  loss,
};

/** How each room layer is made. `strain` lies over `night`, in step with it. */
export const ROOMS = { day, night, strain } as const satisfies Record<string, RoomRecipe>;
export type RoomLayer = keyof typeof ROOMS;

/** The whole cue at once, mono in -1..1 at CUE_RATE. */
export const renderCue = (name: CueName): Float32Array => finish(cookCue(CUES[name]));
/** One whole turn of a room layer at once, mono in -1..1 at LOOP_RATE. */
export const renderRoom = (layer: RoomLayer): Float32Array => finish(cookLoop(ROOMS[layer]));
