import { streamOf } from '../chance/index.ts';
import type { LadderId, SwitchId, VendorId } from '../ids.ts';
import { LADDERS } from '../ids.ts';
import type { Cause } from '../state.ts';
import type { Effect } from '../vocabulary.ts';
import { certainOf } from './knowledge.ts';
import { topRung } from './ladders.ts';
import { dealLetter } from './letters.ts';
import { setRung } from './flights.ts';
import { resolveVendor } from './references.ts';
import { raiseConcern } from './regulators.ts';
import { addStanding, moveMeter, type Turn, within } from './turn.ts';
import { lookAtAll, type MemoryKey, moveKey, remember } from './vendors/index.ts';

const isLadder = (id: string): id is LadderId => (LADDERS as readonly string[]).includes(id);

/** Lets one effect come true now. Effects on a vendor that is gone do nothing. */
export function applyEffect(
  turn: Turn,
  effect: Effect,
  sender: VendorId | null,
  cause: Cause,
): void {
  const { s } = turn;
  if ('meter' in effect) {
    const [low, high] = effect.by;
    const roll = low + streamOf(s.luck, 'letters').int(high - low + 1);
    moveMeter(turn, effect.meter, roll, cause);
  } else if ('trust' in effect) {
    const v = resolveVendor(s, effect.trust, sender);
    if (v) remember(turn, v, memoryOf(cause, effect.by), effect.by, cause.params);
  } else if ('trustAll' in effect) {
    for (const v of s.vendors)
      if (!v.own)
        remember(turn, v, memoryOf(cause, effect.trustAll), effect.trustAll, cause.params);
  } else if ('readiness' in effect) {
    const v = resolveVendor(s, effect.readiness, sender);
    if (v) v.readiness = within(v.readiness + effect.by);
  } else if ('concern' in effect) raiseConcern(turn, effect.concern, effect.by, cause);
  else if ('capacity' in effect) s.capacity = Math.max(0, s.capacity + effect.capacity);
  else if ('standing' in effect) addStanding(s, effect.standing);
  else if ('opens' in effect) {
    if (isLadder(effect.opens)) s.ladders[effect.opens].open = true;
    else s.switches[effect.opens as SwitchId].open = true;
  } else if ('rung' in effect) {
    const to = s.ladders[effect.rung].rung + effect.by;
    if (to >= 0 && to <= topRung(s.level, effect.rung)) setRung(turn, effect.rung, to);
  } else if ('switch' in effect) {
    s.switches[effect.switch] = { on: effect.on, open: true };
    turn.events.push({ type: 'switchSet', id: effect.switch, on: effect.on });
  } else if ('moveKey' in effect) {
    const v = resolveVendor(s, effect.vendor, sender);
    if (v) moveKey(turn, v.id, effect.moveKey, effect.out);
  } else if ('attacks' in effect)
    s.attackTides.push({ times: effect.attacks, until: s.quarter + effect.quarters - 1, cause });
  else if ('audit' in effect) {
    const v = resolveVendor(s, effect.audit, sender);
    if (v) {
      v.belief = certainOf(v.faultLevel);
      lookAtAll(turn, v, 'audit');
    }
  } else if ('flag' in effect) {
    if (!s.flags.includes(effect.flag)) s.flags.push(effect.flag);
  } else dealLetter(turn, effect.letter, sender);
}

/** What a vendor's head makes of an effect on its trust: a promise kept or broken, else an answer it liked or not. */
const memoryOf = (cause: Cause, by: number): MemoryKey =>
  cause.key === 'promiseKept' || cause.key === 'promiseBroken'
    ? cause.key
    : by >= 0
      ? 'kindAnswer'
      : 'hardAnswer';

/** Lets effects come true now or books them for their quarter. */
export function takeEffects(
  turn: Turn,
  effects: readonly Effect[],
  sender: VendorId | null,
  cause: Cause,
): void {
  for (const effect of effects) {
    const after = effect.after ?? 0;
    if (after > 0) turn.s.later.push({ due: turn.s.quarter + after, effect, sender, cause });
    else applyEffect(turn, effect, sender, cause);
  }
}

/** Lets everything come true that is due at the start of this quarter. */
export function landLater(turn: Turn): void {
  const { s } = turn;
  const due = s.later.filter((l) => l.due <= s.quarter);
  s.later = s.later.filter((l) => l.due > s.quarter);
  for (const l of due) applyEffect(turn, l.effect, l.sender, l.cause);
}
