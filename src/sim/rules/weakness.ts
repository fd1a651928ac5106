import type { Addend } from '../actors.ts';
import type { LadderId } from '../ids.ts';
import type { AttackKind } from '../level.ts';
import type { GameState } from '../state.ts';

/** Points of weakness against a race that each bake rung adds: the last ring waits so long for the cure. Tuned. */
const BAKE_RACE = [0, 8, 40, 80] as const;
const BAKE_RACE_EXPRESS = [0, 3, 15, 30] as const;
/** Points that rungs take away. Tuned; the shapes follow the facts. */
const HYGIENE_DRIVER = [0, -40, -70, -80] as const;
/** Points that a closed door takes from borrowed drivers: what no outsider may load, nobody can borrow. Tuned. */
const CLOSED_DOOR = -20;
const ATTESTATION_BOOTKIT = [0, -20, -40, -50] as const;
/** Points that access only for proven machines (top rung of attestation) takes from attacks that live on after the start. Tuned. */
const ACCESS_GATE = -15;
/** Share of an agent's exposure that an enclave rung leaves, and that hygiene leaves. Tuned. */
const ENCLAVE_LEAVES = [1, 0.6, 0.35, 0.2] as const;
const UNGUARDED = 0.8;
const HYGIENE_LEAVES = [1, 0.75, 0.75, 0.4] as const;
/** From this share of the fleet on one interface it is a target of its own; points a full share adds. Tuned. */
const SHARED_FROM = 0.5;
const SHARED_POINTS = 24;

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
 * tamper guard before leaving ring 0, gates and benches on vendors' channels, speed of protection against a fresh exploit.
 */
export function whyWeak(s: GameState, kind: AttackKind): Addend[] {
  const out: Addend[] = [];
  const r = (id: LadderId) => s.ladders[id].rung;
  if (kind === 'driver') {
    add(out, 90, 'weakDriver');
    add(out, HYGIENE_DRIVER[r('hygiene')] ?? 0, 'weakHygiene');
    if (r('door') >= 3) add(out, CLOSED_DOOR, 'weakClosedDoor');
    accessGate(s, out);
  } else if (kind === 'bootkit') {
    add(out, 60, 'weakBoot');
    add(out, ATTESTATION_BOOTKIT[r('attestation')] ?? 0, 'weakMeasured');
  } else if (kind === 'agentKiller') agentKiller(s, out);
  else if (kind === 'ownChannel') {
    add(out, 60, 'weakChannel');
    add(out, -12 * r('gate'), 'weakGate');
    add(out, -8 * r('bench'), 'weakBench');
    if (r('door') >= 1) add(out, -10, 'weakCertified');
    floor(out, 10);
  } else if (kind === 'race') {
    if (r('rings') === 0 || !s.switches.contentScope.on) add(out, 15, 'weakNoRings');
    else {
      add(out, 20, 'weakRings');
      const express = s.switches.expressLane.on;
      add(out, (express ? BAKE_RACE_EXPRESS : BAKE_RACE)[r('bake')] ?? 0, 'weakBake');
    }
  } else if (lastNightHurt(s)) {
    add(out, 60, 'weakOutage');
    accessGate(s, out);
  }
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
      100 *
        v.share *
        (v.keys.survive.out ? (ENCLAVE_LEAVES[s.ladders.enclaves.rung] ?? 1) : UNGUARDED),
    );
    exposed += by;
    add(out, by, 'weakExposed', { vendor: v.id });
  }
  const leaves = HYGIENE_LEAVES[s.ladders.hygiene.rung] ?? 1;
  add(out, -Math.round(exposed * (1 - leaves)), 'weakTamperGuard');
  accessGate(s, out);
  if (shared > SHARED_FROM)
    add(out, Math.round(SHARED_POINTS * (shared - SHARED_FROM)), 'weakShared');
}

/** A machine that cannot prove how it booted gets no access: what was taken over is of less use. */
function accessGate(s: GameState, out: Addend[]): void {
  if (s.ladders.attestation.rung >= 3) add(out, ACCESS_GATE, 'weakAccess');
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
