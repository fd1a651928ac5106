import type { KeyId } from '../../ids.ts';
import { certainOf } from '../../rules/knowledge.ts';
import { resolveVendor } from '../../rules/references.ts';
import { within } from '../../rules/turn.ts';
import { moveKey } from '../../rules/vendors/keys.ts';
import { type MemoryKey, remember } from '../../rules/vendors/memory.ts';
import { lookAtAll } from '../../rules/vendors/paper.ts';
import type { Cause } from '../../state.ts';
import type { VendorRef } from '../vendorRef.ts';
import type { EffectEntries } from './entry.ts';

/** What an effect does to vendors. */
export interface VendorEffects {
  trust: { trust: VendorRef; by: number };
  /** Every outside vendor's trust. */
  trustAll: { trustAll: number };
  readiness: { readiness: VendorRef; by: number };
  /** A key sets out from ring 0 (or back to it) and arrives a quarter later. */
  moveKey: { moveKey: KeyId; vendor: VendorRef; out: boolean };
  /** The platform learns this vendor's habit for certain. */
  audit: { audit: VendorRef };
}

/** What a vendor's head makes of it: a promise kept or broken, else an answer it liked or not. */
const memoryOf = (cause: Cause, by: number): MemoryKey =>
  cause.key === 'promiseKept' || cause.key === 'promiseBroken'
    ? cause.key
    : by >= 0
      ? 'kindAnswer'
      : 'hardAnswer';

export const vendorEffects: EffectEntries<VendorEffects> = {
  trust: {
    carryOut({ trust, by }, turn, { sender, cause }) {
      const v = resolveVendor(turn.s, trust, sender);
      if (v) remember(turn, v, memoryOf(cause, by), by, cause.params);
    },
    worth: ({ by }) => 0.08 * by,
  },
  trustAll: {
    carryOut({ trustAll }, turn, { cause }) {
      for (const v of turn.s.vendors)
        if (!v.own) remember(turn, v, memoryOf(cause, trustAll), trustAll, cause.params);
    },
    worth: ({ trustAll }) => 0.25 * trustAll,
  },
  readiness: {
    carryOut({ readiness, by }, { s }, { sender }) {
      const v = resolveVendor(s, readiness, sender);
      if (v) v.readiness = within(v.readiness + by);
    },
    worth: ({ by }) => 0.04 * by,
  },
  moveKey: {
    carryOut({ moveKey: key, vendor, out }, turn, { sender }) {
      const v = resolveVendor(turn.s, vendor, sender);
      if (v) moveKey(turn, v.id, key, out);
    },
    worth: () => 0,
  },
  audit: {
    carryOut({ audit }, turn, { sender }) {
      const v = resolveVendor(turn.s, audit, sender);
      if (!v) return;
      v.belief = certainOf(v.habit);
      v.audited ??= turn.s.quarter;
      lookAtAll(turn, v, 'audit');
    },
    worth: () => 0,
  },
};
