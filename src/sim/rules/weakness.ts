import type { Addend } from '../actors.ts';
import type { KeyId } from '../ids.ts';
import { atLeast, rungNamed, rungOf } from '../ladders/index.ts';
import type { AttackKind } from '../level.ts';
import type { GameState } from '../state.ts';

/** Share of its exposure that an agent keeps whose survive key lies in ring 0. Tuned. */
const UNGUARDED = 0.55;
/** From this share of the fleet on one interface it is a target of its own; points a full share adds. Tuned. */
const SHARED_FROM = 0.5;
const SHARED_POINTS = 24;

/** Points that it takes from borrowed drivers when no vendor looks or acts from ring 0 any more: none is left to borrow. Tuned. */
const DRIVERS_GONE = 50;

/** Points that it takes from bootkits when no vendor starts before the system any more: nothing is left to hide behind. Tuned. */
const EARLY_GONE = 25;

/** Share of these keys that lie outside ring 0, by machines, 0 to 1. */
const outOfRing0 = (s: GameState, ...keys: KeyId[]): number =>
  s.vendors.reduce(
    (sum, v) =>
      v.present
        ? sum + (v.share * keys.filter((key) => v.keys[key].out).length) / keys.length
        : sum,
    0,
  );

const add = (list: Addend[], by: number, key: string, params?: Addend['cause']['params']): void => {
  if (by !== 0) list.push({ by, cause: params ? { key, params } : { key } });
};

/** Did the last night hold an incident? Fraud feeds on it, and campaigns come oftener. */
export const lastNightHurt = (s: GameState): boolean =>
  (s.history[s.history.length - 1]?.lines ?? []).some((l) => l.kind === 'incident') &&
  s.quarter > 1;

/**
 * How weak the present policy is against each kind, as addends in whole points that sum to 0 to 100. Tuned; the shapes
 * follow the facts: block lists and memory integrity against vulnerable drivers, measured boot against bootkits, a
 * tamper guard before leaving ring 0, checks on vendors' channels, speed of protection against a fresh exploit.
 */
export function whyWeak(s: GameState, kind: AttackKind): Addend[] {
  const out: Addend[] = [];
  if (kind === 'driver') {
    add(out, 90, 'weakDriver');
    add(out, -Math.round(DRIVERS_GONE * outOfRing0(s, 'see', 'stop')), 'weakKeysOut');
    add(out, rungOf(s, 'hygiene').driver, 'weakHygiene');
    add(out, rungOf(s, 'door').driver, 'weakClosedDoor');
    proofAsked(s, out);
  } else if (kind === 'bootkit') {
    add(out, 60, 'weakBoot');
    add(out, -Math.round(EARLY_GONE * outOfRing0(s, 'boot')), 'weakEarlyOut');
    add(out, rungOf(s, 'attestation').bootkit, 'weakMeasured');
  } else if (kind === 'agentKiller') agentKiller(s, out);
  else if (kind === 'ownChannel') {
    add(out, 60, 'weakChannel');
    add(out, rungOf(s, 'checks').ownChannel, 'weakChecks');
    add(out, rungOf(s, 'door').ownChannel, 'weakCertified');
    floor(out, 10);
  } else if (kind === 'race') {
    if (!atLeast(s, 'rollout', 'two') || s.content.stop === 'free')
      add(out, rungNamed('rollout', 'allAtOnce').race, 'weakNoRings');
    else {
      const { race, raceExpress } = rungOf(s, 'rollout');
      add(out, s.content.stop === 'listsFree' ? raceExpress : race, 'weakRings');
    }
  } else if (lastNightHurt(s)) {
    add(out, 60, 'weakOutage');
    proofAsked(s, out);
  }
  floor(out, 0);
  cap(out, 100);
  return out;
}

/** Agents outside ring 0 can be killed without a driver until something guards them. */
function agentKiller(s: GameState, out: Addend[]): void {
  add(out, 20, 'weakAgents');
  let exposed = 0;
  let shared = 0;
  for (const v of s.vendors) {
    if (!v.present || !(v.keys.see.out || v.keys.stop.out)) continue;
    shared += v.share;
    const by = Math.round(
      100 * v.share * (v.keys.survive.out ? rungOf(s, 'enclaves').exposure : UNGUARDED),
    );
    exposed += by;
    add(out, by, 'weakExposed', { vendor: v.id });
  }
  const { exposure } = rungOf(s, 'hygiene');
  add(out, -Math.round(exposed * (1 - exposure)), 'weakTamperGuard');
  add(out, rungOf(s, 'door').agentKiller, 'weakNoBorrowed');
  proofAsked(s, out);
  if (shared > SHARED_FROM)
    add(out, Math.round(SHARED_POINTS * (shared - SHARED_FROM)), 'weakShared');
}

/** A machine that cannot prove how it booted gets no updates, or no access: what was taken over is of less use. */
function proofAsked(s: GameState, out: Addend[]): void {
  add(out, rungOf(s, 'attestation').afterStart, 'weakAccess');
  floor(out, 0);
}

const total = (list: readonly Addend[]): number => list.reduce((a, x) => a + x.by, 0);

function floor(list: Addend[], least: number): void {
  add(list, Math.max(0, least - total(list)), 'clampLow');
}

function cap(list: Addend[], most: number): void {
  add(list, Math.min(0, most - total(list)), 'clampHigh');
}

/** How weak the present policy is against a kind of attack, 0 to 1: the sum of `whyWeak`. */
export const weakness = (s: GameState, kind: AttackKind): number => total(whyWeak(s, kind)) / 100;
