/** The numbers of the law, by plain names, so that a test can put one of them wrong on purpose. */

import { stagingAt } from '../../../src/sim/cases/index.ts';
import * as constants from '../../../src/sim/incident/constants.ts';
import { WORLD_DEEP_DELAY, WORLD_VENDOR_REVERT } from '../../../src/sim/incident/world.ts';

const { BOOT, FAR, RESTART } = constants;

type Name =
  | 'checkIn'
  | 'onSigma'
  | 'harm'
  | 'canaryDiversity'
  | 'silence'
  | 'haltFailures'
  | 'callLeast'
  | 'vendorMedian'
  | 'peopleMedian'
  | 'deepMedian'
  | 'bootMinutes'
  | 'bootLuck'
  | 'fallbackMean'
  | 'fallbackShare'
  | 'remoteMean'
  | 'remoteShare'
  | 'farShare'
  | 'farMean'
  | 'handsMinutes'
  | 'walk'
  | 'fieldShare'
  | 'restartShare'
  | 'restartMean'
  | 'enclaveSelf'
  | 'lockedMean'
  | 'wokenSpeed'
  | 'staff'
  | 'versions'
  | 'loses'
  | 'service'
  | 'herd'
  | 'cutOff'
  | 'killed'
  | 'giveUp'
  | 'hears'
  | 'rebootShare';

export const LAW: Readonly<Record<Name, number>> = {
  checkIn: constants.CHECK_IN,
  onSigma: constants.ON_SIGMA,
  harm: 1,
  canaryDiversity: stagingAt('gate', 3).diversity,
  haltFailures: constants.HALT_FAILURES,
  callLeast: constants.CALL_DELAY.least,
  vendorMedian: WORLD_VENDOR_REVERT.median,
  deepMedian: WORLD_DEEP_DELAY.median,
  peopleMedian: constants.PEOPLE_DELAY.median,
  bootMinutes: BOOT.minutes,
  bootLuck: BOOT.luck,
  fallbackMean: constants.FALLBACK_MEAN,
  fallbackShare: 1,
  remoteMean: constants.REMOTE_MEAN,
  remoteShare: 1,
  farShare: FAR.share,
  farMean: FAR.mean,
  handsMinutes: constants.HANDS_MINUTES,
  walk: constants.WALK,
  fieldShare: constants.FIELD_SHARE,
  restartShare: RESTART.share,
  restartMean: RESTART.mean,
  enclaveSelf: constants.ENCLAVE_SELF,
  lockedMean: constants.LOCKED_MEAN,
  wokenSpeed: constants.WOKEN.speed,
  /** Machines a technician serves while others are idle: 1 = the law. */
  staff: 1,
  rebootShare: constants.REBOOTS.share,
  /** What checks and facts name, times this: 1 = the law. */
  silence: 1,
  versions: 1,
  loses: 1,
  service: 1,
  herd: 1,
  cutOff: 1,
  giveUp: 1,
  hears: 1,
  /** Chance that a machine cut off from the revert hears of the kill switch when others do. */
  killed: 1,
};

export type Law = typeof LAW;
