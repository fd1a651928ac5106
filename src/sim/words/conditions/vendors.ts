import type { VendorMove } from '../../actors.ts';
import type { KeyId } from '../../ids.ts';
import { keysOut, resolveVendor } from '../../rules/references.ts';
import type { VendorRef } from '../vendorRef.ts';
import { always, below, between, type ConditionEntries, unknownHardness } from './entry.ts';

/** What a condition may ask of the vendors: where their keys lie, what they hold, how they stand to us. */
export interface VendorConditions {
  /** Told by `key`, although it names a vendor too: it must stand before `vendor`. */
  key: { vendor: VendorRef; key: KeyId; out: boolean };
  /** All that is named. False of one that is not there, unless it asks for `present: false`. */
  vendor: {
    vendor: VendorRef;
    present?: boolean;
    trustBelow?: number;
    trustAtLeast?: number;
    readinessAtLeast?: number;
    /** Its head remembers such a thing: the key of a cause in its memory. */
    remembers?: string;
    stance?: VendorMove;
  };
  /** Keys outside ring 0 over all vendors present. */
  keysOutAtLeast: { keysOutAtLeast: number };
  keysOutBelow: { keysOutBelow: number };
  /** Every outside vendor holds at least this share, 0 to 1 (one that has left holds none). */
  everyShareAtLeast: { everyShareAtLeast: number };
  /** No vendor holds more than this share, 0 to 1. */
  largestShareAtMost: { largestShareAtMost: number };
  /** No outside vendor has left. */
  nobodyLeft: { nobodyLeft: boolean };
}

/** Shares are sums of fractions: so far they may miss a bound by rounding. */
const ROUNDING = 1e-9;

export const vendorConditions: ConditionEntries<VendorConditions> = {
  key: {
    holds(c, s, sender) {
      const v = resolveVendor(s, c.vendor, sender);
      return v !== null && v.keys[c.key].out === c.out;
    },
    hardness: unknownHardness,
  },
  vendor: {
    holds(c, s, sender) {
      const v = resolveVendor(s, c.vendor, sender);
      if (v === null || c.present === false) return v === null && c.present === false;
      return (
        below(v.trust, c.trustBelow) &&
        between(v.trust, c.trustAtLeast) &&
        between(v.readiness, c.readinessAtLeast) &&
        (c.stance === undefined || v.stance === c.stance) &&
        (c.remembers === undefined || v.memory.some((m) => m.cause.key === c.remembers))
      );
    },
    hardness: unknownHardness,
  },
  keysOutAtLeast: {
    holds: ({ keysOutAtLeast }, s) => keysOut(s) >= keysOutAtLeast,
    hardness: always(5),
  },
  keysOutBelow: {
    holds: ({ keysOutBelow }, s) => keysOut(s) < keysOutBelow,
    hardness: unknownHardness,
  },
  everyShareAtLeast: {
    holds: ({ everyShareAtLeast: least }, s) =>
      s.vendors.every((v) => v.own || (v.present && v.share >= least - ROUNDING)),
    hardness: always(1),
  },
  largestShareAtMost: {
    holds: ({ largestShareAtMost: most }, s) => s.vendors.every((v) => v.share <= most + ROUNDING),
    hardness: unknownHardness,
  },
  nobodyLeft: {
    holds: ({ nobodyLeft }, s) => s.vendors.every((v) => v.present) === nobodyLeft,
    hardness: always(1),
  },
};
