import type { CueName } from '../cues.ts';
import {
  chain,
  fine,
  gavel,
  granted,
  leave,
  refused,
  report,
  sealed,
  snapped,
  sold,
  whisper,
  writ,
} from './affairs.ts';
import { crisis } from './crisis.ts';
import {
  endClosed,
  endContinuity,
  endMandate,
  endOpen,
  endTiered,
  endUnsteady,
} from './endings.ts';
import { fault, healed, nearMiss } from './intervals.ts';
import type { RoomRecipe } from './loop.ts';
import { cookLoop } from './loop.ts';
import { breach, key, lift, sink } from './moves.ts';
import { coin, dialTurn, hold, ladder } from './objects.ts';
import { paper, pen, stamp } from './paper.ts';
import type { Recipe } from './recipe.ts';
import { cookCue, finish } from './recipe.ts';
import { day, hum, mending, morning, night, reports, strain, title, worry } from './rooms.ts';
import { SECTOR_CALLS } from './sectors.ts';
import { endEcosystem, endLegitimacy, endSecurity, TURNS } from './turns.ts';
import { gateHalt, phone, pulseOut, revert, silence } from './wire.ts';

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
  writ,
  gavel,
  granted,
  refused,
  leave,
  sold,
  sealed,
  snapped,
  chain,
  fine,
  report,
  whisper,
  breach,
  key,
  sink,
  lift,
  'turn-continuity': TURNS.continuity,
  'turn-security': TURNS.security,
  'turn-ecosystem': TURNS.ecosystem,
  'turn-legitimacy': TURNS.legitimacy,
  hospitals: SECTOR_CALLS.hospitals,
  airlines: SECTOR_CALLS.airlines,
  banks: SECTOR_CALLS.banks,
  emergency: SECTOR_CALLS.emergency,
  government: SECTOR_CALLS.government,
  shops: SECTOR_CALLS.shops,
  factories: SECTOR_CALLS.factories,
  schools: SECTOR_CALLS.schools,
  smallFirms: SECTOR_CALLS.smallFirms,
  homes: SECTOR_CALLS.homes,
  'end-open': endOpen,
  'end-tiered': endTiered,
  'end-closed': endClosed,
  'end-continuity': endContinuity,
  'end-security': endSecurity,
  'end-ecosystem': endEcosystem,
  'end-legitimacy': endLegitimacy,
  'end-unsteady': endUnsteady,
  'end-mandate': endMandate,
};

/** How each room layer is made. What lies over another layer is in step with it. */
export const ROOMS = {
  title,
  day,
  hum,
  worry,
  night,
  reports,
  strain,
  mending,
  morning,
} as const satisfies Record<string, RoomRecipe>;
export type RoomLayer = keyof typeof ROOMS;

/** The whole cue at once, mono in -1..1 at its own rate. */
export const renderCue = (name: CueName): Float32Array => finish(cookCue(CUES[name]));
/** One whole turn of a room layer at once, mono in -1..1 at LOOP_RATE. */
export const renderRoom = (layer: RoomLayer): Float32Array => finish(cookLoop(ROOMS[layer]));
