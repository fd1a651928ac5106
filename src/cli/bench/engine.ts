import { againstBareDraws } from './againstBareDraws.ts';
import { againstDevices } from './againstDevices.ts';
import { campaign } from './campaign.ts';
import type { Figure } from './figure.ts';
import { fleetFree } from './fleetFree.ts';
import { forecastBias } from './forecastBias.ts';
import { forecastRuns } from './forecastRuns.ts';
import { replay } from './replay.ts';
import { samplerAgainstLibrary } from './samplerAgainstLibrary.ts';

/** Figures of the engine; `rounds` = how often both parts are timed. */
export const ENGINE: Readonly<Record<string, (rounds: number) => Figure>> = {
  fleetFree,
  againstDevices,
  againstBareDraws,
  samplerAgainstLibrary,
  forecastRuns,
  forecastBias,
  campaign,
  replay,
};
