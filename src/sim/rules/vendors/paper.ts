import { deriveSeed, Stream } from '../../chance/index.ts';
import type { KeyId } from '../../ids.ts';
import type { NightLine } from '../../night.ts';
import type { VendorState } from '../../state.ts';
import { moveMeter, type Turn } from '../turn.ts';
import { arriveKey, forgetClaim } from './keys.ts';
import { remember } from './memory.ts';

/** Chance that a key which is merely declared out still runs in ring 0. Tuned; shown beside every claim. */
export const HOLLOW_CHANCE = 0.6;

/**
 * A vendor declares a key out. Nobody looks: some do the work at once, more leave the old driver where it is. Which,
 * luck decides by the chance that the player is shown.
 */
export function declareOut(turn: Turn, v: VendorState, key: KeyId): void {
  const { s } = turn;
  arriveKey(turn, v.id, key, true);
  v.claims.push({ key, since: s.quarter, chance: HOLLOW_CHANCE });
  const luck = new Stream(deriveSeed(s.luck.world ?? 0, 'paper', s.quarter, v.id, key));
  if (luck.chance(HOLLOW_CHANCE)) v.paper.push(key);
}

/** Who found it out: our own audit or bench, a night that everybody saw, or the door that no longer let it pass. */
type Finder = 'audit' | 'night' | 'door';

/** Somebody has looked where a declared key lies. A hollow claim costs; an honest one is from now on beyond doubt. */
export function lookAt(turn: Turn, v: VendorState, key: KeyId, finder: Finder): void {
  if (!v.claims.some((c) => c.key === key)) return;
  const hollow = v.paper.includes(key);
  forgetClaim(v, key);
  if (!hollow) {
    if (finder === 'audit') remember(turn, v, 'auditClean', 3);
    return;
  }
  arriveKey(turn, v.id, key, false);
  const params = { vendor: v.id, key };
  if (finder === 'audit') {
    remember(turn, v, 'paperAudited', -6);
  } else {
    remember(turn, v, 'paperFound', -4);
    if (finder === 'night') moveMeter(turn, 'legitimacy', -3, { key: 'paperFound', params });
    moveMeter(turn, 'ecosystem', -3, { key: 'paperFound', params });
  }
}

/** All claims of a vendor are looked at. */
export function lookAtAll(turn: Turn, v: VendorState, finder: Finder): void {
  for (const { key } of [...v.claims]) lookAt(turn, v, key, finder);
}

/**
 * What the night showed: a fault lands where its key lies, and a bench sees where code loads. At dawn, not before:
 * who knew it at dusk would know the night's culprit.
 */
export function claimsAtDawn(turn: Turn, lines: readonly NightLine[]): void {
  for (const line of lines) {
    const v = turn.s.vendors.find((x) => x.id === line.culprit);
    if (!v?.present || !line.key) continue;
    lookAt(turn, v, line.key, line.kind === 'benchCatch' ? 'audit' : 'night');
  }
}
