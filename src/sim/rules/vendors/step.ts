import { KEYS } from '../../ids.ts';
import { atLeast, rungOf } from '../../ladders/index.ts';
import type { VendorState } from '../../state.ts';
import { SWITCH_FIGURES } from '../../switches.ts';
import { keysInRing0 } from '../references.ts';
import { type Turn, within } from '../turn.ts';
import { isExempt } from './exempt.ts';
import { SMALL_BELOW } from './going.ts';
import { wayOutStands } from './keys.ts';
import { remember } from './memory.ts';
import { CARRIED_OUT } from './moves.ts';
import { strongest, weigh } from './weigh.ts';

const { help, parity } = SWITCH_FIGURES;

/** One quarter of a vendor's life: ready and trusting as the policy makes it, it takes its stance. */
export function liveQuarter(turn: Turn, v: VendorState): void {
  growReady(turn, v);
  feel(turn, v);
  takeStance(turn, v);
}

/** Readiness a quarter: by itself, and where there is somewhere to go. Tuned. */
const GROWS = 3;
const GROWS_BY_WAYS = 3;

/** Forms cost a small firm what they cost a large one: they take its people from the work. */
function growReady({ s }: Turn, v: VendorState): void {
  const { readiness, duties } = rungOf(s, 'door');
  const ways = KEYS.some((key) => wayOutStands(s, key)) ? GROWS_BY_WAYS : 0;
  const helped = s.switches.help.on ? help.readiness : 0;
  const forms = v.share < SMALL_BELOW && !isExempt(s, v) ? duties : 0;
  v.readiness = within(v.readiness + GROWS + ways + helped + readiness - forms);
}

/** What the policy in force does to trust, quarter by quarter. All figures tuned. */
function feel(turn: Turn, v: VendorState): void {
  const { s } = turn;
  const { felt } = rungOf(s, 'door');
  if (v.own) return;
  if (atLeast(s, 'door', 'certified'))
    if (s.switches.parity.on) remember(turn, v, 'parityKept', parity.trust.kept);
    else remember(turn, v, 'ownExempt', parity.trust.exempt);
  if (s.switches.help.on) remember(turn, v, 'helpGiven', help.trust);
  if (felt !== 0 && keysInRing0(v) > 0) remember(turn, v, 'sunsetFelt', felt);
}

function takeStance(turn: Turn, v: VendorState): void {
  const { s } = turn;
  const params = { vendor: v.id };
  v.voice = null;
  if (isExempt(s, v) || s.level.vendorsStay) {
    v.weighing = [];
    v.stance = 'stay';
    v.stanceWhy = { key: 'stanceOwnExempt', params };
    return;
  }
  v.weighing = weigh(s, v);
  const [best] = v.weighing;
  if (!best) return;
  v.stance = best.move;
  v.stanceWhy = { key: strongest(best)?.cause.key ?? 'weighHabit', params };
  turn.events.push({ type: 'vendorWeighed', vendor: v.id, move: best.move });
  CARRIED_OUT[best.move](turn, v);
}
