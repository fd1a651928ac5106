/** The Rings board from what is known of the vendors and the policy. */
import {
  type GameState,
  type KeyId,
  knownVendors,
  leadOf,
  type Place,
  rungNumber,
  rungOf,
  SUNSET_NOTICE,
  type VendorId,
  WAY_OUT,
} from '../../sim/index.ts';
import type { Text } from '../../text/index.ts';
import { vendorName } from '../words/names.ts';
import { builtBy } from './builtBy.ts';
import type { VaultTextProps } from './VaultText.tsx';
import type { VaultKey, VaultLabels, VaultPolicy, VaultVendor } from './vaultTypes.ts';

/** A quarter on a tag: "Q5". */
const short = (text: Text, n: number): string => text.say('screens.quarter.short', { n });

/** Where a key is bound for, and the quarter at whose start it will be there; null where it lies still. */
function wayOf(s: GameState, vendor: VendorId, key: KeyId): { goal: Place; lands: number } | null {
  for (const { what, lands } of s.flights)
    if (what.kind === 'key' && what.vendor === vendor && what.key === key)
      return { goal: what.out ? WAY_OUT[key] : 'ring0', lands };
  return null;
}

/**
 * Every vendor's keys as the chair knows them. `before`: the state of last night, for the keys that lay elsewhere then.
 */
export function vaultVendors(
  text: Text,
  s: GameState,
  before: GameState | null = null,
): VaultVendor[] {
  const earlier = before && knownVendors(before);
  return knownVendors(s).map((v) => ({
    id: v.id,
    name: vendorName(text, v.id),
    own: v.own,
    present: v.present,
    keys: v.keys.map((k): VaultKey => {
      const way = wayOf(s, v.id, k.key);
      const was = earlier?.find((x) => x.id === v.id)?.keys.find((x) => x.key === k.key)?.place;
      return {
        key: k.key,
        place: k.place,
        moving: k.moving,
        claimed: k.claimed,
        ...(way ? { goal: way.goal, arrives: short(text, way.lands) } : {}),
        ...(was !== undefined && was !== k.place ? { from: was } : {}),
      };
    }),
  }));
}

/** First quarter in which the door can be shut; null where no date runs. */
export function doorDate(s: GameState): number | null {
  if (rungOf(s, 'door').name !== 'sunset') return null;
  const { since } = s.ladders.door;
  const ordered = s.flights.find((f) => f.what.kind === 'rung' && f.what.ladder === 'door');
  return (
    ordered?.lands ??
    Math.max(s.quarter, since + SUNSET_NOTICE) +
      leadOf(s.level, 'door', rungNumber('door', 'closed'))
  );
}

/** The policy in force, as the vault is built by it. */
export function vaultPolicy(text: Text, s: GameState): VaultPolicy {
  const { door, hygiene, interface: way, enclaves, attestation, rollout } = s.ladders;
  const built = builtBy({
    door: door.rung,
    hygiene: hygiene.rung,
    interface: way.rung,
    enclaves: enclaves.rung,
    attestation: attestation.rung,
    rollout: rollout.rung,
  });
  const date = doorDate(s);
  return date === null ? built : { ...built, doorDate: short(text, date) };
}

export function vaultLabels(text: Text): VaultLabels {
  return {
    board: text.say('a11y.vault'),
    ring0: text.say('place.ring0'),
    interface: text.say('place.interface'),
    enclaves: text.say('ladder.enclaves.name'),
    gate: text.say('place.attestation'),
    own: text.say('screens.vault.own'),
  };
}

export function vaultText(text: Text, s: GameState, visible: boolean): VaultTextProps {
  const keys: KeyId[] = ['see', 'stop', 'survive', 'boot'];
  const places: Place[] = ['ring0', 'interface', 'enclave', 'attestation'];
  return {
    vendors: vaultVendors(text, s),
    caption: text.say('desk.board.line'),
    vendorHead: text.say('screens.vault.vendor'),
    keyNames: Object.fromEntries(keys.map((k) => [k, text.say(`key.${k}`)])) as Record<
      KeyId,
      string
    >,
    placeNames: Object.fromEntries(places.map((p) => [p, text.say(`place.${p}`)])) as Record<
      Place,
      string
    >,
    moving: text.say('screens.vault.moving'),
    claimed: text.say('screens.vault.claimed'),
    own: text.say('vendor.own'),
    gone: text.say('vendor.gone'),
    visible,
  };
}
