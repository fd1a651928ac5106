import {
  atLeast,
  type GameState,
  type KnownVendor,
  knownVendors,
  wayOutStands,
} from '../sim/index.ts';
import { closedRoad as closedRoad2026 } from './careful2026/closedRoad.ts';
import { quartersLeft, step } from './desk.ts';
import { bootsUnnamed, pressed } from './fronts.ts';
import type { Road } from './road.ts';

const drivers = pressed('driver');
const agents = pressed('agentKiller');

/** Readiness from which any key can go (that of *stop*, the hardest). */
const READY = 60;
/** Ecosystem that it reckons with for a door that shuts and for each vendor that was not ready, and what must be left. */
const SHUTTING = 3;
const UNREADY = 3;
const ECOSYSTEM_LEFT = 46;
/** Trust with which nobody walks out when the door shuts, and more for each key with nowhere to go. */
const STAYS_FROM = 30;
const FOR_EACH_STUCK = 20;

/** Keys in ring 0 that have nowhere to go. */
const stuckKeys = (s: GameState, keys: KnownVendor['keys']): number =>
  keys.filter(({ key, place }) => place === 'ring0' && !wayOutStands(s, key)).length;

/** May the door be shut: nobody would leave, and those who are not ready can be borne. */
function doorMayShut(s: GameState): boolean {
  const inside = knownVendors(s).filter(
    (v) => v.present && !v.own && v.keys.some((k) => k.place === 'ring0'),
  );
  const unready = inside.filter((v) => v.readiness < READY).length;
  return (
    inside.length === 0 ||
    (inside.every((v) => v.trust >= STAYS_FROM + FOR_EACH_STUCK * stuckKeys(s, v.keys)) &&
      s.meters.ecosystem - SHUTTING - UNREADY * unready >= ECOSYSTEM_LEFT)
  );
}

/** Closed: guards and interface first, since agents outside ring 0 are attacked; a sunset with notice; shut only when everybody can go. */
export const closedRoad: Road = {
  ...closedRoad2026,
  barring: ['interfaceFirst'],
  mandates: ['oneRule', 'quietFleet', 'twentyOut', 'doorStays'],
  plan: [
    step('rollout', 'two'),
    step('interface', 'reader'),
    step('door', 'certified'),
    step('checks', 'alert'),
    step('hygiene', 'blockList'),
    step('door', 'sunset', (s) => atLeast(s, 'interface', 'reader') && quartersLeft(s) >= 2),
    step('attestation', 'report'),
    step('attestation', 'gateUpdates', bootsUnnamed),
    step('enclaves', 'secrets'),
    step('door', 'closed', doorMayShut),
    step('wayback', 'fallback'),
    step('hygiene', 'memoryIntegrity', drivers),
    step('enclaves', 'rules', agents),
    step('hygiene', 'memoryIntegrity'),
    step('hygiene', 'tamperGuard', agents),
    step('rollout', 'three'),
    step('checks', 'halt'),
    step('interface', 'veto', (s) => quartersLeft(s) >= 2),
    step('wayback', 'remote'),
    step('attestation', 'gateUpdates'),
    step('checks', 'diverse'),
  ],
};
