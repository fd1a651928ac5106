import {
  atLeast,
  type GameState,
  knownVendors,
  type RungName,
  reaches,
  threats,
} from '../../sim/index.ts';
import { inFlight, quartersLeft, type Step, step } from '../desk.ts';
import type { Road } from '../road.ts';
import { closedRoad } from './closedRoad.ts';
import { openRoad } from './openRoad.ts';
import { tieredRoad } from './tieredRoad.ts';

/** Trust and readiness, means by share over the vendors outside, from which a road looks open. Tuned to play. */
const LICENCE_TRUST = 48;
const LICENCE_READY = 34;
const SUNSET_TRUST = 55;
const SUNSET_READY = 43;

/** Security that can bear the sight that moving keys costs. Tuned to play. */
const SIGHT_TO_SPARE = 64;

/** Moving keys pays late: it is not begun with fewer quarters to come. Tuned to play. */
const PAYS_AFTER = 6;

/** Means by share over the outside vendors that are present. */
function mood(s: GameState): { trust: number; readiness: number } {
  let share = 0;
  let trust = 0;
  let readiness = 0;
  for (const v of knownVendors(s)) {
    if (v.own || !v.present) continue;
    share += v.share;
    trust += v.share * v.trust;
    readiness += v.share * v.readiness;
  }
  return share > 0
    ? { trust: trust / share, readiness: readiness / share }
    : { trust: 0, readiness: 0 };
}

/**
 * The road that circumstances offer just now: a door that has begun to close is not left half shut; one that stands
 * open is touched only while vendors believe and are ready, and while there is time for what it brings.
 */
export function roadBySight(s: GameState): Road {
  const door = s.ladders.door.rung + (inFlight(s, 'door') ? 1 : 0);
  const doorFrom = (name: RungName<'door'>) => reaches('door', door, name);
  const { trust, readiness } = mood(s);
  if (doorFrom('sunset')) return closedRoad;
  const begun = doorFrom('certified');
  if (!begun && (s.meters.security < SIGHT_TO_SPARE || quartersLeft(s) < PAYS_AFTER))
    return openRoad;
  const time = quartersLeft(s);
  if (
    time >= 4 &&
    atLeast(s, 'interface', 'reader') &&
    trust >= SUNSET_TRUST &&
    readiness >= SUNSET_READY
  )
    return closedRoad;
  if (begun) return tieredRoad;
  if (s.ladders.door.open && trust >= LICENCE_TRUST && readiness >= LICENCE_READY)
    return tieredRoad;
  return openRoad;
}

/** Campaigns a quarter from which guards come before all else. Tuned. */
const UNDER_ATTACK = 0.9;
const GUARDS: readonly Step[] = [
  step('hygiene', 'blockList'),
  step('attestation', 'report'),
  step('hygiene', 'memoryIntegrity'),
  step('attestation', 'gateUpdates'),
  step('hygiene', 'tamperGuard'),
];

/** The road by sight; where attackers are busy the guards come first, whatever the road. */
export function guardedRoadBySight(s: GameState): Road {
  const road = roadBySight(s);
  const busy = threats(s).campaigns >= UNDER_ATTACK;
  return busy ? { ...road, plan: [...GUARDS, ...road.plan] } : road;
}
