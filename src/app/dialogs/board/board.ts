/** The Rings board as a way to read the policy: every ladder as a part with the rung it stands on. */

import { movedToday } from '../../../parts/ladder/ladders.ts';
import { doorDate } from '../../../parts/vault/vaultProps.ts';
import type { VaultPart } from '../../../parts/vault/vaultTypes.ts';
import { spokenVendors } from '../../../parts/vault/vaultWords.ts';
import { habitWords } from '../../../parts/words/habits.ts';
import { ladderName, rungName, stanceWords } from '../../../parts/words/names.ts';
import {
  atLeast,
  type GameState,
  type KeyId,
  knownVendors,
  type LadderId,
  rungOf,
  type VendorId,
  whyStance,
} from '../../../sim/index.ts';
import { causeText, type Text } from '../../../text/index.ts';

/** The parts that stand in the vault, from the inside out. */
export const PLACE_LADDERS = ['hygiene', 'door', 'enclaves', 'interface', 'attestation'] as const;
/** What an update passes on its way, and what brings machines home. */
export const RELEASE_LADDERS = ['rollout', 'checks', 'wayback'] as const;

export interface BoardPart {
  id: LadderId;
  name: string;
  /** The rung in force: its number from the ground, and its name. */
  rung: number;
  rungName: string;
  /** One more fact of the rung, such as the share of sight kept. */
  fact: string | null;
  /** The rung that is ordered, with its date. */
  ordered: string | null;
  /** Ordered today, so that it can still be taken back. */
  today: boolean;
  locked: boolean;
  /** Everything of it in one sentence. */
  label: string;
}

function factOf(text: Text, s: GameState, id: LadderId): string | null {
  if (id === 'interface' && atLeast(s, 'interface', 'reader'))
    return text.say('board.sight', {
      percent: text.percent(rungOf(s, 'interface').sight),
    });
  const date = id === 'door' ? doorDate(s) : null;
  return date === null
    ? null
    : text.say('board.door.date', { when: text.say('screens.quarter.short', { n: date }) });
}

export function boardPart(text: Text, s: GameState, id: LadderId): BoardPart {
  const { rung, open } = s.ladders[id];
  const ladder = ladderName(text, id);
  const flight = s.flights.find((f) => f.what.kind === 'rung' && f.what.ladder === id);
  const next =
    flight?.what.kind === 'rung'
      ? {
          next: rungName(text, id, flight.what.to),
          when: text.say('screens.quarter.short', { n: flight.lands }),
        }
      : null;
  const words = { ladder, rung: rungName(text, id, rung) };
  const fact = factOf(text, s, id);
  const label = !open
    ? text.say('board.part.locked', words)
    : next
      ? text.say('board.part.ordered', { ...words, ...next })
      : text.say('board.part', words);
  return {
    id,
    name: ladder,
    rung,
    rungName: words.rung,
    fact,
    ordered: next && text.say('board.ordered', next),
    today: movedToday(s, id),
    locked: !open,
    label: fact === null ? label : `${label}; ${fact}`,
  };
}

export interface VendorKeys {
  name: string;
  own: boolean;
  keys: { key: KeyId; words: string }[];
  /** What it does this quarter, and why, with the reasons it weighed. */
  stance: string;
  why: string;
  weighed: ReturnType<typeof whyStance>[number] | null;
  readiness: number;
  /** How it errs, as far as anybody knows; null where nobody can learn it. */
  habit: string | null;
}

/** One vendor's four keys, each in a sentence, and what the vendor is about to do with them. */
export function vendorKeys(
  text: Text,
  s: GameState,
  before: GameState | null,
  vendor: VendorId,
): VendorKeys | null {
  const known = knownVendors(s).find((v) => v.id === vendor && v.present);
  const drawn = spokenVendors(text, s, before, false).find((v) => v.id === vendor);
  if (!known || !drawn) return null;
  return {
    name: drawn.name,
    own: drawn.own,
    keys: drawn.keys.map((k) => ({ key: k.key, words: k.words ?? '' })),
    stance: stanceWords(text, known),
    why: causeText(text, known.stanceWhy),
    weighed: whyStance(s, vendor)[0] ?? null,
    readiness: Math.round(known.readiness),
    habit: habitWords(text, s, known)?.head ?? null,
  };
}

/** What the line under the vault says of the part that is pointed at. */
export function pointed(
  text: Text,
  s: GameState,
  before: GameState | null,
  part: VaultPart | undefined,
): string | null {
  if (!part) return null;
  if (part.kind === 'ladder') return boardPart(text, s, part.ladder).label;
  const v = spokenVendors(text, s, before).find((x) => x.id === part.vendorId);
  if (!v) return null;
  if (part.kind === 'vendor')
    return v.present
      ? text.say('board.vendor.open', { vendor: v.name })
      : `${v.name}: ${text.say('vendor.gone')}`;
  return v.keys.find((k) => k.key === part.key)?.words ?? null;
}
